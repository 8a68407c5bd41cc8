import { build } from 'vite';
import { licenseFile } from './publish-licenses.ts';

// Prints the licences of what a build would bundle now; writes nothing.
const built = await build({ logLevel: 'warn', build: { write: false } });
const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
const list = outputs.flatMap(({ output }) => output).find(({ fileName }) => fileName === licenseFile);
if (list?.type !== 'asset') throw new Error(`the build publishes no ${licenseFile}`);
console.log(list.source.toString());
