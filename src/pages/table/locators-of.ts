import type { Row } from '../../model/selected.ts';
import type { SourceId } from '../../model/source.ts';

/** One source of a row and the paragraphs that carry it. */
export interface Locator {
  readonly source: SourceId;
  /** Words as printed at the first of them. */
  readonly printed: string;
  /** In order, each once; empty where the source has no kept text to count in. */
  readonly paragraphs: readonly number[];
}

/** The sources that a row's cells rest on, in the order in which they are first cited. */
export function locatorsOf({ endorsement, organization }: Row): readonly Locator[] {
  const evidence = [
    ...endorsement.evidence,
    ...endorsement.date.evidence,
    ...endorsement.process.evidence,
    ...(organization.membership?.evidence ?? []),
  ];
  return [...new Set(evidence.map(({ source }) => source))].map((source) => {
    const own = evidence.filter((one) => one.source === source);
    const paragraphs = [...new Set(own.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
    return { source, printed: own[0]?.printed ?? '', paragraphs };
  });
}
