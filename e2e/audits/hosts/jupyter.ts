import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { freePorts } from '../../support/free-ports.ts';
import { lacking, notebookFile, slug, type PostEngine } from './post-engine.ts';
import { answering, ended, written } from './folder.ts';

/** A notebook as who works in it sees it: scripts and iframes are taken out of its cells. */
export const jupyter: PostEngine = {
  name: 'Jupyter',
  posts: [
    {
      name: 'Jupyter',
      charts: [
        { platform: 'documents', format: 'live', fate: 'image' },
        { platform: 'documents', format: 'iframe', fate: 'nothing' },
        { platform: 'email', format: 'image', fate: 'image' },
        { platform: 'markdown', format: 'markdown', fate: 'image' },
        { platform: 'wordpress-link', format: 'link', fate: 'address' },
      ],
    },
  ],
  missing: () => lacking('jupyter-notebook'),
  publish: async (posts, folder) => {
    for (const part of ['in', 'data']) rmSync(`${folder}/${part}`, { recursive: true, force: true });
    written(folder, {
      ...Object.fromEntries(posts.map((post) => [`in/${slug(post)}.ipynb`, notebookFile(post)])),
      // Every notebook asks for this, and Debian's lack it.
      'data/nbextensions/widgets/notebook/js/extension.js': 'define({ load_ipython_extension() {} });\n',
    });
    const [port = 0] = await freePorts(1);
    const settings = {
      ip: '127.0.0.1',
      port: String(port),
      port_retries: '0',
      open_browser: 'False',
      allow_root: 'True',
      token: '',
      password: '',
      notebook_dir: 'in',
    };
    const inputs = Object.entries(settings).map(([name, value]) => `--NotebookApp.${name}=${value}`);
    const env = { ...process.env, JUPYTER_NO_CONFIG: '1', JUPYTER_DATA_DIR: `${folder}/data` };
    const server = spawn('jupyter-notebook', inputs, { cwd: folder, stdio: 'ignore', env });
    const close = (): Promise<void> => ended(server);
    await answering(`http://127.0.0.1:${port}/api`).catch(async (fault) => {
      await close();
      throw fault;
    });
    return { addresses: posts.map((post) => `http://localhost:${port}/notebooks/${slug(post)}.ipynb`), close };
  },
};
