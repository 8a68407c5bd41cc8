/** A file as an unpacker finds it. */
export interface Unpacked {
  readonly name: string;
  readonly text: string;
  readonly crc32: number;
  readonly day: string;
}

/** Reads an archive of stored files from its directory at the end, as unpackers do. */
export function unzipped(bytes: Uint8Array): readonly Unpacked[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('the archive has no end');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const files: Unpacked[] = [];
  let place = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(place, true) !== 0x02014b50) throw new Error(`no directory entry at ${place}`);
    const [date, crc32, size] = [
      view.getUint16(place + 14, true),
      view.getUint32(place + 16, true),
      view.getUint32(place + 24, true),
    ];
    const nameLength = view.getUint16(place + 28, true);
    const local = view.getUint32(place + 42, true);
    if (view.getUint32(local, true) !== 0x04034b50) throw new Error(`no file at ${local}`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.push({
      name: decoder.decode(bytes.subarray(place + 46, place + 46 + nameLength)),
      text: decoder.decode(bytes.subarray(start, start + size)),
      crc32,
      day: `${(date >> 9) + 1980}-${(date >> 5) & 15}-${date & 31}`,
    });
    place += 46 + nameLength;
  }
  return files;
}
