import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { Endorsement } from '../model/endorsement.ts';
import { inventedDataset } from '../model/invented-dataset.ts';
import type { OrganizationId } from '../model/organization.ts';
import { isPickMessage } from './embed-message.ts';
import { picked } from './picked.ts';
import { sendPick } from './send-pick.ts';

const carters = [...inventedDataset.organizations.keys()].find((id) => id === 'carters')!;
const evidence = { source: 'gazette' as never, paragraph: 4, printed: 'backed Oak' };
const endorsement: Endorsement = {
  id: 'carters-oak' as never,
  organization: carters,
  candidate: inventedDataset.candidates[0]!.id,
  date: {
    when: { precision: 'unknown', edtf: '', earliest: null, latest: null },
    inferred: false,
    evidence: [evidence],
  },
  process: { decided: 'leadership', accordingTo: null, detail: '', evidence: [] },
  voteShare: null,
  turnout: null,
  evidence: [evidence],
  notes: [],
  confidence: null,
};
const source = {
  id: 'gazette' as never,
  outlet: 'The Gazette',
  headline: null,
  published: { when: endorsement.date.when, known: 'outside' as const, note: '' },
  address: 'https://gazette.example/a',
  textSha256: null,
};
const dataset: Dataset = {
  ...inventedDataset,
  sources: new Map([[source.id, source]]),
  endorsements: [endorsement, { ...endorsement, organization: 'bakers' as OrganizationId }],
};

describe('picked', () => {
  it('tells the organization, whom it backed and where that stands', () => {
    const place = {
      outlet: 'The Gazette',
      headline: null,
      address: 'https://gazette.example/a',
      paragraph: 4,
      printed: 'backed Oak',
    };
    expect(picked(dataset, carters)).toEqual({
      organization: { id: 'carters', name: 'Union of carters', kind: 'national-union', members: null, hedge: null },
      endorsements: [
        {
          candidate: 'oak',
          candidateName: 'Olive Oak',
          ended: null,
          date: '',
          decided: 'leadership',
          evidence: [place, place],
        },
      ],
    });
  });

  it('tells when the reader lets go', () => {
    expect(picked(dataset, null)).toEqual({ organization: null, endorsements: [] });
  });
});

describe('sendPick', () => {
  it('sends what the host script takes', () => {
    const postMessage = vi.fn<(message: unknown, target: string) => void>();
    sendPick({ parent: { postMessage } as unknown as Window }, picked(dataset, carters));
    expect(isPickMessage(postMessage.mock.calls[0]?.[0])).toBe(true);
  });

  it('sends nothing from a page that stands by itself', () => {
    const postMessage = vi.fn<(message: unknown, target: string) => void>();
    const alone = { parent: undefined as unknown as Window, postMessage };
    alone.parent = alone as unknown as Window;
    sendPick(alone, picked(dataset, null));
    expect(postMessage).not.toHaveBeenCalled();
  });
});
