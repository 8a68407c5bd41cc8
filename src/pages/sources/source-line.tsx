import { OutsideLink } from '../../ui/outside-link.tsx';
import type { Fact } from '../../model/facts.ts';
import type { Source, SourceField } from '../../model/source.ts';
import { hostName, webAddress } from '../../model/web-address.ts';
import { fewInWords, sentences, seriesInWords } from '../../model/words/series.ts';
import { capital, plural } from '../../model/words/numbers.ts';
import { publicationBasisInWords, publishedInWords } from '../../model/words/sources.ts';
import { Fold } from '../../ui/fold.tsx';

/** One source in one line, which opens in place, and the link to it beside that. */
export interface SourceLineProps {
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly source: Source;
  /** What it carries. */
  readonly facts: readonly Fact[];
}

export function SourceLine({ number, source, facts }: SourceLineProps) {
  const { id, outlet, headline, textSha256 } = source;
  const address = webAddress(source.address);
  const title = (
    <>
      <b>{`${outlet}.`}</b> <span>{headline === null ? 'No headline in our copy.' : `“${headline}”`}</span>{' '}
      <span className="source-date">{capital(publishedInWords(source))}</span>
    </>
  );
  return (
    <li className="source" id={`source-${id}`}>
      {/* A list without its own marks is still numbered for those who hear it. */}
      <span className="source-number" aria-hidden="true">
        {number}
      </span>
      <Fold title={title} aside={usedInWords(facts)}>
        <p>{sentences(publicationBasisInWords(source), oursInWords(source))}</p>
        {textSha256 === null ? null : <p>The data file has a fingerprint (SHA-256) of the text we read.</p>}
        <p className="source-address">
          <OutsideLink address={address}>{address ?? 'We know of no link to it.'}</OutsideLink>
        </p>
      </Fold>
      <p className="source-link">
        <OutsideLink address={address}>{address === null ? 'No link' : hostName(address)}</OutsideLink>
      </p>
    </li>
  );
}

/** "Used for 6 facts about NEU and UPWA; 2 events and 4 claims". */
export function usedInWords(facts: readonly Fact[]): string {
  const of = (kind: Fact['of']): readonly Fact[] => facts.filter((fact) => fact.of === kind);
  const labels = new Set(of('group').flatMap(({ organizations }) => organizations.map(({ label }) => label)));
  const parts = [
    { count: of('group').length, one: 'fact', about: ` about ${fewInWords([...labels])}` },
    { count: of('event').length, one: 'event', about: '' },
    { count: of('claim').length, one: 'claim', about: '' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return 'Not used for any fact';
  const words = parts.map(({ count, one, about }) => `${plural(count, one)}${about}`);
  // A list of names inside a list of things: semicolons say where it ends.
  return `Used for ${words.length > 1 ? `${words[0] ?? ''}; ${seriesInWords(words.slice(1))}` : (words[0] ?? '')}`;
}

const fields: Readonly<Record<SourceField, string>> = {
  outlet: 'the outlet',
  headline: 'the headline',
  published: 'the date',
  address: 'the link',
};

function oursInWords({ ours }: Source): string {
  if (ours.length === 0) return '';
  const added = seriesInWords(
    ours.map((field) => fields[field]),
    'or',
  );
  return `Our copy doesn’t print ${added}; we added ${ours.length === 1 ? 'it' : 'them'}.`;
}
