import { useEffect } from 'react';

/** Hears from the browser that the connection is back; null while nobody wants to know. */
export function useOnline(onOnline: (() => void) | null): void {
  useEffect(() => {
    if (onOnline === null) return undefined;
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [onOnline]);
}
