import { readFileSync } from 'node:fs';

/** An organization as the file has it. */
export interface ListedOrganization {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
}

/** An endorsement as the file has it. */
export interface ListedEndorsement {
  readonly organization: string;
  readonly candidate: string;
  readonly date: { readonly edtf: string | null };
  readonly process: { readonly decided: string };
}

/** A list set as it stands in its file: what the page must agree with, read without the page's own parser. */
export interface ListFile {
  readonly candidates: readonly { readonly id: string; readonly shortName: string }[];
  readonly organizations: readonly ListedOrganization[];
  readonly endorsements: readonly ListedEndorsement[];
  readonly sources: readonly { readonly id: string; readonly outlet: string }[];
  readonly context: readonly { readonly label: string; readonly organizations?: readonly string[] }[];
}

/** The text of a list's file. */
export function listText(name: 'articles' | 'public-record'): string {
  return readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
}

/** The list that the dashboard opens on. */
export const articles = JSON.parse(listText('articles')) as ListFile;

/** An endorsement with its organization at hand. */
export interface Listed extends ListedEndorsement {
  readonly of: ListedOrganization;
  readonly shortName: string;
}

/** Every endorsement of the articles with its organization and its candidate's name. */
export const listed: readonly Listed[] = articles.endorsements.map((endorsement) => ({
  ...endorsement,
  of: found(articles.organizations, endorsement.organization),
  shortName: found(articles.candidates, endorsement.candidate).shortName,
}));

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`"${id}" is not in the list`);
  return item;
}
