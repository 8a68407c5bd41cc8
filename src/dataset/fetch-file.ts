import { checkSize, mostCharacters } from './parse-json.ts';

/** What went wrong on the way to the data. */
export type LoadErrorKind = 'offline' | 'network' | 'timeout' | 'status' | 'missing' | 'syntax' | 'schema';

/** The data could not be loaded. The message is for readers: what happened, and what they can do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;

  constructor(kind: LoadErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** How long the server may take. */
export const timeoutMs = 8000;

/** The text of a data file. Throws `LoadError`, or the reason of `signal` where we ourselves gave up. */
export async function fetchText(address: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeoutMs);
  const giveUp = (): void => clock.abort();
  signal.addEventListener('abort', giveUp);
  try {
    const response = await fetch(address, { signal: clock.signal, cache, redirect: 'error' });
    check(response);
    return await response.text();
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (clock.signal.aborted) throw new LoadError('timeout', 'The server did not answer in time.', error);
    if (error instanceof TypeError) throw unreachable(error);
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

/** Told apart, since a browser that knows it is offline need not try: it will say when that is over. */
function unreachable(cause: TypeError): LoadError {
  const offline = typeof navigator !== 'undefined' && !navigator.onLine;
  return offline
    ? new LoadError('offline', 'You seem to be offline.', cause)
    : new LoadError('network', 'The data could not be reached.', cause);
}

function check(response: Response): void {
  const { status, headers } = response;
  if (status === 404 || status === 410) throw new LoadError('missing', `The data file is missing (${status}).`);
  if (status === 429) throw new LoadError('status', `The server is busy (429). ${tryAgain(headers)}`);
  if (status === 304) throw new LoadError('syntax', 'The server sent no data (304).');
  if (!response.ok) throw new LoadError('status', `Server error ${status}.`);
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '')) {
    throw new LoadError('missing', 'The data file is missing: the server sent a page in its place.');
  }
  const length = Number(headers.get('content-length'));
  // Bytes on the wire may be compressed, so that only a surplus says anything.
  if (length > mostCharacters) checkSize(length);
}

function tryAgain(headers: Headers): string {
  const seconds = Number(headers.get('retry-after'));
  return seconds > 0 ? `Please try again in ${Math.ceil(seconds)} seconds.` : 'Please try again later.';
}

/** The bytes of a file of our own host, from the cache where it is there. Throws where it can't be had. */
export async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal, cache: 'force-cache', redirect: 'error' });
  if (!response.ok) throw new Error(`server error ${response.status} for ${address}`);
  return response.arrayBuffer();
}
