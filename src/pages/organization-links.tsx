import { Fragment } from 'react';
import { plural } from '../model/number-words.ts';
import type { Organization } from '../model/organization.ts';
import { ViewLink } from './view-link.tsx';
import type { View } from './view.ts';

/** Most organizations that are named one by one. */
const most = 100;

/** Organizations as a list in running text; each opens its evidence. A very long list is cut and says so. */
export function OrganizationLinks({
  view,
  organizations,
}: {
  readonly view: View;
  readonly organizations: readonly Organization[];
}) {
  const named = organizations.length > most ? organizations.slice(0, most) : organizations;
  const rest = organizations.length - named.length;
  const last = rest === 0 ? named.length - 1 : -1;
  return (
    <>
      {named.map(({ id, label }, index) => (
        <Fragment key={id}>
          {index === 0 ? '' : index === last ? ' and ' : ', '}
          <ViewLink view={view} change={{ pick: id }}>
            {label}
          </ViewLink>
        </Fragment>
      ))}
      {rest === 0 ? '' : ` and ${plural(rest, 'more', 'more')}`}
    </>
  );
}
