import { createHash } from 'node:crypto';
import { build, type Plugin, type Rollup } from 'vite';

/** A script that needs no module loader, and the style of all it imports. */
export interface ClassicScript {
  readonly code: string;
  readonly style: string;
}

/** The same components over a runtime a tenth of React's weight. */
const lightReact = [
  { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-dev-runtime' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

/** A module that stands in no file. Its imports are from the root of the project, as in '/src/main.tsx'. */
export interface ModuleText {
  readonly name: string;
  readonly code: string;
}

/** Bundles a module with everything it imports into one classic script; `define` as Vite has it. */
export async function classicScript(
  entry: string | ModuleText,
  define: Readonly<Record<string, string>> = {},
): Promise<ClassicScript> {
  const name = typeof entry === 'string' ? entry : entry.name;
  const built = await build({
    configFile: false,
    root: process.cwd(),
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: typeof entry === 'string' ? [] : [standsInNoFile(entry)],
    resolve: { alias: lightReact },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: name,
        output: { format: 'iife' },
      },
    },
  });
  const output = outputsOf(built);
  const chunks = output.filter((file) => file.type === 'chunk');
  const [chunk, second] = chunks;
  if (!chunk || second) throw new Error(`${name} was not bundled into one script`);
  const sheets = output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []));
  return { code: chunk.code.trim(), style: sheets.map(({ source }) => source.toString().trim()).join('') };
}

/** A script for a page's head: it calls a function of a module with the page and its address. */
export async function headScript(path: string, start: string): Promise<string> {
  const code = `import { ${start} } from '${path}';\n${start}(document, location);`;
  return (await classicScript({ name: start, code })).code;
}

function standsInNoFile({ name, code }: ModuleText): Plugin {
  const id = `\0${name}`;
  return {
    name: 'stands-in-no-file',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: (asked) => (asked === id ? code : undefined),
  };
}

function outputsOf(built: Awaited<ReturnType<typeof build>>): readonly (Rollup.OutputChunk | Rollup.OutputAsset)[] {
  if (Array.isArray(built)) return built.flatMap(({ output }) => output);
  return 'output' in built ? built.output : [];
}

/** Eight hexadecimal digits that change with the text. */
export function contentHash(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
