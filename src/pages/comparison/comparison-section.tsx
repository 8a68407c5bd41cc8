import type { Dataset } from '../../model/dataset.ts';
import { compareLists, type ListComparison } from '../../model/list-differences.ts';
import { rowsOf } from '../../model/row.ts';
import { listInWords } from '../../model/words/lists.ts';
import { alike, capital, pluralInWords } from '../../model/words/numbers.ts';
import { Fold } from '../fold.tsx';
import { OrganizationButton } from '../organization-buttons.tsx';
import { Section } from '../section.tsx';
import type { View } from '../view.ts';
import './comparison-section.css';

/** Most names that are spelled out of a list's own groups. */
const mostNamed = 4;

/** The groups on both lists, and every point on which the two differ. Neither corrects the other. */
export function ComparisonSection({ view }: { readonly view: View }) {
  const { dataset, other } = view;
  if (!other) return null;
  const both = compareLists(dataset, other).filter(({ rows }) => rows.every((one) => one.length > 0));
  if (both.length === 0) return null;
  return (
    <Section title="Where the two lists differ" place="comparison">
      <h3 className="reading-headline">{comparisonHeadline(both)}</h3>
      <Fold title="Group by group">
        <p className="reading-note">{`${onlyIn(dataset, other)} ${onlyIn(other, dataset)}`.trim()}</p>
        <dl className="compared">
          {both.map(({ organization, differences }) => (
            <div key={organization.id}>
              <dt>
                <OrganizationButton view={view} organization={organization} form="label" />
              </dt>
              <dd>
                {differences.length === 0 ? 'The same on both.' : differences.map((one) => one.sentence).join(' ')}
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </Section>
  );
}

/** "Nine groups are on both lists, with the same choice in each". */
export function comparisonHeadline(both: readonly ListComparison[]): string {
  const opposed = both.filter(({ differences }) => differences.some(({ about }) => about === 'choice')).length;
  const same = both.filter(({ differences }) => differences.length === 0).length;
  const [all = '', apart = '', alikeCount = ''] = alike(both.length, opposed, same);
  const groups = `${capital(all)} ${both.length === 1 ? 'group is' : 'groups are'} on both lists`;
  if (opposed > 0) return `${groups}; the choice differs for ${apart}`;
  if (same === both.length) return `${groups}, with the same facts`;
  return same === 0
    ? `${groups}; the choice is the same for each, the details are not`
    : `${groups}; the choice is the same for each, and every detail for ${alikeCount}`;
}

/** "Only in the four articles: WPP and NOA."; a long list is counted; empty where every group is on both. */
function onlyIn(dataset: Dataset, other: Dataset): string {
  const theirs = new Set(rowsOf(other).map(({ organization }) => organization.id));
  const own = rowsOf(dataset).filter(({ organization }) => !theirs.has(organization.id));
  const labels = [...new Set(own.map(({ organization }) => organization.label))];
  if (labels.length === 0) return '';
  const names = labels.length > mostNamed ? pluralInWords(labels.length, 'group') : listInWords(labels);
  return `Only in ${dataset.words.subject}: ${names}.`;
}
