import type { Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { plural } from '../../model/number-words.ts';
import { siteName } from '../../model/site-name.ts';

/** The page's own heading for a record: nobody is to take one for the other. */
export function recordTitle({ record, candidates, sources }: Dataset): string {
  const names = candidates.map(({ shortName }) => shortName);
  switch (record) {
    case 'articles':
      return `How the unions split between ${listInWords(names, 'and')}`;
    case 'public':
      return `Beyond the five articles: the public record, compiled from ${plural(sources.size, 'source')}`;
  }
}

/** What the record holds, in one sentence. */
export function recordStandfirst({ record, candidates }: Dataset): string {
  const unknown = 'each figure opens its evidence, and what nobody printed is shown as unknown.';
  switch (record) {
    case 'articles':
      return `Which labor groups backed whom in the Democratic primary, by the five articles: ${unknown}`;
    case 'public': {
      const names = candidates.map(({ shortName }) => shortName);
      return `Which labor groups backed ${listInWords(names, 'or')}, over the whole of the Democratic primary and the days after it: ${unknown}`;
    }
  }
}

/** What a window or a tab with the record is called. */
export function documentTitle({ record }: Dataset): string {
  return record === 'articles' ? siteName : `The public record, ${siteName}`;
}
