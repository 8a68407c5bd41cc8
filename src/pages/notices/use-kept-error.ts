import { useState } from 'react';

/** The last error there was: a query forgets it while it tries again, and its notice with the focus must stay. */
export function useKeptError(error: Error | null): Error | null {
  const [kept, setKept] = useState(error);
  if (error !== null && error !== kept) setKept(error);
  return error ?? kept;
}
