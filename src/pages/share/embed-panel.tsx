import { useSuspenseQuery } from '@tanstack/react-query';
import { datasetQuery } from '../../dataset/dataset-query.ts';
import { EmbedDialog } from '../../embed/dialog/embed-dialog.tsx';
import type { ViewedChart } from './shared-view.ts';
import { isAddressKnown, siteAddress, siteFolder } from './site-address.ts';
import { ViewPictures } from './view-pictures.tsx';

interface EmbedPanelProps extends ViewedChart {
  readonly onClose: () => void;
}

/** The embed dialog for this view. The articles' list, which images are drawn from, is there since the page began. */
export function EmbedPanel({ view, chart, onClose }: EmbedPanelProps) {
  const { data: articles } = useSuspenseQuery(datasetQuery('articles'));
  return (
    <EmbedDialog
      chart={chart}
      dataset={view.dataset}
      selection={view.selection}
      drawn={articles.dataset}
      site={siteAddress()}
      page={siteFolder()}
      hasOembed={isAddressKnown()}
      renderDownloads={(theme) => <ViewPictures view={view} chart={chart} theme={theme} />}
      onClose={onClose}
    />
  );
}
