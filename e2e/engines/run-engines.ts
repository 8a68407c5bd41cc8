import { existsSync } from 'node:fs';
import { sum, type Tally } from '../support/tally.ts';
import { drawnEmbedJourney, embedJourney } from './embed-journey.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { pageJourney } from './page-journey.ts';
import { outcomeOf } from './step-outcome.ts';
import { watchedSite, type WatchedSite } from './watched-site.ts';
import { webkit } from './webkit.ts';

/** Makes one journey through the built site, in the folder named on the command line, in Firefox and in WebKit. */
const built = process.argv[2] ?? 'dist';
if (!existsSync(`${built}/index.html`))
  throw new Error(`There is no ${built}/index.html: run \`npm run build\` first.`);

const site = await watchedSite(built);
const tallies: Tally[] = [];
try {
  for (const engine of [firefox, webkit]) tallies.push(await tallyOf(engine, site));
} finally {
  site.close();
}
const { passed, failed, skipped } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

async function tallyOf(engine: Engine, site: WatchedSite): Promise<Tally> {
  const missing = engine.missing();
  if (missing.length > 0) {
    console.log(`\n── ${engine.name} is not installed: skipped (on Debian: apt-get install ${missing.join(' ')})`);
    return { passed: 0, failed: 0, skipped: pageJourney.length + embedJourney.length };
  }
  const window = await engine.start();
  console.log(`\n── ${window.version}`);
  const isLive = engine.sandboxHasSelf || site.isAddressed;
  const journey = [...pageJourney, ...(isLive ? embedJourney : drawnEmbedJourney)];
  const skipped = isLive ? [] : embedJourney;
  let failed = 0;
  try {
    for (const step of journey) {
      const fault = await outcomeOf(step, window, site);
      console.log(fault === null ? `✓ ${step.title}` : `✗ ${step.title}\n${fault.replace(/^/gm, '    ')}`);
      if (fault !== null) failed += 1;
    }
    for (const { title } of skipped) console.log(`- skipped, for a build with SITE_URL: ${title}`);
  } finally {
    await window.close();
  }
  return { passed: journey.length - failed, failed, skipped: skipped.length };
}
