import { Fragment } from 'react';
import { OutsideLink } from '../../charts/evidence/outside-link.tsx';
import { sourceOf, type Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { passageAddress } from '../../model/passage-address.ts';
import type { Row } from '../../model/selected.ts';
import { sourceNumber } from '../../model/source-number.ts';
import { webAddress } from '../../model/web-address.ts';
import { locatorsOf } from './locators-of.ts';

/** Where a row stands, as short as it can be: outlet and paragraphs, each outlet a link to the passage. */
export function SourceLocators({ dataset, row }: { readonly dataset: Dataset; readonly row: Row }) {
  return locatorsOf(row).map(({ source: id, printed, paragraphs }, index) => {
    const { outlet, address } = sourceOf(dataset, id);
    const place = webAddress(address);
    return (
      <Fragment key={id}>
        {index === 0 ? '' : '; '}
        <span className="screen-only">
          {place === null ? outlet : <OutsideLink address={passageAddress(place, printed)}>{outlet}</OutsideLink>}
        </span>
        <span className="print-only">[{sourceNumber(dataset, id)}]</span>
        {paragraphs.length === 0 ? '' : `, par. ${listInWords(paragraphs.map(String), 'and')}`}
      </Fragment>
    );
  });
}
