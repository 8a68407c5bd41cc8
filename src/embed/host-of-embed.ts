/** What an iframe needs to know of its own address to speak to a host. */
export interface EmbedLocation {
  readonly href: string;
  readonly search: string;
  readonly hash: string;
}

/** Who may be listening around an iframe, as its address tells. */
export interface HostOfEmbed {
  readonly address: string;
  /** The id that pym.js put in the query; empty without one. */
  readonly pymId: string;
  /** The secret that WordPress put in the fragment, or null. */
  readonly wordpressSecret: string | null;
}

/** Reads the marks that hosts leave in an iframe's address. Read it before the address is changed: that may erase them. */
export function hostOfEmbed({ href, search, hash }: EmbedLocation): HostOfEmbed {
  const id = new URLSearchParams(search).get('childId') ?? '';
  const secret = /[?&#]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;
  return { address: href, pymId: /^[\w-]{1,64}$/.test(id) ? id : '', wordpressSecret: secret };
}
