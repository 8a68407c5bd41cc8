import { existsSync } from 'node:fs';
import { serve } from './serve.ts';

// Two ports are two origins: the first sends the headers that the build publishes, the second none.
const [published = 0, plain = 0] = process.argv.slice(2).map(Number);
if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html: run `npm run build` first.');
const headers = existsSync('dist/_headers') ? { headersFile: 'dist/_headers' } : {};
await serve({ root: 'dist', port: published, ...headers });
await serve({ root: 'dist', port: plain });
