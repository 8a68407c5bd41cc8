import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth, parseDay, type Day } from './day.ts';

/**
 * A date as exact as its source allows. `edtf` is the ISO 8601-2 string that the list keeps; `earliest` and `latest`
 * are its bounds, both inclusive, null where a bound is open. An approximate date says "about": its bounds allow a month
 * either way.
 */
export type When =
  | {
      readonly precision: 'day' | 'week' | 'month' | 'season' | 'range';
      readonly edtf: string;
      readonly earliest: Day;
      readonly latest: Day;
      readonly isApproximate: boolean;
    }
  | {
      readonly precision: 'on-or-before';
      readonly edtf: string;
      readonly earliest: null;
      readonly latest: Day;
      readonly isApproximate: boolean;
    }
  | {
      readonly precision: 'unknown';
      readonly edtf: '';
      readonly earliest: null;
      readonly latest: null;
      readonly isApproximate: false;
    };

/** The date nobody reports. */
export const unknownWhen: When = {
  precision: 'unknown',
  edtf: '',
  earliest: null,
  latest: null,
  isApproximate: false,
};

/** EDTF's numbers for the seasons of the northern year, with the days that either way of counting them takes in. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03-01', '06-20'],
  '22': ['06-01', '09-22'],
  '23': ['09-01', '12-20'],
  '24': ['12-01', '12-31'],
};

/**
 * Reads the profile of EDTF that a list uses: a day, a month, a season, `a/b` of these, `../a`; a month or season may
 * carry `~`. Seven days from a Sunday make a week. Undefined for anything else.
 */
export function parseWhen(edtf: string): When | undefined {
  const [first = '', second, ...more] = edtf.split('/');
  if (more.length > 0) return undefined;
  const start = parseDatePart(first);
  if (second === undefined) return start && { ...start, edtf };
  const end = parseDatePart(second);
  if (!end) return undefined;
  const { latest, isApproximate } = end;
  if (first === '..') return { precision: 'on-or-before', edtf, earliest: null, latest, isApproximate };
  if (!start || start.earliest >= latest) return undefined;
  const { earliest } = start;
  const precision = isWeek(earliest, latest) ? 'week' : 'range';
  return { precision, edtf, earliest, latest, isApproximate: isApproximate || start.isApproximate };
}

/** One day, month or season, and what it is. */
export interface DatePart {
  readonly precision: 'day' | 'month' | 'season';
  readonly earliest: Day;
  readonly latest: Day;
  readonly isApproximate: boolean;
}

/** Reads one day, month or season, with its `~`; undefined for anything else. */
export function parseDatePart(text: string): DatePart | undefined {
  const day = parseDay(text);
  if (day) return { precision: 'day', earliest: day, latest: day, isApproximate: false };
  const [, year = '', part = '', tilde] = /^(\d{4})-(\d{2})(~?)$/.exec(text) ?? [];
  const isApproximate = tilde === '~';
  const season = seasons[part];
  if (season) {
    const [earliest, latest] = season.map((end) => parseDay(`${year}-${end}`));
    return earliest && latest && { precision: 'season', ...allowed(earliest, latest, isApproximate), isApproximate };
  }
  if (!/^(?:0[1-9]|1[0-2])$/.test(part)) return undefined;
  const month = `${year}-${part}`;
  const bounds = allowed(firstDayOfMonth(month), lastDayOfMonth(month), isApproximate);
  return { precision: 'month', ...bounds, isApproximate };
}

/** What "about" allows on either side, in days. */
export const slackDays = 30;

function allowed(earliest: Day, latest: Day, isApproximate: boolean): Pick<DatePart, 'earliest' | 'latest'> {
  if (!isApproximate) return { earliest, latest };
  return {
    earliest: dayFromNumber(dayNumber(earliest) - slackDays),
    latest: dayFromNumber(dayNumber(latest) + slackDays),
  };
}

function isWeek(earliest: Day, latest: Day): boolean {
  const start = dayNumber(earliest);
  const isSunday = (start + 4) % 7 === 0;
  return isSunday && dayNumber(latest) - start === 6;
}

/**
 * Whether every, some or no day on which it can have happened lies between two days, both inclusive; null is open. A
 * date with no start of its own does not reach back past `raceStart`, where that is given.
 */
export function daysWithin(
  when: When,
  from: Day | null,
  to: Day | null,
  raceStart: Day | null = null,
): 'every' | 'some' | 'none' {
  const start = when.earliest ?? raceStart;
  if (from !== null && when.latest !== null && when.latest < from) return 'none';
  if (to !== null && start !== null && start > to) return 'none';
  const startsWithin = from === null || (when.earliest !== null && when.earliest >= from);
  const endsWithin = to === null || (when.latest !== null && when.latest <= to);
  return startsWithin && endsWithin ? 'every' : 'some';
}

/** Orders dates: by the latest day they can have happened on, then the earliest, an open or unknown bound last. */
export function compareWhen(a: When, b: When): number {
  return compareDay(a.latest, b.latest) || compareDay(a.earliest, b.earliest);
}

function compareDay(a: Day | null, b: Day | null): number {
  const [one, other] = [a ?? 'open', b ?? 'open'];
  return one < other ? -1 : Number(one > other);
}
