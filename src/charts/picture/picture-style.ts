import tokens from '../../tokens.css?raw';
import { nameFontPx, quietFontPx, tickFontPx, titleFontPx } from '../type-sizes.ts';

/** A picture's theme: it can't ask the reader's system. */
export type PictureTheme = 'light' | 'dark';

/** Faces of a picture's text and of its headline; the files stand in for them where they are not installed. */
const textFace = "'Libre Franklin Variable','Libre Franklin',system-ui,-apple-system,'Segoe UI',Arial,sans-serif";
const displayFace = "'Source Serif 4 Variable','Source Serif 4',Georgia,serif";

/**
 * The looks of a picture as the plainest CSS there is: no variables, nesting or layers, so that every viewer and
 * converter of SVG reads it. The colors are the page's own.
 */
export function pictureStyle(theme: PictureTheme): string {
  const colors = themeColors(theme);
  const color = (name: string): string => colors.get(name) ?? '';
  const [ink, quiet, rule, faint, surface] = ['ink', 'ink-quiet', 'rule', 'rule-faint', 'surface'].map(color);
  return [
    `text{font-family:${textFace};font-size:${nameFontPx}px;fill:${ink}}`,
    `.surface,.label-ground{fill:${surface}}`,
    `.headline{font-family:${displayFace};font-weight:600}`,
    `.strong,.year,.slot-name,.slot-title,.lane-count{font-weight:700}`,
    `.quiet{fill:${quiet};font-size:${quietFontPx}px}`,
    `.tick{fill:${quiet};font-size:${tickFontPx}px}`,
    `.small{fill:${quiet};font-size:${tickFontPx}px}`,
    `.group-heading .strong{font-size:${titleFontPx}px}`,
    `.start{text-anchor:start}.middle{text-anchor:middle}.end{text-anchor:end}`,
    `.gridline{stroke:${faint}}.rule,.baseline{stroke:${rule}}`,
    `.candidate-pattern{display:none}`,
    // What knows no paint order would draw the outline over the word; it knows no attributes either, and leaves it out.
    `[class~='name'],[class~='value'],[class~='note'],[class~='label'],.timeline [class~='quiet'],.timeline [class~='group-heading']{paint-order:stroke;stroke:${surface};stroke-width:3px;stroke-linejoin:round}`,
    `.slot-title{font-size:${titleFontPx}px}.lane-count{font-family:${displayFace};font-size:38px}[data-frame='wide'] .lane-count{font-size:68px}`,
    `.hole{fill:${surface}}`,
    `.race-rule{stroke:${quiet};stroke-dasharray:2 3}.day-rule{stroke:${ink};stroke-width:1.5px}.switch{stroke:${rule}}`,
    `.step{stroke-width:2px;stroke-linecap:square}.dash{stroke-width:1.5px;stroke-dasharray:4 3}`,
    `[data-part='possible'] .mark{fill:${color('slot-neutral')}}[data-show='past'] .mark{fill-opacity:.45}`,
    `.cross-out{stroke:${ink}}.cross{fill:none;stroke:${ink};stroke-width:1.75px}.flag{fill:${surface};stroke:${quiet}}.flag-number,.year,.note{fill:${ink}}`,
    // Where no candidate's color is understood: hollow stays hollow, and lines are there.
    `.unsized,.hollow{fill:${surface};stroke:${quiet};stroke-width:1.5px}.step,.dash,.tail{stroke:${quiet}}`,
    `.note{font-style:italic}.count{font-weight:700}.timeline .name{font-weight:600}`,
    ...['1', '2', '3', '4', '5', '6', 'neutral'].map((slot) => slotStyle(slot, color)),
    `[data-slot='neutral'] .group-heading{fill:${ink}}`,
    ...['.mark', '.flag', '.tail', '.cross'].map((mark) => `[data-show='out'] ${mark}{opacity:.2}`),
    `.step[data-show='out'],.mark[data-show='out'],[data-show='out'] .switch{opacity:.2}`,
    `[data-show='out'] text{fill:${quiet}}`,
    `[data-emphasis='muted']{opacity:.38}[data-emphasis='picked'] .mark{stroke:${ink};stroke-width:2.5px}`,
  ].join('');
}

function slotStyle(slot: string, color: (name: string) => string): string {
  const within = `[data-slot='${slot}']`;
  const [fill, surface] = [color(`slot-${slot}`), color('surface')];
  const text = color(`slot-${slot}-text`) || color('ink-quiet');
  return [
    `${within} .mark{fill:${fill}}`,
    // Converters know no :is().
    ...['.slot-name', '.slot-title', '.lane-count'].map((name) => `${within} ${name}{fill:${text}}`),
    `${within} .unsized{fill:${surface};stroke:${text};stroke-width:1.5px;stroke-dasharray:2.75}`,
    `${within} [data-phase='late'] .bar,${within} [data-phase='late'] path.mark,[data-section='past'] ${within} .bar{fill:${surface};stroke:${fill};stroke-width:1.5px}`,
    `[data-section='possible'] ${within} .bar{fill-opacity:.3;stroke:${fill}}`,
    `${within} .step,${within} .dash,${within} .tail{stroke:${fill}}`,
    `${within} .hollow,${within} [data-show='possible'] path.mark{fill:${surface};stroke:${text};stroke-width:1.5px}`,
    `${within} .count{fill:${text}}`,
    `.timeline ${within} .group-heading{fill:${text}}`,
  ].join('');
}

/** The page's own color tokens as plain colors for one theme, by name without the dashes, as in "ink". */
function themeColors(theme: PictureTheme): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of tokens.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    if (!values.has(name)) values.set(name, value.trim());
  }
  return new Map([...values].map(([name, value]) => [name, resolved(value, values, theme)]));
}

function resolved(value: string, values: ReadonlyMap<string, string>, theme: PictureTheme): string {
  const [, light = '', dark = ''] = /^light-dark\(\s*([^,]+?)\s*,\s*(.+?)\s*\)$/.exec(value) ?? [];
  const chosen = light === '' ? value : theme === 'light' ? light : dark;
  const [, name = ''] = /^var\(--([\w-]+)\)$/.exec(chosen) ?? [];
  return name === '' ? chosen : resolved(values.get(name) ?? '', values, theme);
}
