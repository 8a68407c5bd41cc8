import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchPage } from './watch-page.ts';

/** Copies a built site, its pages watched, and moved from one address to another where it names its own. */
export function watchedCopy(built: string, copy: string, from: string | null, to: string): void {
  cpSync(built, copy, { recursive: true });
  writeWatch(copy);
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => /\.(html|js|json)$/.test(file))) {
    const text = readFileSync(join(copy, name), 'utf8');
    writeFileSync(join(copy, name), changed(name, from === null ? text : moved(text, from, to), new URL(to).pathname));
  }
}

/** Puts the script that watches a page into a folder. What is sent to the page later has calls that a compiler put there. */
export function writeWatch(folder: string): void {
  writeFileSync(join(folder, 'watch.js'), `globalThis.__name = (named) => named;\n(${watchPage.toString()})();\n`);
}

/** What makes a page watched, by the path of the folder with the script. */
export function watchTag(base: string): string {
  return `<script src="${base}watch.js"></script>`;
}

function moved(text: string, from: string, to: string): string {
  return text.replaceAll(new URL(from).origin, new URL(to).origin);
}

function changed(name: string, text: string, base: string): string {
  return name.endsWith('.html') ? text.replace('<script', `${watchTag(base)}<script`) : text;
}

/** The rules of a host for a watched copy: a frame without an origin may only load what all may. */
export function watchedHeaders(published: string): string {
  return `${published}\n/watch.js\n  Cross-Origin-Resource-Policy: cross-origin\n`;
}
