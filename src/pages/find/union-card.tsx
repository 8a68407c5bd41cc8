import { CandidateName } from '../../charts/candidate-name.tsx';
import type { Dataset } from '../../model/dataset.ts';
import type { EndorsementDate } from '../../model/endorsement.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { dissentersFrom, type Relative } from '../../model/relatives.ts';
import type { Row } from '../../model/row.ts';
import { noFilter } from '../../model/selection.ts';
import { precisionInWords, whenInSentence } from '../../model/words/dates.ts';
import { cautionInWords } from '../../model/words/cautions.ts';
import { backedNext, endInWords } from '../../model/words/endings.ts';
import { accordingInWords, decisionName, sizeInWords } from '../../model/words/groups.ts';
import { fullName, kindAndWho } from '../../model/words/names.ts';
import { capital } from '../../model/words/numbers.ts';
import { sentences, seriesInWords } from '../../model/words/series.ts';
import { noChoiceInWords } from '../../model/words/sources.ts';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import { unionAnswers, type UnionAnswer } from './union-answer.ts';

/** Everything that a reader asks first of one organization, from each list that has it, told apart. */
export function UnionCard({ view, id }: { readonly view: View; readonly id: OrganizationId }) {
  const datasets = view.other ? [view.dataset, view.other] : [view.dataset];
  const answers = unionAnswers(datasets, id).toSorted((a, b) => Number(b.rows.length > 0) - Number(a.rows.length > 0));
  const silent = datasets.filter(({ organizations }) => !organizations.has(id));
  const [first] = answers;
  if (!first) return null;
  return (
    <div className="union-card">
      <h3>{fullName(first.organization)}</h3>
      <p className="union-card-who">{kindAndWho(first.organization)}</p>
      <div className="union-card-lists">
        {answers.map((answer) => (
          <ListAnswer key={answer.dataset.list} view={view} answer={answer} />
        ))}
      </div>
      {silent.map(({ list, words }) => (
        <p className="union-card-note" key={list}>{`Not in ${words.subject}.`}</p>
      ))}
    </div>
  );
}

function ListAnswer({ view, answer }: { readonly view: View; readonly answer: UnionAnswer }) {
  const { dataset, organization, rows, backed } = answer;
  const { id, label, membership } = organization;
  const isDrawn = dataset === view.dataset;
  const more = rows.length > 0 ? '' : noChoiceInWords(dataset, organization).more;
  return (
    <div className="union-card-list">
      <h4>{`In ${dataset.words.subject}`}</h4>
      {rows.length > 0 ? null : <p className="union-card-verdict">{`${capital(backed)}.`}</p>}
      {more === '' ? null : <p>{more}</p>}
      {rows.map((row, index) => (
        <ChoiceFacts key={row.endorsement.id} dataset={dataset} row={row} before={rows[index - 1]} />
      ))}
      <dl className="union-card-facts">
        <dt>Size</dt>
        <dd>{membership ? capital(sizeInWords(membership)) : 'Not reported'}</dd>
      </dl>
      <p className="union-card-links">
        <ViewLink view={view} change={{ pick: id, ...(isDrawn ? {} : { list: dataset.list }) }}>
          <span>See the evidence</span>
          <span className="visually-hidden">{` on ${label} in ${dataset.words.subject}`}</span>
        </ViewLink>
        {isDrawn && rows.length > 0 ? (
          <ViewLink view={view} change={{ ...noFilter, organizations: [id] }} target="main">
            {`Show only ${label} in the charts`}
          </ViewLink>
        ) : null}
      </p>
    </div>
  );
}

interface ChoiceFactsProps {
  readonly dataset: Dataset;
  readonly row: Row;
  /** The choice that it made before this one. */
  readonly before: Row | undefined;
}

function ChoiceFacts({ dataset, row, before }: ChoiceFactsProps) {
  const { candidate, endorsement } = row;
  const { date, process } = endorsement;
  const verb = before === undefined ? 'Backed' : backedNext(before.endorsement);
  const caution = date.inferred ? '' : cautionInWords(dataset, row);
  const note = sentences(saysHowExact(date) ? '' : precisionInWords(date.when, date.inferred), whatEndedIt(row));
  return (
    <>
      <p>
        <span className="union-card-verdict">
          <span>{`${verb} `}</span>
          <CandidateName candidate={candidate} form="name" />
        </span>
        <span>{` ${whenInSentence(date.when)}${caution === '' ? '' : `, ${caution}`}.`}</span>
      </p>
      {note === '' ? null : <p className="union-card-note">{note}</p>}
      {dissentersFrom(dataset, row).map((relative) => (
        <p key={relative.organization.id}>{dissentInWords(relative)}</p>
      ))}
      <dl className="union-card-facts">
        <dt>How decided</dt>
        <dd>{`${decisionName(process.decided)}${accordingInWords(process)}`}</dd>
      </dl>
    </>
  );
}

/** Whether the date itself says how exact it is: "in November 2019", "between Nov. 1, 2019 and Dec. 17, 2019". */
function saysHowExact({ when, inferred }: EndorsementDate): boolean {
  return !inferred && ['month', 'season', 'range'].includes(when.precision);
}

/** "It switched on March 10, 2020.", "Holt left the race on March 1, 2020."; empty for a choice that stands. */
function whatEndedIt({ candidate: { shortName, left }, endorsement: { ended } }: Row): string {
  if (ended) return `It ${endInWords(ended)}.`;
  return left ? `${shortName} left the race ${whenInSentence(left.when)}.` : '';
}

function dissentInWords({ organization: { label }, tie, rows }: Relative): string {
  const names = seriesInWords([...new Set(rows.map(({ candidate }) => candidate.name))]);
  return tie === 'affiliate' ? `${label} backed ${names}.` : `Its national union, ${label}, backed ${names}.`;
}
