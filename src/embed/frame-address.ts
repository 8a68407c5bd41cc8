import { formatFrameOptions, type FrameOptions } from './frame-options.ts';

/**
 * A drawn picture's address with the frame's options in its fragment, where no server sees them and no sanitizer
 * takes them away.
 */
export function pictureAddressWith(pictureAddress: string, options: FrameOptions): string {
  const address = new URL(pictureAddress);
  address.hash = formatFrameOptions(options).toString();
  return address.href;
}

/**
 * The live chart behind a linked picture: the folder that the picture lies in, the filter of the linked view, and the
 * options in the picture's fragment. So a snippet needs nothing but a link and a picture, which is what blogs keep.
 */
export function frameAddress(viewAddress: string, pictureAddress: string): string {
  const picture = new URL(pictureAddress);
  const frame = new URL('.', picture);
  const search = new URLSearchParams(new URL(viewAddress).search);
  // The folder of one candidate's chart says it already, and an address without a filter needs no script to be right.
  if (search.getAll('candidate').join() === frame.pathname.split('/').at(-2)) search.delete('candidate');
  for (const [name, value] of new URLSearchParams(picture.hash.slice(1))) search.set(name, value);
  frame.search = search.toString();
  return frame.href;
}
