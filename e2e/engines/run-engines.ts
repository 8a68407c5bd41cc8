import { builtSite } from '../support/built-site.ts';
import { drawnEmbedJourney, embedJourney } from './embed-journey.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { pageJourney } from './page-journey.ts';
import { readingJourney } from './reading-journey.ts';
import { outcomeOf } from './step-outcome.ts';
import { watchedSite, type WatchedSite } from './watched-site.ts';
import { webkit } from './webkit.ts';

/** How many steps of a journey went well, badly, or nowhere. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Makes one journey through the built site in Firefox and in WebKit. */
const site = await watchedSite(builtSite());
const ownJourney = [...pageJourney, ...readingJourney];
const tallies: Tally[] = [];
try {
  for (const engine of [firefox, webkit]) tallies.push(await tallyOf(engine, site));
} finally {
  site.close();
}
const of = (kind: keyof Tally) => tallies.reduce((total, tally) => total + tally[kind], 0);
console.log(`\n${of('passed')} passed, ${of('failed')} failed, ${of('skipped')} skipped`);
process.exitCode = of('failed') === 0 ? 0 : 1;

async function tallyOf(engine: Engine, site: WatchedSite): Promise<Tally> {
  const missing = engine.missing();
  if (missing.length > 0) {
    console.log(`\n── ${engine.name} is not installed: skipped (on Debian: apt-get install ${missing.join(' ')})`);
    return { passed: 0, failed: 0, skipped: ownJourney.length + embedJourney.length };
  }
  const window = await engine.start();
  console.log(`\n── ${window.version}`);
  const isLive = engine.sandboxHasSelf || site.isAddressed;
  const journey = [...ownJourney, ...(isLive ? embedJourney : drawnEmbedJourney)];
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
