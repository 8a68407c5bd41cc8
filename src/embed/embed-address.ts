import { formatEmbedOptions, type EmbedOptions } from './embed-options.ts';

/**
 * A drawn image's address with the iframe's options in its fragment, where no server sees them and no sanitizer
 * takes them away.
 */
export function imageAddressWith(imageAddress: string, options: EmbedOptions): string {
  const address = new URL(imageAddress);
  address.hash = formatEmbedOptions(options).toString();
  return address.href;
}

/**
 * The live chart behind a linked image: the folder that the image lies in, the filter of the linked view, and the
 * options in the image's fragment. So a snippet needs nothing but a link and an image, which is what blogs keep.
 */
export function embedAddress(viewAddress: string, imageAddress: string): string {
  const image = new URL(imageAddress);
  const iframe = new URL('.', image);
  const search = new URLSearchParams(new URL(viewAddress).search);
  // The folder of one candidate's chart says it already, and an address without a filter needs no script to be right.
  if (search.getAll('candidate').join() === iframe.pathname.split('/').at(-2)) search.delete('candidate');
  for (const [name, value] of new URLSearchParams(image.hash.slice(1))) search.set(name, value);
  iframe.search = search.toString();
  return iframe.href;
}
