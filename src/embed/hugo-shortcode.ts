import { oneLine, snippetAddress } from './markup.ts';
import { figureOf, type SnippetInput } from './snippet-input.ts';

/** Hugo drops HTML from posts, shortcodes it keeps: a file to save once, and the line that a post needs for a view. */
interface HugoShortcode {
  readonly path: string;
  readonly file: string;
  readonly line: string;
}

/** The live snippet as a Hugo shortcode. */
export function hugoShortcode(input: SnippetInput): HugoShortcode {
  const site = snippetAddress(new URL('.', input.scriptAddress).href);
  const { href, embed, src, alt, width, height, title, source, caution } = figureOf(input);
  const parameters = {
    view: below(site, href),
    embed: below(site, embed),
    image: below(site, src),
    title,
    alt,
    source,
    ...(caution !== '' && { caution }),
    width: String(width),
    height: String(height),
  };
  const written = Object.entries(parameters).map(([name, value]) => `${name}=${quoted(value)}`);
  return {
    path: 'layouts/shortcodes/endorsements-chart.html',
    file: file(site),
    line: `{{< endorsements-chart ${written.join(' ')} >}}`,
  };
}

function below(site: string, address: string): string {
  if (!address.startsWith(site)) throw new TypeError(`"${address}" is not of the site ${site}`);
  return address.slice(site.length);
}

/** Between backticks Hugo reads every character as it stands; the one that it can't is written as a quotation mark. */
function quoted(value: string): string {
  return `\`${oneLine(value).replaceAll('`', '‘')}\``;
}

function file(site: string): string {
  return `{{- $view := printf "${site}%s" (.Get "view") | safeURL -}}
<figure class="endorsements-chart" data-embed="{{ printf "${site}%s" (.Get "embed") | safeURL }}" style="max-width:{{ .Get "width" }}px;margin:1em auto">
<a href="{{ $view }}"><img src="{{ printf "${site}%s" (.Get "image") | safeURL }}" alt="{{ .Get "alt" }}" width="{{ .Get "width" }}" height="{{ .Get "height" }}" style="display:block;width:100%;height:auto" loading="lazy"></a>
<figcaption><a href="{{ $view }}">{{ .Get "title" }}</a>. {{ .Get "source" }}{{ with .Get "caution" }} <small>{{ . }}</small>{{ end }}</figcaption>
</figure>
<script async src="${site}embed.js"></script>
`;
}
