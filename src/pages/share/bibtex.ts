import { slug } from './file-name.ts';
import type { Citation } from './citation.ts';

/** A citation as a BibTeX entry. */
export function bibtex(cited: Citation): string {
  const { publisher, list, listTitle, chart, title, filter, address, version, updated, license, accessed } = cited;
  const fields: Readonly<Record<string, string>> = {
    // The second pair of braces keeps capitals as they are, and an author of several words one name.
    author: `{${escaped(publisher)}}`,
    title: `{${escaped(`${title} (${filter})`)}}`,
    year: updated.slice(0, 4),
    version: escaped(version),
    // Read as it stands, so only what would end the field is escaped.
    url: address.replace(/[{}\\]/g, encodeURIComponent),
    ...(accessed !== null && { urldate: accessed }),
    note: escaped(
      `List: ${listTitle}. Filter: ${filter}. Data version ${version}, updated ${updated}. License: ${license}`,
    ),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${slug(publisher)}-${list}-${chart}-${slug(filter)},`, ...lines, '}'].join('\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether they are escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Text that TeX sets as it stands, on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^<>|]|[$&%#_]/g, (character) => commands[character] ?? `\\${character}`);
}
