import { useState } from 'react';
import type { RecordName } from '../../model/dataset.ts';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import { Comparison } from './comparison.tsx';
import './comparison-section.css';

/** What both records say of the same organizations. The other record is asked for once the reader opens this part. */
export function ComparisonSection({ view }: { readonly view: View }) {
  const [state, setState] = useState(firstStates[view.dataset.record]);
  return (
    <Section title="The two records side by side">
      <details
        className="comparison"
        open={state === 'open'}
        onToggle={(event) => setState(event.currentTarget.open ? 'open' : 'closed')}
      >
        <summary>
          <h3>What the articles say, and what the public record says</h3>
        </summary>
        <p className="comparison-intro">
          Some organizations stand in both records. Here are both accounts of each, and every point where they part.
          Neither record corrects the other, and no figure of one is used in the other.
        </p>
        <noscript>
          <p>Comparing the records needs script. Both are below as files.</p>
        </noscript>
        {state === 'open' ? <Comparison view={view} /> : null}
      </details>
    </Section>
  );
}

/** Who reads the public record has the articles at hand: every page begins with them. */
const firstStates: Readonly<Record<RecordName, 'open' | 'closed'>> = { articles: 'closed', public: 'open' };
