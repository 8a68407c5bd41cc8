import type { ClaimOutcome } from '../../model/claim.ts';

const shapes: Readonly<Record<ClaimOutcome, string>> = {
  fits: 'M3 8.5 6.5 12 13 4.5',
  differs: 'M4 4 12 12 M12 4 4 12',
  'cannot-check': 'M3 8 H13',
};

/** A check mark, a cross or a dash: a verdict's shape, which only repeats its word. */
export function VerdictShape({ outcome }: { readonly outcome: ClaimOutcome }) {
  return (
    <svg className="verdict-shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[outcome]} />
    </svg>
  );
}
