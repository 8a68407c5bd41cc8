import { Fragment } from 'react';
import type { Organization } from '../model/organization.ts';
import { ViewLink } from './view-link.tsx';
import type { View } from './view.ts';

/** Organizations as a list in running text; each opens its evidence. */
export function OrganizationLinks({
  view,
  organizations,
}: {
  readonly view: View;
  readonly organizations: readonly Organization[];
}) {
  return organizations.map(({ id, label }, index) => (
    <Fragment key={id}>
      {index === 0 ? '' : index === organizations.length - 1 ? ' and ' : ', '}
      <ViewLink view={view} change={{ pick: id }}>
        {label}
      </ViewLink>
    </Fragment>
  ));
}
