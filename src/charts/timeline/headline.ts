import type { Day } from '../../model/day.ts';
import { smallCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { formatDay, whenInSentence } from '../../model/when-words.ts';
import { capital } from '../spoken.ts';

/** The finding: how exactly the record dates these endorsements, or by when most of them were made. True of any rows. */
export function timelineHeadline(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return 'No endorsement matches these filters';
  if (rows.length === 1)
    return `${first.organization.label} chose ${first.candidate.shortName} ${whenInSentence(first.endorsement.date.when)}`;
  const dated = rows.filter(({ endorsement }) => endorsement.date.when.precision === 'day');
  if (dated.length === 0) return `None of these ${smallCount(rows.length)} endorsements can be dated to the day`;
  const day = onlyDay(dated);
  const isWhole = dated.length === rows.length;
  if (isWhole && day !== null) return `${all(rows.length)} endorsements came on one day, ${formatDay(day)}`;
  if (dated.length * 2 < rows.length) return fewDated(dated, rows, day);
  const share = isWhole ? all(rows.length) : `${capital(smallCount(dated.length))} of these ${smallCount(rows.length)}`;
  return halfway(rows) ?? `${share} endorsements ${dated.length === 1 ? 'is' : 'are'} dated to the day`;
}

function fewDated(dated: readonly Row[], rows: readonly Row[], day: Day | null): string {
  const total = smallCount(rows.length);
  const [only] = dated;
  if (dated.length === 1 && only && day !== null)
    return `Only one of ${total} endorsements can be dated to the day: ${only.organization.label}, ${formatDay(day)}`;
  const shared = `${allFor(dated, rows)}${day === null ? '' : ` on ${formatDay(day)}`}`;
  const clause = shared === '' ? '' : `, ${dated.length === 2 ? 'both' : 'all'}${shared}`;
  return `Only ${smallCount(dated.length)} of ${total} endorsements can be dated to the day${clause}`;
}

/** "Half of the 36 endorsements for Clinton came by 17 November 2015", of the candidate with the most. */
function halfway(rows: readonly Row[]): string | null {
  const candidates = [...new Set(rows.map(({ candidate }) => candidate))];
  const groups = candidates.map((candidate) => ({
    candidate,
    own: rows.filter((row) => row.candidate.id === candidate.id),
  }));
  const [most, next] = groups.sort((a, b) => b.own.length - a.own.length);
  if (!most || most.own.length < 4 || most.own.length === next?.own.length) return null;
  const latest = most.own.flatMap(({ endorsement }) => endorsement.date.when.latest ?? []).sort();
  const day = latest[Math.ceil(most.own.length / 2) - 1];
  if (day === undefined || day === latest.at(-1)) return null;
  const count = latest.filter((one) => one <= day).length;
  const share = count * 2 === most.own.length ? 'Half' : 'More than half';
  return `${share} of the ${smallCount(most.own.length)} endorsements for ${most.candidate.shortName} came by ${formatDay(day)}`;
}

function onlyDay(rows: readonly Row[]): Day | null {
  const days = new Set(rows.map(({ endorsement }) => endorsement.date.when.latest));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** " for Sanders": where every dated row is one candidate's and not every row is. */
function allFor(dated: readonly Row[], rows: readonly Row[]): string {
  const names = new Set(dated.map(({ candidate }) => candidate.shortName));
  const isMixed = new Set(rows.map(({ candidate }) => candidate.id)).size > 1;
  return names.size === 1 && isMixed ? ` for ${[...names].join('')}` : '';
}

function all(count: number): string {
  return count === 2 ? 'Both' : `All ${smallCount(count)}`;
}
