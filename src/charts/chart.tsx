import { useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { OrganizationId } from '../model/organization.ts';
import { shownRows } from '../model/select.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import type { ChartView } from './chart-view.ts';
import type { ChartDefinition, ControlsProps } from './chart-definition.ts';
import { HeadingsContext } from './headings.ts';
import { SourcesLine } from './sources-line.tsx';
import './chart.css';

/** A chart and what its reader can do with it: data in, intents out. */
export interface ChartProps extends Omit<ControlsProps, 'view'> {
  readonly definition: ChartDefinition;
  readonly view: ChartView;
  readonly hover: OrganizationId | null;
  readonly onHover: (organization: OrganizationId | null) => void;
  readonly onPick: (organization: OrganizationId | null) => void;
  /** Share, download, cite, embed, from whoever shows the chart. */
  readonly actions: ReactNode;
}

/** A chart with everything that belongs to it, in reading order: finding, words, drawing, controls, notes, table, actions. */
export function Chart({ definition, view: given, hover, onHover, onPick, actions, ...intents }: ChartProps) {
  const { figure: Heading } = useContext(HeadingsContext);
  const [isOpened, setOpened] = useState(false);
  const isWhole = useIsPrinted() || isOpened;
  const view = useMemo(() => (isWhole ? { ...given, isWhole } : given), [given, isWhole]);
  const { name, orientation, keys, describe, lanes, draw, Table, Controls, Overlay, Below, more } = definition;
  const { headline, deck, summary, note } = describe(view);
  const { dataset, selection, selected } = view;
  const moreWords = more?.(view) ?? '';
  return (
    <figure className="chart-figure" id={name} role="group" aria-labelledby={`${name}-headline`}>
      <Heading className="chart-headline" id={`${name}-headline`}>
        {headline}
      </Heading>
      {deck === '' ? null : <p className="chart-deck">{deck}</p>}
      <p className="visually-hidden">{summary}</p>
      <a className="skip-link" href={`#${name}-table`}>
        Skip to the table of this chart
      </a>
      {Controls ? <Controls view={view} {...intents} /> : null}
      <ChartCanvas
        id={name}
        orientation={orientation}
        lanes={lanes(view)}
        draw={(frame) => draw(view, frame, { hover, pick: selection.pick })}
        pick={selection.pick}
        onHover={onHover}
        onPick={onPick}
        renderOverlay={Overlay ? (frame) => <Overlay view={view} frame={frame} {...intents} /> : undefined}
      />
      {/* Read out with the list of marks; seen by those who use the keys. */}
      <p className="chart-keys" id={`${name}-keys`} aria-hidden="true">
        {keys}
      </p>
      {moreWords === '' ? null : (
        <button type="button" className="chart-more" aria-expanded={isOpened} onClick={() => setOpened(!isOpened)}>
          {isOpened ? 'Show fewer' : moreWords}
        </button>
      )}
      {Below ? <Below view={view} {...intents} /> : null}
      <div className="chart-foot">
        <details className="chart-notes">
          <summary>
            <span>Sources</span>
            <span className="chart-notes-more"> and notes</span>
          </summary>
          {note === '' ? null : <p>{note}</p>}
          <p className="chart-sources">
            <SourcesLine dataset={dataset} rows={shownRows(selected)} />
          </p>
        </details>
        <details className="chart-table">
          <summary id={`${name}-table`}>Table</summary>
          <Table view={view} />
        </details>
        {actions}
      </div>
    </figure>
  );
}

/** Whether the page is being printed: it is drawn for paper before the browser lays it out. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinted(true));
    const after = (): void => setPrinted(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinted;
}
