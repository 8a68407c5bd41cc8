// Once laid out as a block, a table element keeps its meaning in every browser only by its role.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { CandidateName } from '../../charts/candidate-name.tsx';
import { hedged, plural, smallCount } from '../../model/number-words.ts';
import { ruleResults, type RuleName, type RuleResult, type RuleSide } from '../../model/rules.ts';
import { sizesAdd } from '../../model/tally.ts';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import './rules-section.css';

const ruleWords: Readonly<Record<RuleName, { readonly label: string; readonly aside: string }>> = {
  'national-unions': { label: 'National unions only', aside: 'The rule of this page.' },
  'all-organizations': { label: 'Every group in the record', aside: 'With locals, parties and other groups as well.' },
  'known-size': { label: 'Only with a count of members', aside: 'National unions whose members a source counts.' },
  'known-day': { label: 'Only dated to the day', aside: 'National unions whose exact day is known.' },
  'member-vote': { label: 'Only by member vote', aside: 'National unions said to have put it to members.' },
  'while-contested': {
    label: 'Only while the race was open',
    aside: 'National unions that chose before it was decided.',
  },
};

/** The headline under other rules that one could defend. Of the whole record, whatever the filter. */
export function RulesSection({ view: { dataset } }: { readonly view: View }) {
  const results = ruleResults(dataset);
  if (results.every(({ outcome }) => outcome === 'nothing')) return null;
  return (
    <Section title="Does it hold?">
      <h3 className="rules-headline">{headline(results)}</h3>
      <p className="rules-intro">
        We count national unions. Others may count in another way. This is the whole record, counted again by each rule,
        whatever filter is on.
      </p>
      <div className="rules-box">
        <table className="rules-table" role="table">
          <caption className="visually-hidden">
            Organizations and known members for each candidate, rule by rule
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                What is counted
              </th>
              {dataset.candidates.map((candidate) => (
                <th key={candidate.id} data-candidate="" role="columnheader" scope="col">
                  <CandidateName candidate={candidate} form="shortName" />
                </th>
              ))}
              <th role="columnheader" scope="col">
                More of them chose
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {results.map((result) => (
              <tr key={result.rule} role="row">
                <th role="rowheader" scope="row">
                  <span className="rule-label">{ruleWords[result.rule].label}</span>{' '}
                  <span className="rule-aside">{ruleWords[result.rule].aside}</span>
                </th>
                {result.sides.map((side) => (
                  <td key={side.candidate.id} role="cell" data-candidate="">
                    <span className="rule-count">{side.count}</span>{' '}
                    <span className="rule-aside">{membersInWords(side)}</span>
                  </td>
                ))}
                <td role="cell">
                  {result.leader && <span className="rule-lead">More of them chose </span>}
                  {outcomeInWords(result)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="rules-note">
        {sizesAdd(dataset)
          ? 'Members are added up for national unions only, and each union once. Sizes of other bodies are not added to them.'
          : 'Sizes in this record count different things, so no members are added up.'}{' '}
        A rule that leaves few rows shows what is known, and not more.
      </p>
    </Section>
  );
}

/** "More unions for X holds under three of five other rules", as far as that is true. */
function headline([ours, ...others]: readonly RuleResult[]): string {
  if (!ours?.leader) return 'No candidate has more unions than the others';
  const held = others.filter(({ outcome }) => outcome === 'holds').length;
  const kept = held === others.length ? 'all' : smallCount(held);
  return `More unions chose ${ours.leader.shortName}; that holds under ${kept} of ${smallCount(others.length)} other rules`;
}

function membersInWords({ count, known, members, hedge }: RuleSide): string {
  if (members === null) return 'members not added up';
  if (known === 0) return count === 0 ? '' : 'no size known';
  const sum = `${hedged(members, hedge)} members`;
  return known === count ? sum : `${sum} in ${known} of ${plural(count, 'union')}`;
}

function outcomeInWords({ outcome, leader, rule }: RuleResult): string {
  if (outcome === 'nothing') return 'No row is left';
  if (leader === null) return 'Level';
  if (rule === 'national-unions') return leader.shortName;
  return outcome === 'holds' ? `${leader.shortName}: it holds` : `${leader.shortName}: it doesn’t hold`;
}
