import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildSite, copyProject, inFolder } from '../../support/build-site.ts';

// The how-tos of CONTRIBUTING, step by step, on copies of the project.

test.describe.configure({ timeout: 600_000 });

interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}

interface List {
  version: string;
  updated: string;
  readonly race: { readonly to: string };
  readonly changes: object[];
  readonly candidates: readonly Entry[];
  readonly sources: Entry[];
  readonly organizations: Entry[];
  readonly endorsements: Entry[];
}

/** What `npm run check:data` says of the lists in a folder. */
function checkData(folder: string, ...words: readonly string[]) {
  const check = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/check-data.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: folder },
  });
  return { exitCode: check.status, said: `${check.stdout}${check.stderr}` };
}

test('an endorsement, an affiliate and a source are added by editing one file', async () => {
  await inFolder(async (folder) => {
    const data = join(folder, 'data');
    cpSync('data', data, { recursive: true });
    const file = join(data, 'articles.json');
    const list = JSON.parse(readFileSync(file, 'utf8')) as List;
    const [candidate] = list.candidates;

    // 1. The text it comes from, and the organizations.
    const evidence = [{ source: 'new-source', paragraph: null, printed: 'voted to endorse' }];
    list.sources.push({
      id: 'new-source',
      outlet: 'The New Source',
      headline: null,
      published: { date: list.updated, known: 'printed' },
      address: 'https://example.org/new-source',
    });
    list.organizations.push(
      {
        id: 'glaziers',
        name: 'Glaziers of America',
        label: 'Glaziers',
        who: 'glaziers',
        kind: 'national-union',
        membership: { count: 91000, hedge: 'some', basis: 'members', evidence },
        evidence,
      },
      {
        id: 'glaziers-maine',
        name: 'Glaziers of Maine',
        label: 'Glaziers of Maine',
        who: 'glaziers',
        kind: 'affiliate',
        parent: { organization: 'glaziers', evidence },
        evidence,
      },
    );
    // 2 and 3. The rows, with the evidence of each fact.
    const row = (organization: string) => ({
      id: `${organization}-new`,
      organization,
      candidate: candidate?.id,
      date: { edtf: list.race.to, evidence },
      process: { decided: 'member-vote', accordingTo: 'The union', evidence },
      evidence,
    });
    list.endorsements.push(row('glaziers'), row('glaziers-maine'));
    // 5. The version, and what was learned.
    list.version = '99.0.0';
    list.changes.unshift({
      version: '99.0.0',
      date: list.updated,
      learned: 'The Glaziers took sides.',
      from: 'The New Source',
    });
    writeFileSync(file, JSON.stringify(list, null, 2));

    // 4. Nothing to mend but verdicts to read again, which it names, and numbers in the list’s words that it has outgrown.
    const { said } = checkData(data);
    const [, unread = ''] = /--read (.+)/.exec(said) ?? [];
    const others = said
      .split('\n')
      .filter((line) => !/: verdicts to read again, since |--read|to mend|: sound|^$/.test(line))
      .filter((line) => !/^warning: .*, words\.\w+: found "\w+[^"]* (?:article|source|union|group)s"/.test(line));
    expect(others).toEqual([]);
    if (unread !== '') checkData(data, '--read', ...unread.split(' '));
    expect(checkData(data)).toMatchObject({ exitCode: 0 });

    const site = join(folder, 'site');
    await buildSite(site, { env: { DATA_DIR: data } });
    const page = readFileSync(join(site, 'index.html'), 'utf8');
    for (const words of ['Glaziers of America', 'Glaziers of Maine', 'The New Source', 'The Glaziers took sides.'])
      expect(page).toContain(words);
    expect(readFileSync(join(site, 'data/endorsements.csv'), 'utf8')).toContain(',glaziers-maine,');
    expect(readFileSync(join(site, 'embed/members/chart.svg'), 'utf8')).toContain('Glaziers');
  });
});

const definition = `
import type { ChartDefinition } from '../chart-definition.ts';
import { countedInWords, nothingCertain } from '../headline-parts.ts';

/** How many rows are shown. */
export const tally: ChartDefinition = {
  name: 'tally',
  title: 'A fifth chart',
  orientation: 'vertical',
  keys: 'Nothing to press.',
  describe: (view) => {
    const headline = view.selected.certain.length === 0 ? nothingCertain(view) : countedInWords(view, 'groups');
    return { headline, deck: '', summary: \`\${headline}.\`, note: '' };
  },
  lanes: () => [],
  draw: ({ selected: { certain } }) => ({ heightPx: 40, marks: [], svg: <text x="0" y="20">{certain.length} of them</text> }),
  Table: ({ view }) => <table><tbody><tr><td>{view.selected.certain.length}</td></tr></tbody></table>,
};
`;

test('a chart is one folder and one entry in the list: page, embeds and images follow', async () => {
  await inFolder(async (folder) => {
    copyProject(folder);
    mkdirSync(join(folder, 'src/charts/tally'));
    writeFileSync(join(folder, 'src/charts/tally/tally.tsx'), definition);
    const file = join(folder, 'src/charts/charts.ts');
    const charts = readFileSync(file, 'utf8');
    const added = charts
      .replace(/^import type/m, "import { tally } from './tally/tally.tsx';\nimport type")
      .replace(/(readonly ChartDefinition\[\] = \[.*)\];/, '$1, tally];');
    expect(added).not.toBe(charts);
    writeFileSync(file, added);

    const types = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder], {
      encoding: 'utf8',
    });
    const own = types.stdout.split('\n').filter((line) => /tally|charts\.ts/.test(line));
    expect(own).toEqual([]);
    for (const path of ['.vitest.config.ts', 'e2e']) cpSync(path, join(folder, path), { recursive: true });
    const units = spawnSync(
      process.execPath,
      [resolve('node_modules/vitest/vitest.mjs'), 'run', '--config', '.vitest.config.ts', 'src/charts/headline'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(units.status, `${units.stdout}${units.stderr}`).toBe(0);

    const site = join(folder, 'site');
    await buildSite(site, { project: folder });
    const page = readFileSync(join(site, 'index.html'), 'utf8');
    expect(page).toMatch(/<h2[^>]*>A fifth chart<\/h2>/);
    expect(page).toContain('id="section-tally"');
    const { candidates } = JSON.parse(readFileSync('data/articles.json', 'utf8')) as List;
    for (const place of ['', ...candidates.map(({ id }) => id)]) {
      const embed = join(site, 'embed/tally', place);
      expect(readFileSync(join(embed, 'index.html'), 'utf8')).toContain(' of them<');
      expect(readFileSync(join(embed, 'chart.svg'), 'utf8')).toContain('of them');
      for (const image of ['chart.png', 'chart-dark.png', 'chart@2x.png', 'card.png'])
        expect(existsSync(join(embed, image)), image).toBe(true);
    }
  });
});
