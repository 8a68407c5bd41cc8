import type { Dataset } from '../../model/dataset.ts';
import { select, shownRows, type Selected } from '../../model/select.ts';
import { filterParts, partsOn, without, type FilterPart, type Selection } from '../../model/selection.ts';
import { fewInWords } from '../../model/words/series.ts';
import { chips } from './filter-words.ts';

/** Filters that can be taken off so that something is shown again. */
export interface Removal {
  readonly parts: readonly FilterPart[];
  /** “Decided by leaders”: what is taken off, as its chips say it. */
  readonly words: string;
  /** What is shown then. */
  readonly selected: Selected;
}

/** So many ways out are offered. */
const most = 3;

/** The fewest filters whose removal brings something back, the way that brings most first; none where nothing is filtered. */
export function removals(dataset: Dataset, selection: Selection): readonly Removal[] {
  const on = partsOn(selection);
  for (let size = 1; size <= on.length; size++) {
    const found = subsets(on, size)
      .map((parts) => ({
        parts,
        words: partsInWords(dataset, selection, parts),
        selected: select(dataset, without(selection, ...parts)),
      }))
      .filter(({ selected }) => shownRows(selected).length > 0);
    if (found.length > 0) return found.sort((a, b) => amountOf(b) - amountOf(a)).slice(0, most);
  }
  return [];
}

function amountOf({ selected }: Removal): number {
  return shownRows(selected).length;
}

function subsets(parts: readonly FilterPart[], size: number): readonly (readonly FilterPart[])[] {
  if (size === 0) return [[]];
  return parts.flatMap((part, index) => subsets(parts.slice(index + 1), size - 1).map((rest) => [part, ...rest]));
}

function partsInWords(dataset: Dataset, selection: Selection, parts: readonly FilterPart[]): string {
  const all = chips(dataset, selection);
  return filterParts
    .filter((part) => parts.includes(part))
    .map((part) => {
      const labels = all.filter((chip) => chip.part === part).map(({ label }) => label);
      return `“${fewInWords(labels, 2)}”`;
    })
    .join(' and ');
}
