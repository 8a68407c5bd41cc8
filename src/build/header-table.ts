import { svgPolicy } from './content-security-policy.ts';

/** The kinds of files that a site serves differently. */
export const fileKinds = ['app-page', 'embed-page', 'picture', 'svg', 'data', 'script', 'hashed'] as const;

/** A kind of file. */
export type FileKind = (typeof fileKinds)[number];

/** Header names and values. */
export type Headers = Readonly<Record<string, string>>;

/** The policies that go by header, with the hashes that the build has worked out. */
export interface HeaderPolicies {
  readonly app: string;
  readonly embed: string;
}

/**
 * Which paths are of a kind, as a regular expression that nginx, Caddy and JavaScript all read. A path is taken from the
 * site's folder, without a leading slash; a page's path ends in a slash or in index.html. No path is of two kinds.
 */
export const pathPatterns: Readonly<Record<FileKind, string>> = {
  'app-page': '(index[.]html)?',
  'embed-page': '(embed/([^.]*/)?(index[.]html)?|404[.]html)',
  picture: '([^./]+|embed/[^.]+)[.](png|ico)',
  svg: '([^./]+|embed/[^.]+)[.]svg',
  data: '([^./]+|(data|embed)/[^.]+)[.](json|csv|txt|webmanifest)',
  script: '[^./]+[.]js',
  hashed: 'assets/.+',
};

const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

const permissions = ['accelerometer', 'camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ');

const page: Headers = {
  ...everywhere,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions,
  'Cache-Control': 'no-cache',
};

/** Files that other sites may use: an embed without an origin counts as one. */
const shared: Headers = {
  ...everywhere,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const brief = 'public, max-age=600, stale-while-revalidate=86400';

/** The headers of every kind of file: the one table that all server settings are written from. */
export function headerTable({ app, embed }: HeaderPolicies): Readonly<Record<FileKind, Headers>> {
  return {
    'app-page': {
      ...page,
      'Content-Security-Policy': app,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Frame-Options': 'SAMEORIGIN',
    },
    // A host that isolates itself shows a frame only if it sends both of these; and no X-Frame-Options here.
    'embed-page': {
      ...page,
      'Content-Security-Policy': embed,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
    picture: { ...shared, 'Cache-Control': brief },
    svg: { ...shared, 'Content-Security-Policy': svgPolicy, 'Cache-Control': brief },
    data: { ...shared, 'Cache-Control': 'no-cache' },
    script: { ...shared, 'Cache-Control': brief },
    hashed: { ...shared, 'Cache-Control': 'public, max-age=31536000, immutable' },
  };
}

/** The kind of a published path, index.html written or left out; undefined for what no page refers to. */
export function fileKind(path: string): FileKind | undefined {
  return fileKinds.find((kind) => new RegExp(`^${pathPatterns[kind]}$`).test(path));
}
