import type { HostOfEmbed } from './host-of-embed.ts';
import { literal, record, type Shape } from './shape.ts';

/** Whether a message from the host asks for the height: pym.js by telling the width it has, WordPress by being ready. */
export function isHeightRequest(host: HostOfEmbed, message: unknown): boolean {
  if (typeof message === 'string') {
    return message.startsWith(`pymxPYMx${host.pymId}xPYMxwidthxPYMx`) && /xPYMx\d+(?:\.\d+)?$/.test(message);
  }
  return host.wordpressSecret !== null && isReady(host.wordpressSecret)(message);
}

interface WordpressReady {
  readonly message: 'ready';
  readonly secret: string;
}

function isReady(secret: string): Shape<WordpressReady> {
  return record<WordpressReady>({ message: literal('ready'), secret: literal(secret) });
}
