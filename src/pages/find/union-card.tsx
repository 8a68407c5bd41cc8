import { CandidateName } from '../../charts/candidate-name.tsx';
import type { OrganizationId } from '../../model/organization.ts';
import { noFilter } from '../../model/selection.ts';
import { fullName, kindAndWho } from '../../model/words/names.ts';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import { unionAnswers, type Choice, type UnionAnswer } from './union-answer.ts';

/** Everything that a reader asks first of one organization, from each list that has it, told apart. */
export function UnionCard({ view, id }: { readonly view: View; readonly id: OrganizationId }) {
  const answers = unionAnswers(view.other ? [view.dataset, view.other] : [view.dataset], id);
  const [first] = answers;
  if (!first) return null;
  return (
    <div className="union-card">
      <h3>{fullName(first.organization)}</h3>
      <p className="union-card-who">{kindAndWho(first.organization)}</p>
      <div className="union-card-lists">
        {view.other && first.dataset !== view.dataset ? (
          <p className="union-card-list">{`Not in ${view.dataset.words.subject}.`}</p>
        ) : null}
        {answers.map((answer) => (
          <ListAnswer key={answer.dataset.list} view={view} answer={answer} />
        ))}
        {view.other && answers.length === 1 && first.dataset === view.dataset ? (
          <p className="union-card-list">{`Not in ${view.other.words.subject}.`}</p>
        ) : null}
      </div>
    </div>
  );
}

function ListAnswer({ view, answer }: { readonly view: View; readonly answer: UnionAnswer }) {
  const { dataset, choices, none, size } = answer;
  const { id, label } = answer.organization;
  const isDrawn = dataset === view.dataset;
  return (
    <div className="union-card-list">
      <h4>{`In ${dataset.words.subject}`}</h4>
      {none === '' ? null : <p className="union-card-finding">{none}</p>}
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
      <p className="union-card-finding">
        <span>{`${verb} `}</span>
        <CandidateName candidate={candidate} form="name" />
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
