import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newRaceFiles } from './new-race-files.ts';

// Begins the data of another race in a folder that is empty or not there yet. Exit code 1 where it is neither.
//   npm run new-race -- <folder>
const [folder] = process.argv.slice(2);

if (folder === undefined) {
  console.error('Usage: npm run new-race -- <an empty folder>');
  process.exitCode = 1;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty: nothing was written. Name a new folder.`);
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { fileName, source } of newRaceFiles(new Date().toISOString().slice(0, 10)))
    writeFileSync(join(folder, fileName), source);
  console.log(`${folder}: two lists and their schema. Edit them; with one list, delete public-record.json. Then:`);
  console.log(`  DATA_DIR=${folder} npm run check:data    what is wrong, on which line, and what would be right`);
  console.log(`  DATA_DIR=${folder} npm run dev           the site, drawn anew at each change`);
}
