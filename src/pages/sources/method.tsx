import type { Dataset } from '../../model/dataset.ts';
import { sizesAdd } from '../../model/tally.ts';
import { formatDay } from '../../model/when-words.ts';

/** What counts, how dates sort and filter, which sums are made and which are not. */
export function Method({ dataset }: { readonly dataset: Dataset }) {
  const { record, decidedOn } = dataset;
  const adds = sizesAdd(dataset);
  return (
    <div className="method">
      <h3>What counts as an endorsement</h3>
      <p>
        An organization backs a candidate, and a named source reports it. That makes one row, however many sources
        report it. Two levels of one union that go different ways make two rows. We tie them as parent and affiliate.
      </p>
      <p>
        No rows: persons, locals without a name, and groups that exist to back one candidate. A memo, a meeting, a
        statement, a poll or a choice to stay neutral is no row either. Those that bear on the story stand on the
        timeline’s third lane.
      </p>
      {record === 'articles' ? (
        <p>
          This record holds what five articles say, and nothing else. What they don’t say stays empty, even where others
          know it.
        </p>
      ) : (
        <p>
          This record is wider. Each row names its own sources and says how far to trust it. It is never mixed with the
          articles.
        </p>
      )}
      {decidedOn === null ? null : (
        <p>
          The race was decided on {formatDay(decidedOn)}. An endorsement after that day is marked and set apart, since
          it is less of a choice.
        </p>
      )}
      <h3>What counts as a member</h3>
      <p>
        A size is what a source prints, with its own “some” or “nearly”. Members are not voters and not supporters.
        People represented, retired people and workers are other counts. We name them and keep them out of sums. Where
        no source gives a size, we say so. It is never zero.
      </p>
      <h3>Dates that are not exact</h3>
      <p>
        A date is as exact as its source. It may be a day, a week, a month, a span, or “by” a day. In lists, a vague
        date sorts by the last day on which it can have happened. A time filter keeps it if it can have happened in that
        time. “As it stood on” a day is stricter. It keeps only what had surely happened by then.
      </p>
      <h3>Sums we make</h3>
      <ul>
        <li>The number of national unions for each candidate.</li>
        {adds ? <li>The members of those unions with a known size. We always say how many of them have one.</li> : null}
      </ul>
      <h3>Sums we don’t make</h3>
      <ul>
        {adds ? null : <li>No sum of members in this record. Its sizes count different things.</li>}
        <li>No ratio of members as a measure of support. A union’s choice is not its members’ vote.</li>
        <li>No union total with a party or an advocacy group in it.</li>
        <li>No body counted twice. An affiliate’s members are inside its parent’s figure.</li>
        <li>No published total minus our own sum, and no line through totals that cover different things.</li>
      </ul>
    </div>
  );
}
