import { memo, useMemo, useState } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import type { Dataset } from '../../model/dataset.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { compareNames } from '../../model/compare-names.ts';
import { findOrganizations, type Found } from '../../model/search.ts';
import { seriesInWords } from '../../model/words/series.ts';
import { plural } from '../../model/words/numbers.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import { unionAnswers } from './union-answer.ts';
import { UnionCard } from './union-card.tsx';
import './find.css';

/** So many answers are offered at once. */
const mostOffered = 8;

/** What was taken as the answer, and what had been typed: the words in the field stay the reader's. */
interface Answered {
  readonly id: OrganizationId;
  readonly text: string;
}

interface FindUnionProps {
  readonly view: View;
  /** Whether the page ends with a way to report what is missing. */
  readonly canReport: boolean;
}

/** The reader's own question: one field over both lists, and one card for the union that is chosen. It filters nothing. */
export function FindUnion({ view, canReport }: FindUnionProps) {
  const { dataset, other } = view;
  const [text, setText] = useState('');
  const [answered, setAnswered] = useState<Answered | null>(null);
  const datasets = useMemo(() => (other ? [dataset, other] : [dataset]), [dataset, other]);
  const found = useMemo(() => findOrganizations(datasets, text), [datasets, text]);
  const type = (typed: string): void => {
    setText(typed);
    if (typed === '') setAnswered(null);
  };
  const chosen = answered && found.length > 0 ? answered.id : null;
  const none =
    found.length > 0 || text.trim() === ''
      ? ''
      : `“${text.trim()}” isn’t in ${seriesInWords(subjects(datasets), 'or')}.`;
  if (datasets.every(({ organizations }) => organizations.size === 0)) return null;
  return (
    <Section id="find" title="Find your union">
      <div className="find-field">
        <Combobox
          label="Whom did your union back?"
          hint={hintFor(dataset)}
          text={text}
          answers={found.slice(0, mostOffered).map((one) => ({
            value: one.organization.id,
            label: <Offer found={one} dataset={dataset} />,
          }))}
          isSure={found.length === 1 || (found[0]?.isExact === true && found[1]?.isExact === false)}
          status={
            chosen && text === answered?.text ? summary(datasets, chosen) : none || offeredInWords(found.length, text)
          }
          onType={type}
          onChoose={(id) => setAnswered({ id, text })}
        />
      </div>
      {none === '' ? null : (
        <p className="find-none">
          <span>{`${none} That doesn’t mean it stayed neutral; unnamed locals aren’t listed. ${canReport ? 'Know of a source? ' : ''}`}</span>
          {canReport ? <a href="#report">Tell us</a> : null}
        </p>
      )}
      {chosen ? <UnionCard key={chosen} view={view} id={chosen} /> : null}
      <AllUnions dataset={datasets.find(({ organizations }) => chosen && organizations.has(chosen)) ?? dataset} />
    </Section>
  );
}

/** "NEU", its full name where that says more, and the other list where only that has it. */
function Offer({ found, dataset }: { readonly found: Found; readonly dataset: Dataset }) {
  const { label, name } = found.organization;
  const more = [
    ...(name === label ? [] : [name]),
    ...(found.dataset === dataset ? [] : [`${found.dataset.words.tab} only`]),
  ];
  return (
    <span>
      <strong>{label}</strong>
      <span className="find-offer-more">{more.length === 0 ? '' : ` ${more.join(' · ')}`}</span>
    </span>
  );
}

/** Every organization of the list by name, with whom it backed: the way to each without script. */
const AllUnions = memo(({ dataset }: { readonly dataset: Dataset }) => {
  const all = [...dataset.organizations.values()].sort((a, b) => compareNames(a.label, b.label));
  return (
    <details className="find-all">
      <summary>{`${all.length === 1 ? 'The one group' : `All ${plural(all.length, 'group')}`} in ${dataset.words.subject}, A to Z`}</summary>
      <ul>
        {all.map(({ id, label, name }) =>
          unionAnswers([dataset], id).map(({ backed, rows: [first, ...later] }) => (
            <li key={id}>
              <span>{`${label}: `}</span>
              {first?.endorsement.ended === null && later.length === 0 ? (
                <CandidateName candidate={first.candidate} form="shortName" />
              ) : (
                <span>{backed}</span>
              )}
              {name === label ? null : <span className="find-offer-more">{` ${name}`}</span>}
            </li>
          )),
        )}
      </ul>
    </details>
  );
});

/** So many characters have room in the narrowest field. */
const longestHint = 36;

/** "Name, initials or trade: NOA, masons": what may be typed, by the shortest that the list holds, as far as there is room. */
function hintFor({ organizations }: Dataset): string {
  const unions = [...organizations.values()]
    .filter(({ kind }) => kind === 'national-union')
    .sort((a, b) => a.label.length - b.label.length);
  const label = unions[0]?.label ?? '';
  const trade = unions.slice(1).sort((a, b) => a.who.length - b.who.length)[0]?.who ?? '';
  const hint = 'Name, initials or trade';
  const hints = [`${hint}: ${label}, ${trade}`, `${hint}: ${label}`];
  return hints.find((text) => text.length <= longestHint && /\S$/.test(text)) ?? hint;
}

function offeredInWords(count: number, text: string): string {
  if (text.trim() === '') return '';
  if (count > mostOffered) return `The first ${mostOffered} of ${count} groups that match.`;
  return count === 1 ? '1 group matches.' : `${plural(count, 'group')} match.`;
}

/** "NEU: Rivera, in the four articles; Rivera, in the wider list." */
function summary(datasets: readonly Dataset[], id: OrganizationId): string {
  const answers = unionAnswers(datasets, id);
  const said = answers.map(({ backed, dataset }) => `${backed}, in ${dataset.words.subject}`);
  return `${answers[0]?.organization.label}: ${said.join('; ')}.`;
}

function subjects(datasets: readonly Dataset[]): readonly string[] {
  return datasets.map(({ words }) => words.subject);
}
