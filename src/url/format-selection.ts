import { decisions } from '../model/endorsement.ts';
import { organizationKinds } from '../model/organization.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import { formatBound } from './month-or-day.ts';
import { parameters, type Parameter } from './parameter.ts';

/** A selection as a query string without its question mark: defaults left out, one order; empty for the default selection. */
export function formatSelection(selection: Selection): string {
  const values = written(selection);
  const search = new URLSearchParams();
  for (const name of parameters) {
    for (const value of values[name]) search.append(name, value);
  }
  return search.toString();
}

function written(selection: Selection): Readonly<Record<Parameter, readonly string[]>> {
  const { from, to, asOf, pick, theme } = selection;
  return {
    candidate: [...new Set(selection.candidates)].sort(),
    union: [...new Set(selection.unions)].sort(),
    kind: organizationKinds.filter((kind) => selection.kinds.includes(kind)),
    decided: decisions.filter((decision) => selection.decided.includes(decision)),
    from: from === null ? [] : [formatBound('from', from)],
    to: to === null ? [] : [formatBound('to', to)],
    asof: asOf === null ? [] : [asOf],
    record: unlessDefault(selection, 'record'),
    measure: unlessDefault(selection, 'measure'),
    sort: unlessDefault(selection, 'sort'),
    pick: pick === null ? [] : [pick],
    theme: theme === null ? [] : [theme],
    pattern: unlessDefault(selection, 'pattern'),
    running: unlessDefault(selection, 'running'),
  };
}

function unlessDefault(
  selection: Selection,
  key: 'record' | 'measure' | 'sort' | 'pattern' | 'running',
): readonly string[] {
  return selection[key] === defaultSelection[key] ? [] : [selection[key]];
}
