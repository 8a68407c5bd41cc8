import type { Dataset } from '../../model/dataset.ts';
import type { Organization } from '../../model/organization.ts';
import { rowsOfOrganization } from '../../model/relatives.ts';
import type { Row } from '../../model/row.ts';
import { webAddress } from '../../model/web-address.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { decisionName, sizeInWords } from '../../model/words/groups.ts';

declare global {
  interface ImportMetaEnv {
    readonly VITE_DISPUTE_ADDRESS?: string;
  }
}

/**
 * Where readers send corrections: a mail address or the address of an issue form. `VITE_DISPUTE_ADDRESS` is its public name,
 * as publishers give it to the build. Null where none is given; then nothing offers to send one.
 */
export const publisherCorrectionAddress: string | null = import.meta.env?.VITE_DISPUTE_ADDRESS || null;

/** A correction begun for the reader: what the list says, and room for what is wrong with it. */
export interface CorrectionDraft {
  readonly subject: string;
  readonly body: string;
}

export function correctionDraft(dataset: Dataset, organization: Organization): CorrectionDraft {
  const rows = rowsOfOrganization(dataset, organization);
  const ids = rows.length === 0 ? organization.id : rows.map(({ endorsement }) => endorsement.id).join(', ');
  const entry = `${ids} (${dataset.list} ${dataset.version})`;
  const lines = [
    `Entry: ${entry}`,
    `Group: ${organization.name}`,
    ...rows.map(choiceLine),
    `Size: ${sizeInWords(organization.membership)}`,
    '',
    'What is wrong:',
    '',
    'A source that shows it:',
    '',
  ];
  return { subject: `Correction to ${entry}`, body: lines.join('\n') };
}

function choiceLine({ candidate, endorsement: { date, process } }: Row): string {
  return `Backed: ${candidate.name}, ${whenInWords(date.when)}. Decided: ${decisionName(process.decided)}`;
}

const mail = /^(?:mailto:)?([^\s@?&#:/]+@[^\s@?&#:/]+)$/;

/** A link that starts the draft as a mail or on an issue form; null for an address that is neither, and for none. */
export function correctionLink(address: string | null, { subject, body }: CorrectionDraft): string | null {
  if (address === null) return null;
  const [, box] = mail.exec(address.trim()) ?? [];
  if (box !== undefined) {
    return `mailto:${box}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  }
  const form = webAddress(address.trim());
  if (form === null) return null;
  const url = new URL(form);
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body);
  return url.href;
}
