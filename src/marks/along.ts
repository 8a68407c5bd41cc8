/**
 * Where a part of the way between two numbers lies: what a linear scale comes down to. d3's own scale brings formats
 * and colour spaces along, ten kilobytes for every embed.
 * @param part 0 at the first number, 1 at the second
 */
export function along([start, end]: readonly [number, number], part: number): number {
  return start * (1 - part) + end * part;
}
