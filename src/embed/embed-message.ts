import type { PickDetail, PickedEndorsement, PickedEvidence, PickedOrganization } from './pick-detail.ts';
import { integer, list, literal, orNull, record, text, type Shape } from './shape.ts';

/** The iframe's height, in AMP's words. */
export interface HeightMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  /** Whole pixels. */
  readonly height: number;
}

/** The reader has pinned an organization in the iframe, or let go of it. */
export interface PickMessage {
  readonly sentinel: 'endorsements';
  readonly type: 'pick';
  readonly detail: PickDetail;
}

const address: Shape<string> = (value): value is string => text(value) && /^https?:\/\//.test(value);

const detail = record<PickDetail>({
  organization: orNull(
    record<PickedOrganization>({ id: text, name: text, kind: text, members: orNull(integer), hedge: orNull(text) }),
  ),
  endorsements: list(
    record<PickedEndorsement>({
      candidate: text,
      candidateName: text,
      ended: orNull(text),
      date: text,
      decided: text,
      evidence: list(
        record<PickedEvidence>({
          outlet: text,
          headline: orNull(text),
          address: orNull(address),
          paragraph: orNull(integer),
          printed: text,
        }),
      ),
    }),
  ),
});

/** Whether a message is an iframe's height, exactly. */
export const isHeightMessage = record<HeightMessage>({
  sentinel: literal('amp'),
  type: literal('embed-size'),
  height: integer,
});

/** Whether a message is a pick, exactly. */
export const isPickMessage = record<PickMessage>({
  sentinel: literal('endorsements'),
  type: literal('pick'),
  detail,
});
