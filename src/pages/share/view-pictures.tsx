import type { ChartName } from '../../charts/charts.ts';
import type { Theme } from '../../model/selection.ts';
import type { View } from '../view.ts';
import { pictureFileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { ShareActions, type ShareAction } from './share-actions.tsx';
import { sharedView, type SharedView } from './shared-view.ts';
import { siteAddress } from './site-address.ts';

/** Pictures of a chart of exactly this view, drawn when they are asked for. */
export interface ViewPicturesProps {
  readonly view: View;
  readonly chart: ChartName;
  /** The theme of the pictures; light where none is forced, as paper is. */
  readonly theme: Theme;
}

const failure = 'We couldn’t create the image. You can still download the data below.';
const noPng = 'Your browser blocks images that pages make. Download the SVG instead.';
const copyFailure = 'Your browser doesn’t let pages copy images. Download one and add it where you need it.';

export function ViewPictures({ view, chart, theme }: ViewPicturesProps) {
  const shared = (): SharedView => sharedView(view, chart, siteAddress());
  const look = theme ?? 'light';
  const saved = (label: string, ending: string, density: 1 | 2 | 'svg'): ShareAction => ({
    label,
    failure,
    run: async () => {
      const { pictureFile } = await import('./picture-file.ts');
      const name = pictureFileName(shared(), ending);
      const file = await pictureFile(shared(), look, density);
      if (file === null) return noPng;
      saveFile(file, name);
      return `Saved as ${name}.`;
    },
  });
  const copied: ShareAction = {
    label: 'Copy image',
    failure: copyFailure,
    run: async () => {
      // The promise goes in whole: some browsers forget the click while it is awaited.
      const png = import('./picture-file.ts').then(async ({ pictureFile }) => {
        const file = await pictureFile(shared(), look, 2);
        if (file === null) throw new Error(noPng);
        return file;
      });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return 'Image copied.';
    },
  };
  const actions = [saved('SVG', '.svg', 'svg'), saved('PNG', '.png', 1), saved('PNG at 2×', '@2x.png', 2), copied];
  return <ShareActions subject={`${look} ${shared().address}`} actions={actions} />;
}
