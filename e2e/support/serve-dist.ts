import { existsSync } from 'node:fs';
import { builtSite } from './built-site.ts';
import { serve } from './serve.ts';

// Two ports are two origins: the first sends the headers that the build publishes, the second none.
const [published = 0, plain = 0] = process.argv.slice(2).map(Number);
const root = builtSite();
const headers = existsSync(`${root}/_headers`) ? { headersFile: `${root}/_headers` } : {};
await serve({ root, port: published, ...headers });
await serve({ root, port: plain });
