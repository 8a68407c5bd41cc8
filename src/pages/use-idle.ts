import { useEffect, useState } from 'react';

/** False until the browser has had nothing else to do, or a second has passed. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const rest = (): void => setIdle(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, 1000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(rest, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
