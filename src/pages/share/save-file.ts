/** How long a browser may take to begin to save, in milliseconds; some begin after the click has ended. */
const graceMs = 60_000;

/** Offers a file to the reader to save under a name. Its memory is given back later. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), graceMs);
}
