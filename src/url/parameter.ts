/** The parameters of an address, in the order in which they are written. */
export const parameters = [
  'candidate',
  'union',
  'kind',
  'decided',
  'from',
  'to',
  'asof',
  'record',
  'measure',
  'sort',
  'pick',
  'theme',
  'pattern',
  'running',
] as const;

/** A parameter of an address. */
export type Parameter = (typeof parameters)[number];

/** What hosts and embedding scripts add to the address of a frame; `parseSelection` may be told to pass over it. */
export const embedParameters = [
  'title',
  'secret',
  'id',
  'height',
  'initialWidth',
  'childId',
  'parentTitle',
  'parentUrl',
] as const;

const campaign = /^(?:utm_|mc_|pk_|mtm_|_hs|_ga|_gl$|at_|hsa_)/;
const clicks = new Set([
  'fbclid',
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'twclid',
  'ttclid',
  'yclid',
  'igshid',
  'igsh',
  'li_fat_id',
]);
const shares = new Set(['srsltid', 'ref', 'ref_src', 'ref_url', 's', 'si', 'smid', 'share', '_', 'v']);

/** Whether a name is one that mail, search and social sites put on links: nobody here wrote it, so nobody is told. */
export function isTracking(name: string): boolean {
  return campaign.test(name) || clicks.has(name) || shares.has(name);
}
