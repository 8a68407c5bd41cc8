import { useEffect, useMemo, useState } from 'react';
import type { ChartDefinition } from '../../charts/chart-definition.ts';
import { Chart } from '../../charts/chart.tsx';
import { EvidencePanel } from '../../charts/evidence/evidence.tsx';
import { columnFrames, FramesContext } from '../../charts/drawn-frames.ts';
import { HeadingsContext, topHeadings } from '../../charts/headings.ts';
import { organizationOf, type Dataset, type ListName } from '../../model/dataset.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { Selection } from '../../model/selection.ts';
import type { Address } from '../../url/address.ts';
import { useSearch } from '../../url/use-search.ts';
import { PrerenderedBoundary } from './prerendered-boundary.tsx';
import { EmbedLink } from './embed-link.tsx';
import { embedSearch, embedView, leftOutInWords } from './embed-view.ts';
import '../../ui/text-button.css';
import './embed-page.css';

/** One chart that fills an embed. */
export interface EmbedPageProps {
  readonly definition: ChartDefinition;
  readonly dataset: Dataset;
  /** The lists that the site has. */
  readonly lists: readonly ListName[];
  /** The candidate whose folder the page lies in, or null. */
  readonly candidate: string | null;
  /** The way from the page to the site's folder, as in "../../". */
  readonly site: string;
  readonly address: Address;
  /** A copy of the prerendered page, for where the chart can't be drawn; none at build. */
  readonly prerendered: DocumentFragment | null;
  /** Called after each change that is on the page. */
  readonly onDrawn: () => void;
  readonly onPicked: (dataset: Dataset, pick: OrganizationId | null) => void;
}

/** The address is corrected, never pushed: the reader's Back belongs to the post around the embed. */
export function EmbedPage({
  definition,
  dataset,
  lists,
  candidate,
  site,
  address,
  prerendered,
  onDrawn,
  onPicked,
}: EmbedPageProps) {
  const search = useSearch(address);
  const [hover, onHover] = useState<OrganizationId | null>(null);
  const view = useMemo(() => embedView(dataset, lists, candidate, search), [dataset, lists, candidate, search]);
  const { selection, dropped } = view;
  // The page around this one, its height and what of it may be seen, is the outside system.
  useEffect(onDrawn, [onDrawn, selection]);
  // A browser shows the title of an iframe's page in its history, a screen reader that of a page opened alone.
  const { headline } = definition.describe(view);
  useEffect(() => {
    document.title = `${headline} – ${dataset.race.site}`;
  }, [headline, dataset]);

  const onChange = (change: Partial<Selection>): void =>
    address.replace(embedSearch(search, { ...selection, ...change }));
  const onDraft = (change: Partial<Selection>): void => address.draft(embedSearch(search, { ...selection, ...change }));
  const onPick = (pick: OrganizationId | null): void => {
    onChange({ pick });
    onPicked(dataset, pick);
  };
  const picked = selection.pick === null ? null : organizationOf(dataset, selection.pick);
  return (
    <HeadingsContext.Provider value={topHeadings}>
      <FramesContext.Provider value={columnFrames}>
        <PrerenderedBoundary prerendered={prerendered}>
          <p className="embed-notice" role="status">
            {leftOutInWords(dropped)}
          </p>
          <div data-pattern={selection.pattern ? 'on' : undefined}>
            <Chart
              definition={definition}
              view={view}
              hover={hover}
              onHover={onHover}
              onPick={onPick}
              onChange={onChange}
              onDraft={onDraft}
              onCancel={address.cancelDraft}
              actions={<EmbedLink site={site} chart={definition.name} selection={selection} name={dataset.race.site} />}
            />
            {picked && (
              <EvidencePanel dataset={dataset} organization={picked} onPick={onPick} onClose={() => onPick(null)} />
            )}
          </div>
        </PrerenderedBoundary>
      </FramesContext.Provider>
    </HeadingsContext.Provider>
  );
}
