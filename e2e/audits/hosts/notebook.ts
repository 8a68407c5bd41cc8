import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePorts } from '../../support/free-ports.ts';
import { markdown, type Placed, type PostEngine, type WrittenPost } from './engine.ts';
import { answering, cleared, written } from './folder.ts';
import { lacking, slug } from './static-sites.ts';

/** A notebook whose one cell is the post. */
export function notebookFile(post: WrittenPost): string {
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' } },
    cells: [{ id: 'a-post', cell_type: 'markdown', metadata: {}, source: markdown(post) }],
  });
}

const charts: readonly Placed[] = [
  { platform: 'documents', form: 'live', fate: 'image' },
  { platform: 'documents', form: 'iframe', fate: 'nothing' },
  { platform: 'email', form: 'image', fate: 'image' },
  { platform: 'markdown', form: 'markdown', fate: 'image' },
  { platform: 'wordpress-link', form: 'link', fate: 'address' },
];

/** A notebook as who works in it sees it: scripts and iframes are taken out of its cells. */
export const jupyter: PostEngine = {
  name: 'Jupyter',
  posts: [{ name: 'Jupyter', charts }],
  missing: () => lacking('jupyter-notebook'),
  publish: async (posts, folder) => {
    cleared(folder, 'in', 'data');
    for (const post of posts) written(join(folder, 'in'), { [`${slug(post)}.ipynb`]: notebookFile(post) });
    // Every notebook asks for this, and Debian's lack it.
    written(join(folder, 'data'), {
      'nbextensions/widgets/notebook/js/extension.js': 'define({ load_ipython_extension() {} });\n',
    });
    const [port = 0] = await freePorts(1);
    const inputs = {
      ip: '127.0.0.1',
      port: String(port),
      port_retries: '0',
      open_browser: 'False',
      allow_root: 'True',
      token: '',
      password: '',
      notebook_dir: 'in',
    };
    const server = spawn(
      'jupyter-notebook',
      Object.entries(inputs).map(([name, value]) => `--NotebookApp.${name}=${value}`),
      {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, JUPYTER_NO_CONFIG: '1', JUPYTER_DATA_DIR: join(folder, 'data') },
      },
    );
    const close = async (): Promise<void> => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      if (server.exitCode === null && server.kill()) await ended;
    };
    try {
      await answering(`http://127.0.0.1:${port}/api`);
    } catch (fault) {
      await close();
      throw fault;
    }
    return {
      addresses: new Map(posts.map((post) => [post.name, `http://localhost:${port}/notebooks/${slug(post)}.ipynb`])),
      close,
    };
  },
};
