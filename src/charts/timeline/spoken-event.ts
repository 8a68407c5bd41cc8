import { cutText } from '../../marks/text-width.ts';
import type { ContextEvent, ContextKind } from '../../model/context-event.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { decisionInWords } from '../../model/decision-words.ts';
import { listInWords } from '../../model/list-words.ts';
import { membershipInWords } from '../../model/membership-words.ts';
import { whenInSentence, whenInWords } from '../../model/when-words.ts';
import { capital } from '../spoken.ts';
import type { TimelineEvent } from './event.ts';

const longestName = 100;

/** "Service Employees, Clinton, in November 2015, 2 million members": an event for a screen reader, name first. */
export function spokenEvent(dataset: Dataset, { subject, when }: TimelineEvent): string {
  if (subject.kind === 'context') {
    const { label, kind, summary } = subject.event;
    return `${cutText(label, longestName)}, ${contextKindInWords(kind)}, ${whenInWords(when)}. ${summary} Source: ${outlets(dataset, subject.event)}.`;
  }
  const { organization, candidate, endorsement } = subject.row;
  const date = `${whenInWords(when)}${endorsement.date.inferred ? ', inferred' : ''}`;
  return `${cutText(organization.label, longestName)}, ${candidate.shortName}, ${date}, ${membershipInWords(organization.membership)}`;
}

/** What a tooltip says of an event: nothing that its spoken text or its evidence lacks. */
export function eventHint(dataset: Dataset, { subject, when, note }: TimelineEvent): readonly string[] {
  if (subject.kind === 'context')
    return [
      subject.event.label,
      capital(whenInWords(when)),
      subject.event.summary,
      `Source: ${outlets(dataset, subject.event)}`,
    ];
  const { organization, candidate, endorsement } = subject.row;
  return [
    cutText(organization.name, 120),
    `Endorsed ${candidate.name} ${whenInSentence(when)}${endorsement.date.inferred ? ', as inferred' : ''}`,
    capital(membershipInWords(organization.membership)),
    `Decided: ${decisionInWords(endorsement.process.decided)}`,
    ...(note === '' ? [] : [capital(note)]),
    'Click or press Enter for the evidence',
  ];
}

/** A kind of context in words. */
function contextKindInWords(kind: ContextKind): string {
  return kind === 'no-endorsement' ? 'no endorsement' : kind;
}

function outlets(dataset: Dataset, { evidence }: ContextEvent): string {
  return listInWords([...new Set(evidence.map(({ source }) => sourceOf(dataset, source).outlet))], 'and');
}
