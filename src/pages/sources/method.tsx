import type { Dataset } from '../../model/dataset.ts';
import { organizationKinds } from '../../model/organization.ts';
import { rowsOf, settledWithin } from '../../model/row.ts';
import { canAddSizes } from '../../model/tally.ts';
import { formatDay } from '../../model/words/dates.ts';
import { kindInWords } from '../../model/words/groups.ts';
import { seriesInWords } from '../../model/words/series.ts';
import { capital } from '../../model/words/numbers.ts';
import { gradesInWords, hasGrades } from '../../model/words/sources.ts';
import { Fold } from '../../ui/fold.tsx';

/** Why we count what we count: what comes before all other method. */
export function Yardstick({ dataset }: { readonly dataset: Dataset }) {
  const met = new Set(rowsOf(dataset).map(({ organization }) => organization.kind));
  const others = organizationKinds.filter((kind) => kind !== 'national-union' && met.has(kind));
  return (
    <div className="method-first">
      <h4 className="reading-label">Why we count national unions</h4>
      <p>
        {`Our main count is of national unions. That way we never count a part of a union beside the whole.${
          others.length === 0
            ? ''
            : ` ${capital(seriesInWords(others.map((kind) => kindInWords(kind, 'many'))))} are on this list, too. Our main count leaves them out.`
        }`}
      </p>
    </div>
  );
}

/** What counts, how dates are read, what is added up and where quotations lead: each folded. */
export function Method({ dataset }: { readonly dataset: Dataset }) {
  return (
    <>
      <WhatCounts dataset={dataset} />
      <InexactDates />
      <Sums dataset={dataset} />
      <WhatIsOurs dataset={dataset} />
      <Terms />
    </>
  );
}

function WhatCounts({ dataset }: { readonly dataset: Dataset }) {
  const settled = settledWithin(dataset);
  return (
    <Fold title="What counts as an endorsement">
      <p>
        A group backs a candidate, and a named source reports it. That makes one entry, however many sources report it.
        When an affiliate and its national union go different ways, each has its own entry. A group that switches sides
        has two.
      </p>
      <p>
        {`We don’t count individuals, unnamed locals or groups formed to back one candidate. Memos, meetings, statements, polls and decisions to stay neutral aren’t endorsements.${
          dataset.context.length === 0 ? '' : ' Those that matter appear under Context on the timeline.'
        }`}
      </p>
      {settled === null ? null : (
        <p>
          {`${capital(settled.words)} on ${formatDay(settled.on)}. ${settled.note} Later endorsements are marked and set apart.`}
        </p>
      )}
    </Fold>
  );
}

function InexactDates() {
  return (
    <Fold title="Dates that aren’t exact">
      <p>
        A date is as exact as its source: a day, a week, a month, a season, a range, or “by” a day. One rule covers
        every date filter. An endorsement certainly belongs if every day on which it could have happened is in the
        period. It may belong if some of those days are. Headlines and counts use only what certainly belongs; the rest
        is drawn in outline and mentioned separately. An endorsement without a date may belong to any period. A date
        without a start reaches back to the day the race began. Lists sort by the latest possible date.
      </p>
    </Fold>
  );
}

function Sums({ dataset }: { readonly dataset: Dataset }) {
  return (
    <Fold title="What we add up, and what we don’t">
      <p>
        A size is what a source reports, with its own “some” or “nearly.” Members aren’t voters or supporters. People
        represented, retirees and workers are different counts; we label them. A size nobody reports is never zero.
      </p>
      <ul>
        <li>We add up the national unions for each candidate.</li>
        <li>
          {canAddSizes(dataset)
            ? 'We add up the members of those unions whose size is reported, and say how many unions that is.'
            : 'We don’t add up members in this list, because its sizes count different things.'}
        </li>
        <li>We don’t read sizes as levels of support. A union’s choice is not a vote of all its members.</li>
        <li>
          The members of an affiliate are part of its union’s size, so we don’t add them. A person can belong to two
          unions, so a total may count some people twice.
        </li>
        <li>We don’t subtract our totals from published ones or plot unlike totals as a trend.</li>
      </ul>
    </Fold>
  );
}

function WhatIsOurs({ dataset }: { readonly dataset: Dataset }) {
  const keepsTexts = [...dataset.sources.values()].some(({ textSha256 }) => textSha256 !== null);
  return (
    <Fold title="Quotations, paragraphs and what is ours">
      <p>
        {`Quoted words link to the passage, in browsers that support it. Descriptions of who a group’s members are${
          dataset.claims.length === 0 ? ' and some short names' : ', some short names, and the verdicts on claims'
        } are ours.`}
      </p>
      {keepsTexts ? (
        <p>
          We number every nonblank line of an article’s text, so a headline is paragraph 1 where our copy has one. The
          data file has a fingerprint (SHA-256) of each text; anyone with a copy can check that it is the same.
        </p>
      ) : null}
      {hasGrades(dataset) ? <p>{gradesInWords(dataset)}</p> : null}
    </Fold>
  );
}

function Terms() {
  return (
    <Fold title="What the terms mean">
      <dl className="terms">
        {terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

const terms: readonly (readonly [term: string, meaning: string])[] = [
  [
    'National union',
    'A labor union with members in many states that isn’t part of another. Our main count has no other groups.',
  ],
  ['Regional union', 'A labor union of its own whose members are in one state or region.'],
  ['Affiliate', 'A national union’s part in one state or region.'],
  ['Local', 'One in a city or a workplace.'],
  ['Federation, alliance', 'A group of unions. Its members belong to those unions.'],
  ['Member vote', 'The members voted. A share of the vote is of those who voted, not of all members.'],
  ['Vote of delegates', 'Representatives whom the members had elected decided.'],
  [
    'Leaders, who cited member polls',
    'Leaders decided and pointed to a poll or survey of members. A poll isn’t a vote, and not every poll favored the candidate.',
  ],
  ['Leaders, no poll reported', 'A board, a council or officers decided, and no poll of members is reported.'],
  ['Not reported', 'The sources don’t say. That doesn’t mean there was no vote.'],
  ['According to', 'Who says how a choice was made. It may be one side of a dispute.'],
  ['Claim', 'A total or a statement that somebody else made. It is never part of our counts.'],
];
