import { parseDay, type Day } from '../../model/day.ts';
import { parseWhen, unknownWhen, type When } from '../../model/when.ts';
import { addFault, type Reading } from './reading.ts';

const firstDay = '2015-01-01';
const lastDay = '2016-12-31';

/** A date, or the unknown date for null. */
export function readWhen(reading: Reading, edtf: string | null, path: string): When {
  if (edtf === null) return unknownWhen;
  const known = reading.whens.get(edtf);
  if (known) return known;
  const when = parseWhen(edtf);
  if (when) reading.whens.set(edtf, when);
  else addFault(reading, path, edtf, 'days of the calendar, the earlier first');
  return when ?? unknownWhen;
}

/** The same, held to the two years of the race. */
export function readCampaignWhen(reading: Reading, edtf: string | null, path: string): When {
  const when = readWhen(reading, edtf, path);
  const early = (when.earliest ?? when.latest ?? firstDay) < firstDay;
  const late = (when.latest ?? lastDay) > lastDay;
  if (early || late) addFault(reading, path, edtf, `a date from ${firstDay} to ${lastDay}`);
  return when;
}

/** A calendar day. */
export function readDay(reading: Reading, text: string, path: string): Day {
  const day = parseDay(text);
  if (!day) addFault(reading, path, text, 'a day of the calendar');
  return day ?? ('1970-01-01' as Day);
}
