import type { Verdict } from '../../model/claim.ts';

const shapes: Readonly<Record<Verdict['outcome'], string>> = {
  agrees: 'M3 8.5 6.5 12 13 4.5',
  differs: 'M4 4 12 12 M12 4 4 12',
  'cannot-tell': 'M3 8 H13',
};

/** A tick, a cross or a dash: a verdict's shape, which only repeats its word. */
export function VerdictShape({ outcome }: { readonly outcome: Verdict['outcome'] }) {
  return (
    <svg className="verdict-shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[outcome]} />
    </svg>
  );
}
