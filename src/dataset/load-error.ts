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
