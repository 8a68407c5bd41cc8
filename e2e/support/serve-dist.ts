import { existsSync } from 'node:fs';
import { serve } from './serve.ts';

// Two ports are two origins: the first sends the headers that the build publishes, the second none.
const [published = 0, plain = 0] = process.argv.slice(2).map(Number);
const root = process.env['E2E_DIST'] ?? 'dist';
if (!existsSync(`${root}/index.html`)) throw new Error(`There is no ${root}/index.html: run \`npm run build\` first.`);
const headers = existsSync(`${root}/_headers`) ? { headersFile: `${root}/_headers` } : {};
await serve({ root, port: published, ...headers });
await serve({ root, port: plain });
