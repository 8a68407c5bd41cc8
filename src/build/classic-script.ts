import { build, type Plugin } from 'vite';

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

/**
 * Bundles the text of a module with everything it imports into one classic script; `define` as Vite has it. Imports are from
 * the root of the project, as in '/src/main.tsx'.
 */
export async function classicScript(
  name: string,
  module: string,
  define: Readonly<Record<string, string>> = {},
): Promise<ClassicScript> {
  const built = await build({
    configFile: false,
    root: process.cwd(),
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [standsInNoFile(name, module)],
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
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, second] = output.filter((file) => file.type === 'chunk');
  if (!chunk || second) throw new Error(`${name} was not bundled into one script`);
  const sheets = output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []));
  return { code: chunk.code.trim(), style: sheets.map(({ source }) => source.toString().trim()).join('') };
}

/** A script for a page's head: it calls a function of a module with the page and its address. */
export async function headScript(path: string, start: string): Promise<string> {
  return (await classicScript(start, `import { ${start} } from '${path}';\n${start}(document, location);`)).code;
}

function standsInNoFile(name: string, code: string): Plugin {
  const id = `\0${name}`;
  return {
    name: 'stands-in-no-file',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: (asked) => (asked === id ? code : undefined),
  };
}
