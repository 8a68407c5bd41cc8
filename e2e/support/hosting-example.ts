import { readFileSync } from 'node:fs';

/** An example of `.github/hosting/`, for a path on the host, as in "/" or "/charts/", and a folder on its disk. */
export function hostingExample(file: '_headers' | 'nginx.conf' | 'Caddyfile', base: string, root = ''): string {
  return readFileSync(new URL(`../../.github/hosting/${file}`, import.meta.url), 'utf8')
    .replaceAll('/var/www/unions', root)
    .replaceAll('/unions/', base);
}
