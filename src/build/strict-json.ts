import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { faultAt, type Fault, type Path } from '../dataset/fault.ts';
import { mostLevels } from '../dataset/parse-json.ts';
import { plural } from '../model/words/numbers.ts';
import { slipFaults } from './json-slips.ts';

/** JSON that a person keeps by hand: what it holds, what is wrong with it, and where its parts stand. */
export interface StrictJson {
  /** Undefined where the text is not JSON. */
  readonly value: unknown;
  /** Slips in the syntax, one a line; keys given twice, or that reach for prototypes; numbers that a program would cut. */
  readonly faults: readonly Fault[];
  /** The line of a field or an entry, from 1; where there is none, that of what it would stand in. */
  readonly lineOf: (path: Path) => number;
}

/** Reads JSON and says by line what is wrong with it. A byte order mark, tabs and Windows line ends are fine. */
export function strictJson(source: string): StrictJson {
  const text = withoutMark(source);
  const foreign = encodingFault(text);
  if (foreign) return { value: undefined, faults: [foreign], lineOf: () => 1 };
  const { tree, slips } = treeOf(text);
  const lineAt = lineFinder(text);
  const lineOf = (path: Path): number => lineAt(tree === undefined ? 0 : offsetOf(tree, path));
  if (slips.length > 0) return { value: undefined, faults: slipFaults(text, slips, lineAt), lineOf };
  if (tree === undefined) return { value: undefined, faults: [tooDeep], lineOf };
  const notes = [...notesOn(tree, text, [])].map(([offset, fault]) => ({ ...fault, line: lineAt(offset) }));
  return { value: notes.length > 0 ? undefined : JSON.parse(text), faults: notes, lineOf };
}

/** The text without the byte order mark that some editors write. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Every value in some JSON with its place: what holds others comes before them. */
export function* valuesIn(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* valuesIn(one, [...path, index]);
  else if (typeof value === 'object')
    for (const [field, one] of Object.entries(value ?? {})) yield* valuesIn(one, [...path, field]);
}

/** What shows that a text was written in another encoding than the one it was read in: nothing else of it can be believed. */
function encodingFault(text: string): Fault | undefined {
  const expected = 'a file in UTF-8: save it anew in that encoding';
  if (text.slice(0, 8).includes('\0')) return { path: [], found: 'a file in UTF-16', expected };
  const [before, ...rest] = text.split('\ufffd');
  if (before === undefined || rest.length === 0) return undefined;
  const found = `U+FFFD in the place of ${plural(rest.length, 'letter')}`;
  return { path: [], found, expected, line: before.split(/\r\n|\r|\n/).length };
}

const tooDeep = { path: [], found: 'deeper nesting', expected: `${mostLevels} levels at most` };

/** The text's tree. Undefined where it is so deep that the parser runs out of stack. */
function treeOf(text: string): { readonly tree?: Node | undefined; readonly slips: readonly ParseError[] } {
  const slips: ParseError[] = [];
  try {
    const tree = parseTree(text, slips, { disallowComments: true });
    return { tree, slips: slips.length > 0 ? slips : leftOver(text) };
  } catch (error) {
    if (error instanceof RangeError) return { slips: [] };
    throw error;
  }
}

/** What the parser of trees takes and JSON does not, such as a space that no keyboard has. */
function leftOver(text: string): readonly ParseError[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const [, position = '0'] = /position (\d+)/.exec(String(error)) ?? [];
    return [{ error: 1, offset: Number(position), length: 1 }];
  }
}

/** A finder of lines: where each begins is looked up once. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length);
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    return (next === -1 ? starts.length : next) + 1;
  };
}

function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // A field begins with its name.
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

function* notesOn(node: Node, text: string, path: Path): Generator<readonly [number, Fault]> {
  if (path.length > mostLevels) yield [node.offset, tooDeep];
  else if (node.type === 'number') yield* noteOnNumber(node, text, path);
  else if (node.type === 'array') {
    for (const [index, child] of (node.children ?? []).entries()) yield* notesOn(child, text, [...path, index]);
  } else if (node.type === 'object') yield* notesOnFields(node, text, path);
}

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

function* notesOnFields(node: Node, text: string, path: Path): Generator<readonly [number, Fault]> {
  const seen = new Set<string>();
  for (const { children: [name, value] = [] } of node.children ?? []) {
    if (!name || !value) continue;
    const key = String(name.value);
    const place = [...path, key];
    if (seen.has(key)) yield [name.offset, faultAt(place, key, 'a field that is not given twice')];
    if (dangerous.has(key))
      yield [name.offset, faultAt(place, key, 'another name: this one means something to programs')];
    seen.add(key);
    yield* notesOn(value, text, place);
  }
}

function* noteOnNumber(node: Node, text: string, path: Path): Generator<readonly [number, Fault]> {
  const written = text.slice(node.offset, node.offset + node.length);
  const isWhole = !/[.eE]/.test(written);
  const isExact = isWhole ? Number.isSafeInteger(Number(written)) : Number.isFinite(Number(written));
  if (!isExact) yield [node.offset, faultAt(path, written, 'a number below 2^53')];
}
