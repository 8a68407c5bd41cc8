import { quoted, type Fault } from '../dataset/fault.ts';
import { mostLevels } from '../dataset/parse-json.ts';

/** JSON that a person keeps by hand: what it holds, and what a plain parser would have let pass or not explained. */
export interface StrictJson {
  /** Undefined where the text is not JSON. */
  readonly value: unknown;
  /** Each at "line 12, column 7": the first slip in the syntax, every key given twice, every number cut short. */
  readonly faults: readonly Fault[];
}

interface Cursor {
  readonly text: string;
  readonly faults: Fault[];
  at: number;
}

class Slip extends Error {}

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads JSON and says by line and column what is wrong with it. */
export function strictJson(source: string): StrictJson {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const cursor: Cursor = { text, faults: [], at: 0 };
  try {
    readValue(cursor, 0);
    readSpace(cursor);
    if (cursor.at < text.length) slip(cursor, 'the end of the file');
  } catch (error) {
    if (error instanceof Slip) return { value: undefined, faults: cursor.faults };
    throw error;
  }
  return { value: JSON.parse(text), faults: cursor.faults };
}

function readValue(cursor: Cursor, depth: number): void {
  if (depth > mostLevels) slip(cursor, `${mostLevels} levels at most`);
  readSpace(cursor);
  const start = cursor.text[cursor.at];
  if (start === '{') readObject(cursor, depth);
  else if (start === '[') readList(cursor, ']', () => readValue(cursor, depth + 1));
  else if (start === '"') readString(cursor);
  else if (start === '-' || (start !== undefined && start >= '0' && start <= '9')) readNumber(cursor);
  else if (!skip(cursor, /true|false|null/y)) slip(cursor, 'a value');
}

function readObject(cursor: Cursor, depth: number): void {
  const keys = new Set<string>();
  readList(cursor, '}', () => {
    readSpace(cursor);
    const at = cursor.at;
    const key = readString(cursor);
    if (keys.has(key)) note(cursor, at, key, 'a key that is not given twice');
    if (dangerousKeys.has(key)) note(cursor, at, key, 'another key');
    keys.add(key);
    readSpace(cursor);
    if (!skip(cursor, /:/y)) slip(cursor, '":"');
    readValue(cursor, depth + 1);
  });
}

/** What stands between brackets: nothing, or items with commas between and none after the last. */
function readList(cursor: Cursor, end: ']' | '}', readItem: () => void): void {
  cursor.at += 1;
  readSpace(cursor);
  if (closes(cursor, end)) return;
  for (;;) {
    readItem();
    readSpace(cursor);
    if (closes(cursor, end)) return;
    if (!skip(cursor, /,/y)) slip(cursor, `"," or "${end}"`);
  }
}

function closes(cursor: Cursor, end: string): boolean {
  if (cursor.text[cursor.at] !== end) return false;
  cursor.at += 1;
  return true;
}

function readString(cursor: Cursor): string {
  const start = cursor.at;
  // oxlint-disable-next-line no-control-regex -- JSON allows no bare control character in a string
  if (!skip(cursor, /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y))
    slip(cursor, 'a text in double quotes');
  return JSON.parse(cursor.text.slice(start, cursor.at)) as string;
}

function readNumber(cursor: Cursor): void {
  const start = cursor.at;
  if (!skip(cursor, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)) slip(cursor, 'a number');
  const written = cursor.text.slice(start, cursor.at);
  const whole = !/[.eE]/.test(written);
  const exact = whole ? Number.isSafeInteger(Number(written)) : Number.isFinite(Number(written));
  if (!exact) note(cursor, start, written, 'a number below 2^53');
}

function readSpace(cursor: Cursor): void {
  skip(cursor, /[ \t\r\n]*/y);
}

function skip(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

function note(cursor: Cursor, at: number, found: unknown, expected: string): void {
  const before = cursor.text.slice(0, at).split('\n');
  const path = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  cursor.faults.push({ path, found: quoted(found), expected });
}

function slip(cursor: Cursor, expected: string): never {
  const rest = cursor.text.slice(cursor.at, cursor.at + 12);
  note(cursor, cursor.at, rest === '' ? undefined : rest, expected);
  throw new Slip();
}
