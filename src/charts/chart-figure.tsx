import { useContext, useDeferredValue, useState, type ReactNode } from 'react';
import type { Description } from './description.ts';
import { HeadingsContext } from './headings.ts';
import './chart-figure.css';

/** A chart with everything that belongs to it: finding, subtitle, drawing, evidence, missing figures, table, actions. */
export interface ChartFigureProps {
  readonly id: string;
  readonly description: Description;
  /** What the keys do. */
  readonly keys: string;
  readonly controls?: ReactNode;
  readonly canvas: ReactNode;
  readonly details?: ReactNode;
  readonly table: ReactNode;
  readonly sources: ReactNode;
  readonly actions?: ReactNode;
}

/** The order is the reading order: finding, words, chart, evidence, table, sources, actions. */
export function ChartFigure({
  id,
  description,
  keys,
  controls,
  canvas,
  details,
  table,
  sources,
  actions,
}: ChartFigureProps) {
  const { figure: Heading } = useContext(HeadingsContext);
  return (
    <figure
      className="chart-figure"
      id={id}
      role="group"
      aria-labelledby={`${id}-headline`}
      aria-describedby={`${id}-summary`}
    >
      <Heading className="chart-headline" id={`${id}-headline`}>
        {description.headline}
      </Heading>
      <p className="chart-subtitle">{description.subtitle}</p>
      <p className="visually-hidden" id={`${id}-summary`}>
        {description.summary}
      </p>
      <a className="skip-link" href={`#${id}-table`}>
        Skip to the table of this chart
      </a>
      {controls}
      {canvas}
      <p className="chart-keys" id={`${id}-keys`}>
        {keys}
      </p>
      {details}
      {description.note === '' ? null : <p className="chart-note">{description.note}</p>}
      <p className="chart-sources">{sources}</p>
      <div className="chart-foot">
        <TableDisclosure id={`${id}-table`}>{table}</TableDisclosure>
        {actions}
      </div>
    </figure>
  );
}

/** A long table is most of what a chart is made of: while closed, it follows what can be seen. */
function TableDisclosure({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const late = useDeferredValue(children);
  return (
    <details className="chart-table" id={id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Table</summary>
      {isOpen ? children : late}
    </details>
  );
}
