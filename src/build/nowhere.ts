import type { Address } from '../url/address.ts';

/** The address of a page that is drawn at build: nothing is asked for, and nothing changes. */
export const nowhere: Address = {
  subscribe: () => () => undefined,
  getSnapshot: () => '',
  push: () => undefined,
  replace: () => undefined,
  draft: () => undefined,
  cancelDraft: () => undefined,
};
