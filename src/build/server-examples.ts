import { fileKinds, headerTable, pathPatterns, type FileKind, type HeaderPolicies } from './header-table.ts';

/** The inside of an nginx `server` block for a site at the root of a host; `root` is the published folder. */
export function nginxExample(root: string, policies: HeaderPolicies): string {
  const locations = byKind(policies, (kind, headers) => [
    `location ~ ^/${pathPatterns[kind]}$ {`,
    ...headers.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    '}',
  ]);
  return [
    `root ${quoted(root)};`,
    'index index.html;',
    'error_page 404 /404.html;',
    'etag on;',
    '',
    ...locations,
    '',
  ].join('\n');
}

/** The inside of a Caddy site block for a site at the root of a host; `root` is the published folder. */
export function caddyExample(root: string, policies: HeaderPolicies): string {
  const rules = byKind(policies, (kind, headers) => [
    `@${kind} path_regexp ${quoted(`^/${pathPatterns[kind]}$`)}`,
    `header @${kind} {`,
    ...headers.map(([name, value]) => `  ${name} ${quoted(value)}`),
    '}',
  ]);
  const page = Object.entries(headerTable(policies)['embed-page']).map(
    ([name, value]) => `    ${name} ${quoted(value)}`,
  );
  const missing = ['handle_errors {', '  header {', ...page, '  }', '  rewrite * /404.html', '  file_server', '}'];
  return [`root * ${quoted(root)}`, 'encode zstd gzip', '', ...rules, '', ...missing, 'file_server', ''].join('\n');
}

function byKind(
  policies: HeaderPolicies,
  block: (kind: FileKind, headers: readonly (readonly [string, string])[]) => readonly string[],
): readonly string[] {
  const table = headerTable(policies);
  return fileKinds.flatMap((kind) => block(kind, Object.entries(table[kind])));
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
