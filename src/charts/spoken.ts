import type { Row } from '../model/selected.ts';
import { whenInSentence } from '../model/when-words.ts';
import { cautionInWords } from '../model/caution-words.ts';
import { decisionInWords } from '../model/decision-words.ts';
import { membershipInWords } from '../model/membership-words.ts';
import { remembered } from '../model/remembered.ts';
import { cutText } from '../marks/text-width.ts';

/** "Service Employees, Clinton, 2 million members": a mark for a screen reader, name first. */
export function spokenRow(row: Row): string {
  const { organization, candidate } = row;
  return `${cutText(organization.label, 100)}, ${candidate.shortName}, ${membershipInWords(organization.membership)}${cautionBehind(row)}`;
}

/** "Service Employees, Clinton, decided by leadership, as told by …": the same for how it was decided. */
export function spokenDecision(row: Row): string {
  const { organization, candidate, endorsement } = row;
  const { process } = endorsement;
  const account = process.accordingTo === null ? '' : `, as told by ${decapitalized(process.accordingTo)}`;
  const decided =
    process.decided === 'not-said'
      ? 'how it was decided is not said'
      : `decided by ${decisionInWords(process.decided)}`;
  return `${cutText(organization.label, 100)}, ${candidate.shortName}, ${decided}${account}${cautionBehind(row)}`;
}

/** What a tooltip says of a row: nothing that the evidence lacks. */
export const rowHint = remembered((row: Row): readonly string[] => {
  const { organization, candidate, endorsement } = row;
  const caution = cautionInWords(row);
  return [
    cutText(organization.name, 120),
    `Endorsed ${candidate.name} ${whenInSentence(endorsement.date.when)}`,
    ...(caution === '' ? [] : [capital(caution)]),
    capital(membershipInWords(organization.membership)),
    `Decided: ${decisionInWords(endorsement.process.decided)}`,
    'Click or press Enter for the evidence',
  ];
});

/** A row's place in time behind what else is said of it; empty where there is nothing to mind. */
function cautionBehind(row: Row): string {
  const caution = cautionInWords(row);
  return caution === '' ? '' : `, ${caution}`;
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words inside a sentence: "The …" and "Three …" lose their capital, a name keeps it. */
export function decapitalized(text: string): string {
  return text.replace(/^(The|A|An|One|Two|Three|Four|Five)\b/, (word) => word.toLowerCase());
}
