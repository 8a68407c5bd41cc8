import { Fragment } from 'react';
import type { Organization } from '../model/organization.ts';
import type { View } from './view.ts';
import './reading.css';

/** Organizations in running text, each of which opens its evidence. */
export interface OrganizationButtonsProps {
  readonly view: View;
  /** What they are, in front of them: "Endorsements:". */
  readonly term: string;
  readonly organizations: readonly Organization[];
}

/** See `OrganizationButtonsProps`; nothing for none. */
export function OrganizationButtons({ view, term, organizations }: OrganizationButtonsProps) {
  const named = [...new Set(organizations)];
  if (named.length === 0) return null;
  return (
    <p className="name-list">
      <span>{term}</span>
      {named.map((organization, index) => (
        <Fragment key={organization.id}>
          {' '}
          <span>
            <OrganizationButton view={view} organization={organization} form="label" />
            <span>{index === named.length - 1 ? '.' : ','}</span>
          </span>
        </Fragment>
      ))}
    </p>
  );
}

/** An organization's name, which opens its evidence and closes it again. */
export function OrganizationButton({
  view: { selection, onChange },
  organization,
  form,
}: {
  readonly view: View;
  readonly organization: Organization;
  /** 'name' is the full one, but on a phone, where the label has to do. */
  readonly form: 'label' | 'name';
}) {
  const isOpen = selection.pick === organization.id;
  return (
    <button
      type="button"
      className="name-button"
      aria-expanded={isOpen}
      onClick={() => onChange({ pick: isOpen ? null : organization.id })}
    >
      {form === 'label' ? (
        organization.label
      ) : (
        <>
          <span className="wide-only">{organization.name}</span>
          <span className="phone-only">{organization.label}</span>
        </>
      )}
    </button>
  );
}
