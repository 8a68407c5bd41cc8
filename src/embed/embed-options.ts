import type { Theme } from '../model/selection.ts';

/** What an embedder chooses about an iframe, over and above the view. */
export interface EmbedOptions {
  /** A forced theme, or null for the reader's own. */
  readonly theme: Theme;
  /** Whether the iframe draws the chart's own title. */
  readonly title: 'on' | 'off';
  /** The page's own ground, or none: the post's shows through. */
  readonly background: 'own' | 'none';
}

/** Nothing chosen. */
export const defaultEmbedOptions: EmbedOptions = { theme: null, title: 'on', background: 'own' };

/** Options as parameters, defaults left out. */
export function formatEmbedOptions({ theme, title, background }: EmbedOptions): URLSearchParams {
  const parameters = new URLSearchParams();
  if (theme !== null) parameters.set('theme', theme);
  if (title === 'off') parameters.set('title', title);
  if (background === 'none') parameters.set('background', background);
  return parameters;
}

/** Reads the options in an iframe's query string; what it can't read is the default. */
export function parseEmbedOptions(search: string): EmbedOptions {
  const parameters = new URLSearchParams(search);
  const theme = parameters.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    title: parameters.get('title') === 'off' ? 'off' : 'on',
    background: parameters.get('background') === 'none' ? 'none' : 'own',
  };
}
