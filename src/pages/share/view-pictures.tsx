import type { Theme } from '../../model/selection.ts';
import { saveFile, ShareActions, type ShareAction } from './share-actions.tsx';
import { pictureFileName, sharedChart, type PageChart } from './shared-chart.ts';
import { siteAddress } from './site-address.ts';

/** Pictures of a chart of exactly this view, drawn when they are asked for. */
export interface ViewPicturesProps extends PageChart {
  /** The theme of the pictures; light where none is forced, as paper is. */
  readonly theme: Theme;
}

const failure = 'We couldn’t create the image. You can still download the data below.';
const noPng = 'Your browser blocks images that pages make. Download the SVG instead.';
const copyFailure = 'Your browser doesn’t let pages copy images. Download one and add it where you need it.';

export function ViewPictures({ theme, ...props }: ViewPicturesProps) {
  const shared = sharedChart(props, siteAddress());
  const look = theme ?? 'light';
  const file = async (density: 1 | 2 | 'svg'): Promise<Blob | null> => {
    const { pictureFile } = await import('./picture-file.ts');
    return pictureFile(shared, look, density);
  };
  const saved = (label: string, ending: string, density: 1 | 2 | 'svg'): ShareAction => ({
    label,
    failure,
    run: async () => {
      const content = await file(density);
      return content === null ? noPng : saveFile(content, pictureFileName(shared, ending));
    },
  });
  const copied: ShareAction = {
    label: 'Copy image',
    failure: copyFailure,
    run: async () => {
      // The promise goes in whole: some browsers forget the click while it is awaited.
      const png = file(2).then((content) => content ?? Promise.reject(new Error(noPng)));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return 'Image copied.';
    },
  };
  const actions = [saved('SVG', '.svg', 'svg'), saved('PNG', '.png', 1), saved('PNG at 2×', '@2x.png', 2), copied];
  return <ShareActions subject={`${look} ${shared.address}`} actions={actions} />;
}
