import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { headScript } from './classic-script.ts';
import { dashboardHtml } from './dashboard-html.ts';
import { dataFiles } from './data-files.ts';
import { fonts } from './fonts.ts';
import { dataFolder, readLists } from './list-files.ts';
import { publishedSite, type PublishedSite } from './published-site.ts';
import { parseSiteAddress } from './settings.ts';
import type { SiteFile } from './site-file.ts';

/** What the drawing module gives. */
type Draw = typeof import('./draw-dashboard.tsx');

/** Serves the same site while it is worked on, and answers an unknown address of the built one with its own page. */
export function serveSite(): Plugin[] {
  return [whileWorkedOn(), unknownAddresses()];
}

/** How long a file takes to be saved: it is emptied before it is written. */
const savingMs = 100;

/**
 * The development server: the page is drawn as the build draws it, embeds, images and tables are made when they are
 * asked for, and an edited data file reloads the page or is named with its faults.
 */
function whileWorkedOn(): Plugin {
  const siteAddress = parseSiteAddress(process.env['SITE_URL']);
  let server: ViteDevServer | undefined;
  let published: Promise<PublishedSite> | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'serve-while-worked-on',
    apply: 'serve',
    configureServer(started) {
      server = started;
      const folder = resolve(dataFolder());
      started.watcher.add(folder).on('all', (_, path) => {
        const isData = path.startsWith(folder);
        if (!isData && !/[\\/]src[\\/]/.test(path)) return;
        published = undefined;
        if (!isData) return;
        clearTimeout(timer);
        timer = setTimeout(() => tellOfData(started), savingMs);
      });
      started.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
        if (!/^(embed|data|assets)\b|^icon\.svg$/.test(path)) {
          next();
          return;
        }
        void answered(next, async () => {
          const isAsked = ({ fileName }: SiteFile): boolean => fileName === path || fileName === `${path}index.html`;
          const file =
            (await pageFiles(path)).find(isAsked) ??
            (await (published ??= publishedSite(siteAddress))).files.find(isAsked);
          if (file) send(response, file);
          return file !== undefined;
        });
      });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!server) return html;
        const lists = readLists();
        const { drawDashboard } = (await server.ssrLoadModule('/src/build/draw-dashboard.tsx')) as Draw;
        const script = await headScript('/src/pages/start/page-head.ts', 'pageHead');
        const parts = { lists, fonts: await fonts(), headScript: script, cards: '', siteAddress, bundle: null };
        return dashboardHtml(html, drawDashboard(lists), parts);
      },
    },
  };
}

/** What the page itself asks for, data or a font: it waits for no embed to be drawn. */
async function pageFiles(path: string): Promise<readonly SiteFile[]> {
  if (path.startsWith('data/')) return dataFiles(readLists());
  if (!path.endsWith('.woff2')) return [];
  return (await fonts()).map(({ fileName, bytes }) => ({ fileName, source: bytes }));
}

/** Tries to answer; what can't be is left to the next, with what went wrong. */
async function answered(next: Connect.NextFunction, answer: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await answer())) next();
  } catch (error) {
    next(error);
  }
}

function send(response: ServerResponse, { fileName, source }: SiteFile): void {
  response.setHeader('Content-Type', mediaTypes[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'text/plain');
  // As hosts that can send headers do: an embed in a sandbox is of no origin.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
  response.end(source);
}

/** Reloads every page that is open, or lays the faults of the data over it. */
function tellOfData({ ws, config }: ViteDevServer): void {
  try {
    readLists();
    ws.send({ type: 'full-reload' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    config.logger.error(message);
    ws.send({ type: 'error', err: { message, stack: '' } });
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/** The preview server has no page of its own for what is not there. */
function unknownAddresses(): Plugin {
  return {
    name: 'unknown-addresses',
    configurePreviewServer({ middlewares, config }) {
      const site = join(config.root, config.build.outDir);
      const answer: Connect.NextHandleFunction = (request, response, next) => {
        void answered(next, async () => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
          const path = join(site, decodeURIComponent(pathname));
          const isFolder = existsSync(join(path, 'index.html'));
          if (pathname.endsWith('/') ? isFolder : !isFolder && existsSync(path)) return false;
          if (isFolder) response.writeHead(301, { location: `${pathname}/${search}` }).end();
          else
            response.writeHead(404, { 'content-type': mediaTypes['html'] }).end(await readFile(join(site, '404.html')));
          return true;
        });
      };
      return () => void middlewares.use(answer);
    },
  };
}
