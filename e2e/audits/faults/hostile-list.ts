import type { Page } from 'playwright/test';
import { listText } from '../../support/list-file.ts';

/** A list as it is written, with the sections that are added to here. */
interface RawList {
  readonly organizations: readonly Readonly<Record<string, unknown>>[];
  readonly endorsements: readonly Readonly<Record<string, unknown>>[];
  readonly candidates: readonly unknown[];
  readonly [field: string]: unknown;
}

/** What an added organization and its endorsement say; everything else is plain. */
export interface Planted {
  readonly name: string;
  readonly members?: number | null;
  readonly date?: string | null;
  readonly notes?: readonly string[];
  readonly candidate?: string;
}

/** The articles' list, parsed and no more. */
export function rawArticles(): RawList {
  return JSON.parse(listText('articles')) as RawList;
}

/** The articles' list with one more national union for each, which endorses; in front, so that a table begins with them. */
export function listWith(planted: readonly Planted[]): RawList {
  const list = rawArticles();
  const evidence = [{ source: 'time', paragraph: 1, printed: 'planted' }];
  const organizations = planted.map(({ name, members = null }, index) => ({
    id: `planted-${index}`,
    name,
    label: name.length > 36 ? `Label ${index}` : name,
    who: 'workers',
    kind: 'national-union',
    membership: members === null ? null : { count: members, basis: 'members', evidence },
    evidence,
  }));
  const endorsements = planted.map(({ date = '2015-11-17', notes = [], candidate = 'clinton' }, index) => ({
    id: `planted-${index}-choice`,
    organization: `planted-${index}`,
    candidate,
    date: { edtf: date, evidence },
    process: { decided: 'not-said' },
    evidence,
    notes,
  }));
  return {
    ...list,
    organizations: [...organizations, ...list.organizations],
    endorsements: [...endorsements, ...list.endorsements],
  };
}

/** Has the server send this list in place of the articles'. */
export async function sendList(page: Page, list: object): Promise<void> {
  await page.route('**/data/articles.json*', (route) => route.fulfill({ json: list }));
}
