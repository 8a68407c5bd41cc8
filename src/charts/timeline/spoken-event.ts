import { cutText } from '../../marks/text-width.ts';
import { cautionInWords } from '../../model/caution-words.ts';
import type { ContextEvent, ContextKind } from '../../model/context-event.ts';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { membershipInWords } from '../../model/membership-words.ts';
import type { Row } from '../../model/selected.ts';
import { whenInWords } from '../../model/when-words.ts';
import { capital, rowHint } from '../spoken.ts';
import type { TimelineEvent } from './event.ts';

const longestName = 100;

/** "Service Employees, Clinton, in November 2015, 2 million members": an event for a screen reader, name first. */
export function spokenEvent(dataset: Dataset, { subject, when }: TimelineEvent): string {
  if (subject.kind === 'context') {
    const { label, kind, summary } = subject.event;
    return `${cutText(label, longestName)}, ${contextKindInWords(kind)}, ${whenInWords(when)}. ${summary} Source: ${outlets(dataset, subject.event)}.`;
  }
  const { organization, candidate } = subject.row;
  const date = datedInWords(subject.row);
  return `${cutText(organization.label, longestName)}, ${candidate.shortName}, ${date}, ${membershipInWords(organization.membership)}`;
}

/** "by 30 September 2015, inferred", "inferred, no date", "8 June 2016, after the race was decided". */
function datedInWords(row: Row): string {
  const { when, inferred } = row.endorsement.date;
  if (inferred) return when.latest === null ? cautionInWords(row) : `${whenInWords(when)}, inferred`;
  const caution = cautionInWords(row);
  return caution === '' ? whenInWords(when) : `${whenInWords(when)}, ${caution}`;
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
  const lines = rowHint(subject.row);
  return [...lines.slice(0, -1), ...(note === '' ? [] : [capital(note)]), ...lines.slice(-1)];
}

/** A kind of context in words. */
function contextKindInWords(kind: ContextKind): string {
  return kind === 'no-endorsement' ? 'no endorsement' : kind;
}

function outlets(dataset: Dataset, { evidence }: ContextEvent): string {
  return listInWords([...new Set(evidence.map(({ source }) => sourceOf(dataset, source).outlet))], 'and');
}
