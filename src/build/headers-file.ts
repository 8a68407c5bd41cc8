import { fileKind, headerTable, type FileKind, type HeaderPolicies, type Headers } from './header-table.ts';

/**
 * A `_headers` file for Netlify and Cloudflare Pages. Those join the headers of all rules that match, so each published
 * path has a rule of its own; `paths` are the published files, from the site's folder.
 */
export function headersFile(paths: readonly string[], policies: HeaderPolicies): string {
  const table = headerTable(policies);
  const listed = paths
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .flatMap((path): readonly (readonly [string, FileKind])[] => {
      const kind = fileKind(path);
      return kind === undefined || kind === 'hashed' ? [] : [[path, kind]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rules = listed.map(([path, kind]) => rule(`/${path}`, table[kind]));
  return `${[...rules, rule('/assets/*', table.hashed)].join('\n')}\n`;
}

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines].join('\n');
}
