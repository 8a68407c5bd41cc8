import { OutsideLink } from '../../charts/evidence/outside-link.tsx';
import { capital } from '../../charts/spoken.ts';
import { listInWords } from '../../model/list-words.ts';
import { plural } from '../../model/number-words.ts';
import type { Source } from '../../model/source.ts';
import { publicationBasisInWords, publishedInWords } from '../../model/source-words.ts';
import type { Support } from '../../model/support.ts';
import { webAddress } from '../../model/web-address.ts';
import { OrganizationLinks } from '../organization-links.tsx';
import type { View } from '../view.ts';

/** One source and what it carries. */
export interface SourceItemProps {
  readonly view: View;
  readonly source: Source;
  readonly support: Support | undefined;
}

/** See `SourceItemProps`. */
export function SourceItem({ view, source, support }: SourceItemProps) {
  const address = webAddress(source.address);
  return (
    <li className="source" id={`source-${source.id}`}>
      <p className="source-name">
        <strong>{source.outlet}</strong>{' '}
        {source.headline === null ? (
          <span className="source-quiet">Headline not in the text</span>
        ) : (
          `“${source.headline}”`
        )}
      </p>
      <p className="source-quiet">
        {capital(publishedInWords(source))}. {publicationBasisInWords(source)}
      </p>
      <p className="source-address">
        {address === null ? 'Its address is not known.' : <OutsideLink address={address}>{address}</OutsideLink>}
      </p>
      {support === undefined ? null : (
        <p className="source-support">
          Supports {carriedInWords(support)}
          {support.organizations.length === 0 ? '' : ' about '}
          <OrganizationLinks view={view} organizations={support.organizations} />.
        </p>
      )}
      {source.textSha256 === null ? null : (
        <p className="source-quiet">
          Text mark <code>{source.textSha256.slice(0, 12)}</code>
        </p>
      )}
    </li>
  );
}

function carriedInWords({ facts, events, claims }: Support): string {
  const parts = [
    claims === 0 ? '' : plural(claims, 'claim'),
    events === 0 ? '' : plural(events, 'event'),
    facts === 0 ? '' : plural(facts, 'fact'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing that is shown' : listInWords(parts, 'and');
}
