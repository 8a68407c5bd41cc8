import { readFileSync } from 'node:fs';

/** An organization as the file has it. */
export interface RecordedOrganization {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
}

/** An endorsement as the file has it. */
export interface RecordedEndorsement {
  readonly organization: string;
  readonly candidate: string;
  readonly date: { readonly edtf: string | null };
  readonly process: { readonly decided: string };
}

/** A record set as it stands in its file: what the page must agree with, read without the page's own parser. */
export interface RecordFile {
  readonly candidates: readonly { readonly id: string; readonly shortName: string }[];
  readonly organizations: readonly RecordedOrganization[];
  readonly endorsements: readonly RecordedEndorsement[];
  readonly sources: readonly { readonly id: string; readonly outlet: string }[];
  readonly context: readonly { readonly label: string; readonly organizations?: readonly string[] }[];
}

/** The text of a record's file. */
export function recordText(name: 'articles' | 'public-record'): string {
  return readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
}

/** The record that the dashboard opens on. */
export const articles = JSON.parse(recordText('articles')) as RecordFile;

/** An endorsement with its organization at hand. */
export interface Recorded extends RecordedEndorsement {
  readonly of: RecordedOrganization;
  readonly shortName: string;
}

/** Every endorsement of the articles with its organization and its candidate's name. */
export const recorded: readonly Recorded[] = articles.endorsements.map((endorsement) => ({
  ...endorsement,
  of: found(articles.organizations, endorsement.organization),
  shortName: found(articles.candidates, endorsement.candidate).shortName,
}));

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`"${id}" is not in the record`);
  return item;
}
