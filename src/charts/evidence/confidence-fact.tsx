import type { Dataset } from '../../model/dataset.ts';
import type { Confidence, Grade } from '../../model/endorsement.ts';
import { gradeInWords } from '../../model/grade-words.ts';
import { capital } from '../spoken.ts';
import { Fact } from './fact.tsx';

/** How far the research trusts a row, in words; nothing in a record that was read whole. Stands in a `dl`. */
export function ConfidenceFact({
  dataset,
  confidence,
}: {
  readonly dataset: Dataset;
  readonly confidence: Confidence | null;
}) {
  if (confidence === null) return null;
  const { date, membership } = confidence;
  return (
    <>
      <Fact dataset={dataset} term="What the date rests on" value={graded(date)} />
      {membership === null ? null : <Fact dataset={dataset} term="What the size rests on" value={graded(membership)} />}
    </>
  );
}

function graded(grade: Grade): string {
  return `${capital(gradeInWords(grade))} (grade ${grade})`;
}
