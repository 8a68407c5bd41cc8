import { dataReport, markVerdictsRead } from './data-report.ts';
import { dataFolder, filesIn } from './list-files.ts';

// Checks the lists: those named on the command line, or those that the project keeps. Exit code 1 on any fault.
//   npm run check:data -- [file …] [--read <claim id> …]
// --read marks verdicts as read: their fingerprints are written anew.
const words = process.argv.slice(2);
const marker = words.indexOf('--read');
const named = marker === -1 ? words : words.slice(0, marker);
const files = named.length > 0 ? named : filesIn(dataFolder());

const undone = marker === -1 ? [] : markVerdictsRead(files, words.slice(marker + 1));
const { faults, warnings, summary } = dataReport(files);
for (const line of [...undone, ...faults]) console.error(line);
for (const line of warnings) console.warn(line);
for (const line of summary) console.log(line);
if (undone.length + faults.length > 0) process.exitCode = 1;
