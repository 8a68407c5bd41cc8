/**
 * Opens the notes where they fit into the room that is kept for the image of the view: the image has them as well, and
 * nothing moves.
 */
export function fillRoom(content: HTMLElement): void {
  const notes = content.querySelector<HTMLDetailsElement>('.chart-notes');
  if (!notes || notes.open) return;
  const heightPx = content.scrollHeight;
  notes.open = true;
  if (content.scrollHeight > heightPx) notes.open = false;
}
