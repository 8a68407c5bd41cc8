import type { Dataset } from '../../model/dataset.ts';
import { decisionInWords } from '../../model/decision-words.ts';
import { membershipInWords } from '../../model/membership-words.ts';
import type { Organization } from '../../model/organization.ts';
import type { Choice } from '../../model/relatives.ts';
import { webAddress } from '../../model/web-address.ts';
import { whenInWords } from '../../model/when-words.ts';

/** A correction begun for the reader: what the record says, and room for what is wrong with it. */
export interface DisputeDraft {
  readonly subject: string;
  readonly body: string;
}

/** The name of a record that a reader can quote: "cwa-sanders (articles 1.0.0)". */
export function recordLabel({ record, version }: Dataset, organization: Organization, choice: Choice | null): string {
  return `${choice?.endorsement.id ?? organization.id} (${record} ${version})`;
}

/** See `DisputeDraft`. */
export function disputeDraft(dataset: Dataset, organization: Organization, choice: Choice | null): DisputeDraft {
  const record = recordLabel(dataset, organization, choice);
  const endorsed =
    choice === null
      ? []
      : [
          `Endorsed: ${choice.candidate.name}, ${whenInWords(choice.endorsement.date.when)}`,
          `Decided: ${decisionInWords(choice.endorsement.process.decided)}`,
        ];
  const lines = [
    `Record: ${record}`,
    `Organization: ${organization.name}`,
    ...endorsed,
    `Size: ${membershipInWords(organization.membership)}`,
    '',
    'What is wrong:',
    '',
    'A source that shows it:',
    '',
  ];
  return { subject: `Correction to ${record}`, body: lines.join('\n') };
}

const mail = /^(?:mailto:)?([^\s@?&#:/]+@[^\s@?&#:/]+)$/;

/** A link that starts the draft as a mail or on an issue form; null for an address that is neither. */
export function disputeLink(address: string, { subject, body }: DisputeDraft): string | null {
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
