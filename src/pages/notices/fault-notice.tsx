import { useState } from 'react';
import { formatFault } from '../../dataset/fault.ts';
import type { Parsed } from '../../dataset/parse-dataset.ts';
import { formatCount, plural } from '../../model/number-words.ts';
import { Notice } from './notice.tsx';

/** So many faults are listed. */
const mostListed = 100;

/** What a record set lost on the way in. */
export type Losses = Pick<Parsed, 'dataset' | 'faults' | 'leftOut' | 'total'>;

/** Says how many records could not be shown, and why for those who ask. */
export function FaultNotice({ losses }: { readonly losses: Losses }) {
  const [dismissed, setDismissed] = useState<Parsed['dataset'] | null>(null);
  const quiet = losses.leftOut === 0 || dismissed === losses.dataset;
  return (
    <Notice
      sentences={quiet ? [] : [lossesInWords(losses)]}
      more={<FaultList losses={losses} />}
      onDismiss={() => setDismissed(losses.dataset)}
    />
  );
}

/** "3 of 120 records could not be shown, because they are not as they should be. The rest is unaffected." */
function lossesInWords({ leftOut, total }: Pick<Losses, 'leftOut' | 'total'>): string {
  const rest = leftOut === 1 ? 'because it is not as it should be' : 'because they are not as they should be';
  return `${formatCount(leftOut)} of ${plural(total, 'record')} could not be shown, ${rest}. All others are here.`;
}

function FaultList({ losses: { faults } }: { readonly losses: Losses }) {
  const lines = [...new Set(faults.map(formatFault))];
  const rest = lines.length - mostListed;
  return (
    <details className="notice-faults">
      <summary>What is wrong with the file</summary>
      <div role="region" aria-label="What is wrong with the file" tabIndex={0}>
        <ul>
          {lines.slice(0, mostListed).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {rest > 0 ? <li>and {formatCount(rest)} more</li> : null}
        </ul>
      </div>
    </details>
  );
}
