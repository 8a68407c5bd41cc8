import type { SvgPicture } from './png-of.ts';
import type { SharedView } from './shared-view.ts';

export async function chartSvg({ title, filter, address }: SharedView, theme: 'light' | 'dark'): Promise<SvgPicture> {
  const ink = theme === 'light' ? '#000' : '#fff';
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><text y="40" fill="${ink}">${[title, filter, address].join(' ').replace(/[<&]/g, ' ')}</text></svg>`,
    widthPx: 800,
    heightPx: 400,
  };
}
