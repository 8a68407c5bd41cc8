import type { PickDetail } from '../pick-detail.ts';

/**
 * What a figure tells its page, by the part of the event's name after "endorsements:". The events are `CustomEvent`s
 * and bubble, so one listener on the document hears every chart.
 */
export interface HostEvents {
  /** The live chart has taken the picture's place. */
  readonly ready: ReadyDetail;
  /** The reader has pinned an organization in the chart, or let go of it. */
  readonly pick: PickDetail;
}

/** What an `endorsements:ready` event carries. */
export interface ReadyDetail {
  /** The iframe's address: chart and filter. */
  readonly address: string;
  /** Its height in pixels. */
  readonly height: number;
}
