import type { Row } from '../model/selected.ts';
import { whenInWords } from '../model/when-words.ts';
import { decisionInWords } from '../model/decision-words.ts';
import { membershipInWords } from '../model/membership-words.ts';
import { cutText } from '../marks/text-width.ts';

/** "Service Employees, Clinton, 2 million members": a mark for a screen reader, name first. */
export function spokenRow({ organization, candidate }: Row): string {
  return `${cutText(organization.label, 100)}, ${candidate.shortName}, ${membershipInWords(organization.membership)}`;
}

/** "Service Employees, Clinton, decided by leadership, says …": the same for how it was decided. */
export function spokenDecision({ organization, candidate, endorsement: { process } }: Row): string {
  const account = process.accordingTo === null ? '' : `, says ${process.accordingTo}`;
  const decided = process.decided === 'not-said' ? 'how it was decided is not said' : `decided by ${decisionInWords(process.decided)}`;
  return `${cutText(organization.label, 100)}, ${candidate.shortName}, ${decided}${account}`;
}

/** What a tooltip says of a row: nothing that the evidence lacks. */
export function rowHint({ organization, candidate, endorsement }: Row): readonly string[] {
  return [
    cutText(organization.name, 120),
    `Endorsed ${candidate.name} ${whenInWords(endorsement.date.when)}`,
    capital(membershipInWords(organization.membership)),
    `Decided: ${decisionInWords(endorsement.process.decided)}`,
    'Click or press Enter for the evidence',
  ];
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
