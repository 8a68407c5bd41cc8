import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { correctionDraft, correctionLink } from './correction.ts';

const organizations = [...fixtureArticles.organizations.values()];
const draftOf = (wanted: string) => {
  const found = organizations.find(({ id }) => id === wanted);
  if (!found) throw new Error(wanted);
  return correctionDraft(fixtureArticles, found);
};
const draft = draftOf('noa');
const script = 'javascript';

test('a draft says which entry, what it says, and asks for a source', () => {
  expect(draft.subject).toBe('Correction to noa-holt (articles 1.1.0)');
  expect(draft.body.split('\n').slice(1, 4)).toEqual([
    'Group: Nurses of America',
    'Backed: Marcus Holt, Jan. 21, 2020. Decided: Member vote',
    'Size: about 150,000 members',
  ]);
  expect(draft.body).toContain('A source that shows it:');
});

test('one without an endorsement goes by its own id, one with two by both', () => {
  expect(draftOf('firefighters').subject).toContain('firefighters (articles');
  expect(draftOf('transit').subject).toContain('transit-holt, transit-rivera (articles');
});

test.each(['desk@example.org', 'mailto:desk@example.org', ' desk@example.org '])('%j starts a mail', (address) => {
  const link = correctionLink(address, draft) ?? '';
  expect(link.startsWith('mailto:desk@example.org?subject=')).toBe(true);
  const query = new URLSearchParams(link.slice(link.indexOf('?')));
  expect(query.get('subject')).toBe(draft.subject);
  expect(query.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'));
});

test('the address of an issue form gets title and body, and keeps what it had', () => {
  const url = new URL(correctionLink('https://example.org/issues/new?labels=data', draft) ?? '');
  expect(url.pathname).toBe('/issues/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({ labels: 'data', title: draft.subject, body: draft.body });
});

test.each(['', 'nowhere', `${script}:alert(1)`, 'ftp://example.org', 'a@b?bcc=c@d', 'mailto:', 'a b@example.org'])(
  '%j is nowhere to send a correction',
  (address) => {
    expect(correctionLink(address, draft)).toBeNull();
  },
);
