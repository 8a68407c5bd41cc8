// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { drawn } from '../../ui/markup.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { ChartActions } from './chart-actions.tsx';

test('of another list the plain link is to that list’s file', () => {
  const body = drawn(<ChartActions view={viewOf(fixturePublic)} chart="timeline" />);
  expect(body.querySelector('a[href="data/public-record.json"]')).not.toBeNull();
});
