import { useEffect, useState } from 'react';
import './record-loading.css';

/** How long loading may go unmentioned, in milliseconds. */
const patienceMs = 1000;

/** Stands in for a record set on its way. What comes quickly comes without a word. */
export function RecordLoading({ what }: { readonly what: string }) {
  const [state, setState] = useState<'quiet' | 'told'>('quiet');
  useEffect(() => {
    const timer = setTimeout(() => setState('told'), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  // The words stand outside what is busy: a reader passes over changes in there.
  return (
    <div className="record-loading">
      <p role="status">{state === 'told' ? `Loading ${what} …` : ''}</p>
      <div className="record-loading-room" aria-busy="true" />
    </div>
  );
}
