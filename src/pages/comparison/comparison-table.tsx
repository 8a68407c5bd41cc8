// Once laid out as a grid, a table element keeps its meaning in every browser only by its role.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { Dataset } from '../../model/dataset.ts';
import { recordComparison, type RecordComparison } from '../../model/record-comparison.ts';
import type { ComparedFact } from '../../model/record-differences.ts';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import { comparedWords } from './compared-words.ts';
import { comparisonHeadline } from './comparison-headline.ts';
import { toldApart } from './told-apart.ts';

/** Both records and the page they are compared on. */
export interface ComparisonTableProps {
  readonly view: View;
  readonly articles: Dataset;
  readonly publicRecord: Dataset;
}

const facts: readonly (readonly [ComparedFact, string])[] = [
  ['choice', 'Endorsed'],
  ['date', 'When'],
  ['process', 'Decided'],
  ['members', 'Members'],
];

/** A group of rows for each organization in both records: four facts as one has them, as the other has them, and how they part. */
export function ComparisonTable({ view, articles, publicRecord }: ComparisonTableProps) {
  const compared = recordComparison(articles, publicRecord);
  if (compared.length === 0) return <p>No organization stands in both records.</p>;
  return (
    <>
      <p className="comparison-headline">{comparisonHeadline(compared)}</p>
      <div className="comparison-box">
        <table className="comparison-table" role="table">
          <caption className="visually-hidden">
            What each record says of each organization in both, and how they differ
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {['Fact', 'The five articles say', 'The public record says', 'How they differ'].map((heading) => (
                <th key={heading} role="columnheader" scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {compared.map((one) => (
            <Compared key={one.organization.id} view={view} compared={one} />
          ))}
        </table>
      </div>
    </>
  );
}

function Compared({ view, compared }: { readonly view: View; readonly compared: RecordComparison }) {
  const { organization, articles, publicRecord } = compared;
  return (
    <tbody role="rowgroup">
      <tr role="row" className="comparison-name">
        <th role="rowheader" scope="rowgroup" colSpan={4}>
          <ViewLink view={view} change={{ pick: organization.id }}>
            {organization.name}
          </ViewLink>
        </th>
      </tr>
      {facts.map(([fact, label]) => {
        const { state, words } = toldApart(compared, fact);
        return (
          <tr key={fact} role="row" data-state={state}>
            <th role="rowheader" scope="row">
              {label}
            </th>
            <td role="cell">{comparedWords(articles, fact)}</td>
            <td role="cell">{comparedWords(publicRecord, fact)}</td>
            <td role="cell" className="comparison-difference">
              {words}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
