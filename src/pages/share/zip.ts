import type { Day } from '../../model/day.ts';
import { crc32 } from './crc-32.ts';

/** A text file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/**
 * Text files as one ZIP archive, stored as they are (APPNOTE 6.3.10, 4.3.7 to 4.3.16). All of them carry the same day,
 * so that the same files make the same bytes.
 */
export function zip(entries: readonly ZipEntry[], day: Day): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [nameBytes, content] = [encoder.encode(name), encoder.encode(text)];
    const shared = sharedFields(content, nameBytes.length, day);
    const local = joined([fields([4, 0x04034b50]), shared, nameBytes, content]);
    // After the shared fields: comment, disk and attributes are empty.
    directory.push(
      joined([fields([4, 0x02014b50], [2, 20]), shared, new Uint8Array(10), fields([4, offset]), nameBytes]),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = joined(directory);
  const count = entries.length;
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]);
  return joined([...locals, list, end]);
}

/** What a file's own header and its line in the directory have in common: from the version needed to the extra field. */
function sharedFields(content: Uint8Array, nameLength: number, day: Day): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const [utf8Names, stored, midnight] = [0x0800, 0, 0];
  return fields(
    [2, 20],
    [2, utf8Names],
    [2, stored],
    [2, midnight],
    [2, ((year - 1980) << 9) | (month << 5) | date],
    [4, crc32(content)],
    [4, content.length],
    [4, content.length],
    [2, nameLength],
    [2, 0],
  );
}

/** Numbers of 2 or 4 bytes each, the lowest byte first. */
function fields(...numbers: readonly (readonly [2 | 4, number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([length, value]) => Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff)),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
