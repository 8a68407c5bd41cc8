import { readFileSync } from 'node:fs';

/** An organization as the file has it. */
export interface ListedOrganization {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
  readonly parent?: { readonly organization: string } | null;
  readonly membership?: { readonly count: number } | null;
}

/** An endorsement as the file has it. */
export interface ListedEndorsement {
  readonly organization: string;
  readonly candidate: string;
  readonly date: { readonly edtf?: string | null };
  readonly process: { readonly decided: string };
  readonly ended?: object | null;
}

/** A list as it stands in its file: what the page must agree with, read without the page's own parser. */
export interface ListFile {
  readonly words: { readonly tab: string; readonly subject: string };
  readonly race: { readonly settled: { readonly on: string } | null };
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  readonly organizations: readonly ListedOrganization[];
  readonly endorsements: readonly ListedEndorsement[];
  readonly sources: readonly { readonly id: string; readonly outlet: string }[];
  readonly context: readonly { readonly label: string; readonly organizations?: readonly string[] }[];
  readonly claims: readonly { readonly id: string; readonly title: string }[];
}

/** The text of a list's file. */
export function listText(name: 'articles' | 'public-record'): string {
  return readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
}

/** The list that the page opens on. */
export const articles = JSON.parse(listText('articles')) as ListFile;

/** The site's other list. */
export const publicRecord = JSON.parse(listText('public-record')) as ListFile;

/** An endorsement with its organization at hand. */
export interface Listed extends ListedEndorsement {
  readonly of: ListedOrganization;
  readonly shortName: string;
}

/** Every endorsement of a list with its organization and its candidate's name. */
export function listedIn({ endorsements, organizations, candidates }: ListFile): readonly Listed[] {
  return endorsements.map((endorsement) => ({
    ...endorsement,
    of: found(organizations, endorsement.organization),
    shortName: found(candidates, endorsement.candidate).shortName,
  }));
}

/** Those of the articles. */
export const listed = listedIn(articles);

/** Those of groups that made one choice and kept to it: such a group has one mark in each chart. */
export const keptChoices = listed.filter(
  (one) => !one.ended && listed.every((other) => other === one || other.organization !== one.organization),
);

/** Whether an endorsement is a national union's: the only ones that are counted. */
export function isUnion({ of }: Listed): boolean {
  return of.kind === 'national-union';
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`"${id}" is not on the list`);
  return item;
}

/** One of some items. Throws where there are fewer: what is to be tested is not on the list. */
export function nth<Item>(items: readonly Item[], index = 0): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`the list has no more than ${items.length} of these`);
  return item;
}

/** The first two candidates of the articles. */
export const [first, second] = [nth(articles.candidates), nth(articles.candidates, 1)];

/** A national union that has one mark in each chart. */
export const { of: union } = nth(keptChoices.filter(isUnion));
