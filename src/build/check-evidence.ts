import { evidenceReport } from './evidence-faults.ts';

// Holds the first list against the texts of its articles, which are in a folder. Exit code 1 on any fault.
//   npm run check:evidence -- <folder with the texts of the articles>
const { faults, summary } = evidenceReport(process.argv[2]);
for (const line of faults) console.error(line);
for (const line of summary) console.log(line);
if (faults.length > 0) process.exitCode = 1;
