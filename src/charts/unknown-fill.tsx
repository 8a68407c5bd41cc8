/** The pattern of an open bar: what is not known. One per drawing, so that a hidden drawing cannot take it away. */
export function UnknownPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="hatch" x1="0" y1="0" x2="0" y2="6" />
    </pattern>
  );
}

/** The pattern laid over a candidate's fill, where the reader or the medium asks for one: dots, for hatching means unknown. */
export function CandidatePattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <circle className="candidate-dot" cx="3.5" cy="3.5" r="1.5" />
    </pattern>
  );
}

/** Whether the pattern belongs over the fill of the n-th candidate: the second has it, which tells two apart. */
export function isPatterned(slot: number): boolean {
  return slot === 2;
}
