import { useMedia } from '../../ui/use-media.ts';
import { useTakeover } from '../../ui/use-takeover.ts';

/** How the filters are laid out: as drawn at build for every width, in a bar, or in a sheet. */
export type BarLayout = 'drawn' | 'wide' | 'narrow';

/** The layout that fits the window. The style sheet knows the same width, for as long as no script has asked. */
export function useBarLayout(): BarLayout {
  const wide = useMedia('(min-width: 60rem)');
  if (useTakeover() === 'drawn') return 'drawn';
  return wide === 'no' ? 'narrow' : 'wide';
}
