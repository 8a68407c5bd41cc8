import type { Dataset } from '../../model/dataset.ts';
import { compareLists, sameOnBoth, type ListComparison } from '../../model/list-differences.ts';
import { rowsOf } from '../../model/row.ts';
import { mostNamed, seriesInWords } from '../../model/words/series.ts';
import { capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import { Fold } from '../../ui/fold.tsx';
import { OrganizationButton } from '../organization-buttons.tsx';
import type { View } from '../view.ts';
import './comparison-section.css';

/** The groups on both lists, and every point on which the two differ. Neither corrects the other. */
export function ComparisonSection({ view }: { readonly view: View }) {
  const { dataset, other } = view;
  if (!other) return null;
  const both = compareLists(dataset, other).filter(({ rows }) => rows.every((one) => one.length > 0));
  return (
    <>
      <h3 className="reading-headline">{comparisonHeadline(both)}</h3>
      <Fold title="Group by group">
        <p className="reading-note">{`${onlyIn(dataset, other)} ${onlyIn(other, dataset)}`.trim()}</p>
        <dl className="compared">
          {both.map(({ organization, differences }) => (
            <div key={organization.id}>
              <dt>
                <OrganizationButton view={view} organization={organization} form="label" />
              </dt>
              <dd>{differences.length === 0 ? sameOnBoth : differences.map((one) => one.sentence).join(' ')}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </>
  );
}

/** Whether two lists have endorsements by one group at least. */
export function canCompare(dataset: Dataset, other: Dataset | null): boolean {
  const theirs = new Set((other ? rowsOf(other) : []).map(({ organization }) => organization.id));
  return rowsOf(dataset).some(({ organization }) => theirs.has(organization.id));
}

/** "Nine groups endorsed the same candidate on both lists". */
export function comparisonHeadline(both: readonly ListComparison[]): string {
  const opposed = both.filter(({ differences }) => differences.some(({ about }) => about === 'choice')).length;
  const all = capital(pluralInWords(both.length, 'group'));
  if (opposed === 0) return `${all} endorsed the same candidate on both lists`;
  return `${all} endorsed on both lists; the candidate differs for ${smallCount(opposed)}`;
}

/** "WPP and NOA have an endorsement only in the four articles."; a long list is counted; empty where all are on both. */
function onlyIn(dataset: Dataset, other: Dataset): string {
  const theirs = new Set(rowsOf(other).map(({ organization }) => organization.id));
  const own = rowsOf(dataset).filter(({ organization }) => !theirs.has(organization.id));
  const labels = [...new Set(own.map(({ organization }) => organization.label))];
  if (labels.length === 0) return '';
  const names = labels.length > mostNamed ? pluralInWords(labels.length, 'group') : seriesInWords(labels);
  return `${capital(names)} ${labels.length === 1 ? 'has' : 'have'} an endorsement only in ${dataset.words.subject}.`;
}
