import { LoadError } from '../../dataset/load-error.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { useOnline } from './use-online.ts';
import './load-failure.css';

/** A record set that could not be loaded. */
export interface LoadFailureProps {
  readonly error: Error;
  /** Address of the file, for a look at it. */
  readonly file: string;
  /** What stands on the page all the same, as a sentence. */
  readonly stands: string;
  readonly progress: 'failed' | 'retrying';
  readonly onRetry: () => void;
}

/** Says what happened, what still works and what to do. Tries again by itself when the connection comes back. */
export function LoadFailure({ error, file, stands, progress, onRetry }: LoadFailureProps) {
  const { happened, advice } = failureInWords(error);
  useOnline(isConnection(error) && progress === 'failed' ? onRetry : null);
  return (
    <div className="load-failure">
      <div role="alert">
        <p className="load-failure-finding">{happened}</p>
        <p>
          {stands} {advice}
        </p>
      </div>
      <p className="load-failure-actions">
        <TextButton aria-disabled={progress === 'retrying'} onClick={progress === 'failed' ? onRetry : undefined}>
          {progress === 'failed' ? 'Try again' : 'Trying again…'}
        </TextButton>
        <a href={file}>The data file itself</a>
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
      happened: 'Something went wrong in this page while it read the data.',
      advice: 'Reloading the page may help.',
    };
  }
  return { happened: error.message, advice: adviceOn(error) };
}

function adviceOn({ kind }: LoadError): string {
  switch (kind) {
    case 'offline':
    case 'network':
      return 'Check your connection; the page tries again when it is back.';
    case 'timeout':
      return 'The connection or the server is slow. Try again in a moment.';
    case 'status':
      return 'The trouble is on our side, not yours. Try again later.';
    case 'missing':
    case 'syntax':
    case 'schema':
      return 'The trouble is on our side, not yours. It may be mended by the time you try again.';
  }
}

function isConnection(error: Error): boolean {
  return error instanceof LoadError && (error.kind === 'offline' || error.kind === 'network');
}
