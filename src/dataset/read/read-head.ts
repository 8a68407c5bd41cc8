import { formatCount } from '../../model/number-words.ts';
import { DatasetError } from '../dataset-error.ts';
import { quoted } from '../fault.ts';
import { headSchema, type RawHead } from '../schema/dataset-schema.ts';
import { readShape } from './read-records.ts';
import { newReading, type Mode } from './reading.ts';

/** The most endorsements a record set may hold. */
const mostRows = 20_000;

/** The file's own fields. Throws `DatasetError` where they make no sense, whatever the mode. */
export function readHead(raw: unknown, mode: Mode): RawHead {
  checkVersion(raw);
  const reading = newReading(mode, 'articles');
  const head = readShape(reading, headSchema, raw);
  if (!head || reading.faults.length > 0) throw new DatasetError('format', reading.faults);
  const rows = Math.max(head.endorsements.length, head.organizations.length, head.context.length, head.claims.length);
  if (rows > mostRows) {
    const most = formatCount(mostRows);
    throw new DatasetError('size', [
      { path: '', found: `a list of ${rows}`, expected: `lists of ${most} records at most` },
    ]);
  }
  return head;
}

/** First of all, so that a newer file is met with "please reload" and not with a list of unknown fields. */
function checkVersion(raw: unknown): void {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new DatasetError('format', [{ path: '', found: quoted(raw), expected: 'an object' }]);
  }
  const version: unknown = 'schemaVersion' in raw ? raw.schemaVersion : undefined;
  if (typeof version === 'string' && /^1\.\d{1,3}$/.test(version)) return;
  const other = typeof version === 'string' && /^\d+\.\d+$/.test(version);
  const fault = { path: 'schemaVersion', found: quoted(version), expected: 'schema version 1, as in "1.0"' };
  throw new DatasetError(other ? 'version' : 'format', [fault]);
}
