import { useSuspenseQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { datasetQuery, siteFolder } from '../../dataset/dataset-query.ts';
import { EmbedDialog } from '../../embed/dialog/embed-dialog.tsx';
import { embedFolder, nearestEmbed } from '../../embed/embed-id.ts';
import { SiteContext } from '../site.ts';
import type { PageChart } from './shared-chart.ts';
import { isAddressKnown, siteAddress } from './site-address.ts';
import { ViewPictures } from './view-pictures.tsx';

interface EmbedPanelProps extends PageChart {
  readonly onClose: () => void;
}

/** Where no image was drawn, as while the site is worked on. */
const roughHeightPx = 600;

/** The embed dialog for this view. The articles' list, which images are drawn from, is there since the page began. */
export function EmbedPanel({ view, chart, onClose }: EmbedPanelProps) {
  const { data: articles } = useSuspenseQuery(datasetQuery('articles'));
  const { imageHeights } = useContext(SiteContext);
  const nearest = nearestEmbed(chart, view.selection, articles.dataset.candidates);
  return (
    <EmbedDialog
      chart={chart}
      dataset={view.dataset}
      selection={view.selection}
      imageDataset={articles.dataset}
      imageHeightPx={imageHeights[embedFolder(nearest)] ?? roughHeightPx}
      site={siteAddress()}
      page={siteFolder()}
      hasOembed={isAddressKnown()}
      renderDownloads={(theme) => <ViewPictures view={view} chart={chart} theme={theme} />}
      onClose={onClose}
    />
  );
}
