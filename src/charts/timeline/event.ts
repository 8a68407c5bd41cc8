import type { DaySpan } from '../../marks/span-x.ts';
import type { ContextEvent } from '../../model/context-event.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { Row } from '../../model/selected.ts';
import type { When } from '../../model/when.ts';

/** What stands behind a mark of the timeline. */
export type Subject =
  { readonly kind: 'endorsement'; readonly row: Row } | { readonly kind: 'context'; readonly event: ContextEvent };

/** Something on the timeline, in words and days. */
export interface TimelineEvent {
  /** Unique on the page. */
  readonly id: string;
  readonly subject: Subject;
  readonly label: string;
  /** The date with its precision, short: "by 30 Sep 2015", "Nov 2015", "date not known". */
  readonly dateLabel: string;
  /** What sets it apart, such as an affiliate that went the other way; empty for nothing. */
  readonly note: string;
  readonly when: When;
  /** The days on which it can have happened; null where no date is known. */
  readonly days: DaySpan | null;
  /** Whose mark it is: its candidate's place, or neutral for context. */
  readonly slot: number | 'neutral';
  /** People in the organization; null where not known or where the event is no endorsement. */
  readonly members: number | null;
  /** Every organization it concerns, for the highlight. */
  readonly organizations: readonly OrganizationId[];
  /** The organization whose evidence it opens, or null. */
  readonly opens: OrganizationId | null;
}

/** Events under one heading, in order of date, the undated last. */
export interface TimelineLane {
  readonly key: string;
  readonly heading: string;
  /** What is in it, in parts that a phone gives a line each. */
  readonly aside: readonly string[];
  /** What a screen reader calls the lane, as in "Clinton endorsements, 14 events". */
  readonly name: string;
  /** What the lane is called in a table cell or a bin. */
  readonly shortName: string;
  readonly slot: number | 'neutral';
  readonly events: readonly TimelineEvent[];
}
