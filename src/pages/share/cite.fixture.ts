import { parseDay } from '../../model/day.ts';
import type { Citation } from './citation.ts';

const updated = parseDay('2016-01-01');
const accessed = parseDay('2026-11-22');
if (!updated || !accessed) throw new Error('a day of the fixture is none');

/** A citation of an invented view. */
export const citedView: Citation = {
  publisher: 'Invented Endorsements',
  list: 'articles',
  listTitle: 'Endorsements as the Gazette has them',
  chart: 'members',
  title: 'Bakers & carters chose Oak',
  filter: 'Oak only',
  address: 'https://charts.example/labor/?candidate=oak#members',
  version: '1.2.0',
  updated,
  license: 'CC BY 4.0',
  accessed,
};
