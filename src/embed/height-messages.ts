import type { HeightMessage } from './embed-message.ts';
import type { HostOfEmbed } from './host-of-embed.ts';

/** The height that WordPress wants to hear, with the secret it gave. */
export interface WordpressHeight {
  readonly message: 'height';
  readonly value: number;
  readonly secret: string;
}

/**
 * One height in every dialect that hosts understand: AMP, which our own script reads too; pym.js; Embedly, which Medium
 * uses; and WordPress where it gave a secret. A height is whole pixels.
 */
export function heightMessages(
  host: HostOfEmbed,
  heightPx: number,
): readonly (HeightMessage | WordpressHeight | string)[] {
  const amp: HeightMessage = { sentinel: 'amp', type: 'embed-size', height: heightPx };
  const pym = ['pym', host.pymId, 'height', heightPx].join('xPYMx');
  const embedly = JSON.stringify({ src: host.address, context: 'iframe.resize', height: heightPx });
  if (host.wordpressSecret === null) return [amp, pym, embedly];
  return [amp, pym, embedly, { message: 'height', value: heightPx, secret: host.wordpressSecret }];
}
