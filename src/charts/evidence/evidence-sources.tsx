import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { factsOf } from '../../model/facts.ts';
import type { Organization } from '../../model/organization.ts';
import { relativesOf } from '../../model/relatives.ts';
import type { SourceId } from '../../model/source.ts';
import { publicationBasisInWords, publishedInWords } from '../../model/source-words.ts';
import { webAddress } from '../../model/web-address.ts';
import { capital } from '../spoken.ts';
import { OutsideLink } from './outside-link.tsx';

/** The sources of one organization's facts, in full: headline, date and how it is known, address. */
export function EvidenceSources({
  dataset,
  organization,
}: {
  readonly dataset: Dataset;
  readonly organization: Organization;
}) {
  return (
    <ul className="evidence-sources">
      {sourcesOf(dataset, organization).map((source) => {
        const address = webAddress(source.address);
        return (
          <li key={source.id}>
            <strong>{source.outlet}</strong>.{' '}
            {source.headline === null ? 'The text has no headline.' : `“${source.headline}”`}{' '}
            {capital(publishedInWords(source))}. {publicationBasisInWords(source)}{' '}
            {address === null ? 'Its address is not known.' : <OutsideLink address={address}>{address}</OutsideLink>}
          </li>
        );
      })}
    </ul>
  );
}

function sourcesOf(dataset: Dataset, organization: Organization) {
  const own = factsOf(dataset).filter(({ organizations }) => organizations.includes(organization.id));
  const tied = relativesOf(dataset, organization).flatMap(({ evidence, choice }) => [
    ...evidence,
    ...(choice?.endorsement.evidence ?? []),
  ]);
  const ids = new Set<SourceId>([...own.flatMap(({ evidence }) => evidence), ...tied].map(({ source }) => source));
  return [...ids].map((id) => sourceOf(dataset, id));
}
