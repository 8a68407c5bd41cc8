import type { Dataset } from '../model/dataset.ts';

/** The sentences of a record that are the curator's own, as against what was printed. */
export function ownWords(dataset: Dataset): readonly string[] {
  const { description, sources, organizations, endorsements, claims, context } = dataset;
  return [
    description,
    ...[...sources.values()].map(({ published }) => published.note),
    ...[...organizations.values()].map(({ label }) => label),
    ...endorsements.flatMap(({ notes, process }) => [...notes, process.detail, process.accordingTo ?? '']),
    ...claims.flatMap(({ title, scope, claimant, verdict }) => [title, scope, claimant, verdict.reason]),
    ...context.flatMap(({ label, summary }) => [label, summary]),
  ];
}

/** The names in a record: of bodies, people, papers and of itself, longest first. */
export function namesIn({ title, candidates, sources, organizations }: Dataset): readonly string[] {
  const names = [
    title,
    ...candidates.flatMap(({ name, shortName }) => [name, shortName]),
    ...[...sources.values()].flatMap(({ outlet, headline }) => [outlet, headline ?? '']),
    ...[...organizations.values()].flatMap(({ name, label, abbreviation, otherSpellings }) => [
      name,
      label,
      abbreviation ?? '',
      ...otherSpellings.map(({ printed }) => printed),
    ]),
  ];
  return names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
}
