import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** axe on a page. Only what it finds wrong is worked out in full: half the time. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

/** What axe finds, one line for each place. */
export async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
