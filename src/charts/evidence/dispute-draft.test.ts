import { expect, test } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import { choiceOf } from '../../model/relatives.ts';
import { disputeDraft, disputeLink } from './dispute-draft.ts';

const cwa = [...keptArticles.organizations.values()].find(({ id }) => id === 'cwa')!;
const script = 'javascript';
const draft = disputeDraft(keptArticles, cwa, choiceOf(keptArticles, cwa));

test('a draft says which record, what it says, and asks for a source', () => {
  expect(draft.subject).toBe(`Correction to cwa-sanders (articles ${keptArticles.version})`);
  expect(draft.body.split('\n').slice(1, 5)).toEqual([
    'Organization: Communications Workers of America',
    'Endorsed: Bernie Sanders, 17 December 2015',
    'Decided: member vote',
    'Size: 700,000 members',
  ]);
  expect(draft.body).toContain('A source that shows it:');
});

test('an organization without an endorsement is named by its own id', () => {
  const federation = [...keptArticles.organizations.values()].find(({ id }) => id === 'afl-cio')!;
  expect(disputeDraft(keptArticles, federation, null).subject).toContain('afl-cio (articles');
});

test.each(['desk@example.org', 'mailto:desk@example.org', ' desk@example.org '])('%j starts a mail', (address) => {
  const link = disputeLink(address, draft) ?? '';
  expect(link.startsWith('mailto:desk@example.org?subject=')).toBe(true);
  const query = new URLSearchParams(link.slice(link.indexOf('?')));
  expect(query.get('subject')).toBe(draft.subject);
  expect(query.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'));
});

test('the address of an issue form gets title and body, and keeps what it had', () => {
  const url = new URL(disputeLink('https://example.org/issues/new?labels=data', draft) ?? '');
  expect(url.pathname).toBe('/issues/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({ labels: 'data', title: draft.subject, body: draft.body });
});

test.each(['', 'nowhere', `${script}:alert(1)`, 'ftp://example.org', 'a@b?bcc=c@d', 'mailto:', 'a b@example.org'])(
  '%j is nowhere to send a correction',
  (address) => {
    expect(disputeLink(address, draft)).toBeNull();
  },
);
