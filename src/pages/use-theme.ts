import { useEffect } from 'react';
import type { Theme } from '../model/selection.ts';

/** Forces a theme on the document's root, which no component draws; null leaves it to the reader's system. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === null) delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
}
