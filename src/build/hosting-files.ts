import { headersFile } from '../build/headers-file.ts';
import type { HeaderPolicies } from '../build/header-table.ts';
import { caddyExample, nginxExample } from '../build/server-examples.ts';
import type { SiteFile } from './site-file.ts';

/** Where servers keep a site, in the examples. */
const root = '/var/www/union-endorsements';

/** The headers of all files that are published, for hosts that read `_headers`, for nginx and for Caddy. */
export function hostingFiles(paths: readonly string[], policies: HeaderPolicies): readonly SiteFile[] {
  return [
    { fileName: '_headers', source: headersFile(paths, policies) },
    { fileName: 'hosting/nginx.conf', source: nginxExample(root, policies) },
    { fileName: 'hosting/Caddyfile', source: caddyExample(root, policies) },
  ];
}
