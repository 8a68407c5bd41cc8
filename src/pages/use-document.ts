import { useEffect } from 'react';
import { listNames } from '../model/dataset.ts';
import { partsOn } from '../model/selection.ts';
import { filterClause } from '../model/words/filters.ts';
import { seriesInWords } from '../model/words/series.ts';
import { capital } from '../model/words/numbers.ts';
import type { View } from './view.ts';

/**
 * What a tab with a view is called, so that history and bookmarks can be told apart: what is looked at, the list where
 * it is not the first, the site. "Holt, as of Sept. 30, 2019 – Union Endorsements 2020".
 */
export function viewTitle({ dataset, selection }: Pick<View, 'dataset' | 'selection'>): string {
  const picked = selection.pick === null ? undefined : dataset.organizations.get(selection.pick);
  const clauses = partsOn(selection).map((part) => {
    if (part !== 'candidates') return filterClause(dataset, selection, part);
    const named = dataset.candidates.filter(({ id }) => selection.candidates.includes(id));
    return seriesInWords(named.map(({ shortName }) => shortName));
  });
  const seen = capital(clauses.join(', '));
  return [
    ...(picked ? [`Evidence on ${picked.label}`] : []),
    ...(seen === '' ? [] : [seen]),
    ...(dataset.list === listNames[0] ? [] : [dataset.words.tab]),
    dataset.race.site,
  ].join(' – ');
}

/**
 * What of a view is in the document and no component draws: the window's title, what the page's head says of the list,
 * and a theme that is forced; without one it is the reader's system's.
 */
export function useDocument({ dataset, selection }: View): void {
  const title = viewTitle({ dataset, selection });
  const { description } = dataset.words;
  const { theme } = selection;
  useEffect(() => {
    // After the frame that shows the view: a window takes its time to be renamed.
    const timer = setTimeout(() => {
      document.title = title;
      document.querySelector('meta[name="description"]')?.setAttribute('content', description);
    });
    return () => clearTimeout(timer);
  }, [title, description]);
  useEffect(() => {
    const root = document.documentElement.dataset;
    if (theme === null) delete root['theme'];
    else root['theme'] = theme;
  }, [theme]);
}
