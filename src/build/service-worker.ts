import type { SiteFile } from './site-file.ts';

/**
 * This site has no service worker. Should one ever have stood at this address, browsers that still run it look here for
 * its next version: this one takes itself off, and with it whatever was stored of this site, and of no other.
 */
export const serviceWorker: SiteFile = {
  fileName: 'sw.js',
  source: `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) if (url.startsWith(registration.scope)) await cache.delete(url);
    if ((await cache.keys()).length === 0) await caches.delete(name);
  }
  await registration.unregister();
}
`,
};
