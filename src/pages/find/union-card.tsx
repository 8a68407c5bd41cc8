import { CandidateName } from '../../charts/candidate-name.tsx';
import type { OrganizationId } from '../../model/organization.ts';
import { noFilter } from '../../model/selection.ts';
import { fullName, kindAndWho } from '../../model/words/names.ts';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import { unionAnswers, type Choice, type UnionAnswer } from './union-answer.ts';

/** Everything that a reader asks first of one organization, from each list that has it, told apart. */
export function UnionCard({ view, id }: { readonly view: View; readonly id: OrganizationId }) {
  const datasets = view.other ? [view.dataset, view.other] : [view.dataset];
  const answers = unionAnswers(datasets, id).toSorted((a, b) => Number(a.none !== '') - Number(b.none !== ''));
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
  const { dataset, choices, none, more, size } = answer;
  const { id, label } = answer.organization;
  const isDrawn = dataset === view.dataset;
  return (
    <div className="union-card-list">
      <h4>{`In ${dataset.words.subject}`}</h4>
      {none === '' ? null : <p className="union-card-verdict">{none}</p>}
      {more === '' ? null : <p>{more}</p>}
      {choices.map((choice) => (
        <ChoiceFacts key={`${choice.verb} ${choice.candidate.id}`} choice={choice} />
      ))}
      <dl className="union-card-facts">
        <dt>Size</dt>
        <dd>{size}</dd>
      </dl>
      <p className="union-card-links">
        <ViewLink view={view} change={{ pick: id, ...(isDrawn ? {} : { list: dataset.list }) }}>
          <span>See the evidence</span>
          <span className="visually-hidden">{` on ${label} in ${dataset.words.subject}`}</span>
        </ViewLink>
        {isDrawn && choices.length > 0 ? (
          <ViewLink view={view} change={{ ...noFilter, unions: [id] }} target="main">
            {`Show only ${label} in the charts`}
          </ViewLink>
        ) : null}
      </p>
    </div>
  );
}

function ChoiceFacts({ choice }: { readonly choice: Choice }) {
  const { candidate, verb, when, note, decided, relatives } = choice;
  return (
    <>
      <p>
        <span className="union-card-verdict">
          <span>{`${verb} `}</span>
          <CandidateName candidate={candidate} form="name" />
        </span>
        <span>{` ${when}.`}</span>
      </p>
      {note === '' ? null : <p className="union-card-note">{note}</p>}
      {relatives.map((relative) => (
        <p key={relative}>{relative}</p>
      ))}
      <dl className="union-card-facts">
        <dt>How decided</dt>
        <dd>{decided}</dd>
      </dl>
    </>
  );
}
