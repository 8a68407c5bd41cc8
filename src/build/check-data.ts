import { writeFileSync } from 'node:fs';
import { faultAt } from '../dataset/fault.ts';
import { plural } from '../model/words/numbers.ts';
import { located } from './dataset-faults.ts';
import { datasetWarnings } from './dataset-warnings.ts';
import { checkedFiles, filesIn, formatFileFault } from './lists.ts';
import { strictJson } from './strict-json.ts';
import { unraisedVersion } from './unraised-version.ts';
import { staleVerdicts, withVerdictsRead } from './verdicts.ts';

// Checks the lists: those named on the command line, or those that the project keeps. Exit code 1 on any fault.
//   npm run check:data -- [file …] [--read <claim id> …]
// --read marks verdicts as read: their fingerprints are written anew.
const words = process.argv.slice(2);
const marker = words.includes('--read') ? words.indexOf('--read') : words.length;
const named = words.slice(0, marker);
const read = new Set(words.slice(marker + 1));
const files = named.length > 0 ? named : filesIn('data');

if (marker < words.length) markRead();

const unread: string[] = [];
for (const { file, text, dataset, faults } of checkedFiles(files)) {
  const json = strictJson(text);
  const late = dataset ? unraisedVersion(file, text, dataset).map((fault) => located(fault, json)) : [];
  const stale = dataset ? [...staleVerdicts(dataset)] : [];
  for (const fault of [...faults, ...late]) console.error(formatFileFault(file, fault));
  for (const [index, { id, verdict }] of stale) {
    const line = json.lineOf(['claims', index, 'verdict']);
    console.error(
      `${file}, line ${line}: the verdict on "${id}", "${verdict.outcome}", was read before its rows changed`,
    );
    unread.push(id);
  }
  const count = faults.length + late.length + stale.length;
  if (count > 0) process.exitCode = 1;
  if (!dataset) continue;
  for (const warning of datasetWarnings(dataset)) {
    console.warn(`warning: ${formatFileFault(file, located(warning, json))}`);
  }
  const { endorsements, organizations, context, claims } = dataset;
  const parts = [
    plural(endorsements.length, 'endorsement'),
    plural(organizations.size, 'organization'),
    plural(context.length, 'context event'),
    plural(claims.length, 'claim'),
  ];
  const outcome = count === 0 ? 'sound' : plural(count, 'thing to mend', 'things to mend');
  console.log(`${file}: ${outcome}; ${parts.join(', ')}`);
}
if (unread.length > 0) {
  console.error(`Read these verdicts again; then: npm run check:data -- --read ${unread.join(' ')}`);
}

function markRead(): void {
  const known = checkedFiles(files).flatMap(({ file, text, dataset }) => (dataset ? [{ file, text, dataset }] : []));
  const ids = new Set(known.flatMap(({ dataset }) => dataset.claims.map(({ id }): string => id)));
  for (const id of read) {
    if (ids.has(id)) continue;
    console.error(formatFileFault('--read', faultAt([], id, 'the id of a claim in a sound file')));
    process.exitCode = 1;
  }
  if (read.size === 0) {
    console.error('--read: name the claims whose verdicts you have read again');
    process.exitCode = 1;
  }
  for (const { file, text, dataset } of known) {
    const edited = withVerdictsRead(text, dataset, read);
    if (edited !== text) writeFileSync(file, edited);
  }
}
