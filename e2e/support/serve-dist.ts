import { builtSite } from './built-site.ts';
import { hostingExample } from './hosting-example.ts';
import { serve } from './serve.ts';

// Two ports are two origins: the first sends the headers that the example says, the second none.
const [published = 0, plain = 0] = process.argv.slice(2).map(Number);
const root = builtSite();
await serve({ root, port: published, headers: hostingExample('_headers', '/') });
await serve({ root, port: plain });
