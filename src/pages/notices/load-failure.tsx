import { useEffect, useState } from 'react';
import { LoadError } from '../../dataset/fetch-file.ts';
import { TextButton } from '../../ui/text-button.tsx';
import './notices.css';

/** A list that could not be loaded. */
export interface LoadFailureProps {
  readonly error: Error;
  /** Address of the file, for a look at it. */
  readonly file: string;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Says what happened and what to do. Tries again by itself when the connection comes back. */
export function LoadFailure({ error, file, isRetrying, onRetry }: LoadFailureProps) {
  const { happened, advice } = failureInWords(error);
  useOnline(isConnection(error) && !isRetrying ? onRetry : null);
  return (
    <div className="failure">
      <div role="alert">
        <p>
          <strong>{happened}</strong>
        </p>
        <p>{advice}</p>
      </div>
      <p className="failure-actions">
        <TextButton aria-disabled={isRetrying} onClick={isRetrying ? undefined : onRetry}>
          <span>{isRetrying ? 'Trying again…' : 'Try again'}</span>
        </TextButton>
        <a href={file}>Open the data file</a>
      </p>
    </div>
  );
}

/** What happened, and what a reader can do about it. */
export interface FailureWords {
  readonly happened: string;
  readonly advice: string;
}

/** An error on the way to the data in words; an error of our own is owned up to, without its text. */
export function failureInWords(error: Error): FailureWords {
  if (!(error instanceof LoadError)) {
    return {
      happened: 'Something went wrong on this page while it read the data.',
      advice: 'Reloading the page may help.',
    };
  }
  return { happened: error.message, advice: adviceOn(error) };
}

function adviceOn({ kind }: LoadError): string {
  switch (kind) {
    case 'offline':
    case 'network':
      return 'Check your connection. The page will try again when it’s back.';
    case 'timeout':
      return 'The connection or the server is slow. Try again in a moment.';
    case 'status':
      return 'The problem is on our side. Try again later.';
    case 'missing':
    case 'syntax':
    case 'schema':
      return 'The problem is on our side. It may be fixed soon.';
  }
}

function isConnection(error: Error): boolean {
  return error instanceof LoadError && (error.kind === 'offline' || error.kind === 'network');
}

/** Hears from the browser that the connection is back; null while nobody wants to know. */
function useOnline(onOnline: (() => void) | null): void {
  useEffect(() => {
    if (onOnline === null) return undefined;
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [onOnline]);
}

/** The last error there was: a query forgets it while it tries again, and its notice with the focus must stay. */
export function useKeptError(error: Error | null): Error | null {
  const [kept, setKept] = useState(error);
  if (error !== null && error !== kept) setKept(error);
  return error ?? kept;
}
