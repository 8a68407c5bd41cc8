import { runnerImport, type Plugin } from 'vite';

const noStyle = '\0no-style';

/** Style sheets mean nothing where pages are drawn without a browser. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? noStyle : undefined),
  load: (id) => (id === noStyle ? 'export {}' : undefined),
};

/** Imports a module of the site, TypeScript and JSX included, into this Node process. Style sheets count as empty. */
export async function runModule<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path, {
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles],
    define: { 'import.meta.env.DEV': 'false' },
  });
  return module;
}
