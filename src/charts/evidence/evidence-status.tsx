/** Says, to those who can't see it, that evidence has opened away from what they pressed, and how to get there. */
export function EvidenceStatus({ label }: { readonly label: string | null }) {
  return (
    <p className="visually-hidden" role="status">
      {label === null ? '' : `Evidence for ${label} is open below. Tab goes to it, Escape closes it.`}
    </p>
  );
}
