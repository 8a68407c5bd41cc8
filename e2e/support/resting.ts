import { expect } from 'playwright/test';

/** What is read once it has been the same for a quarter of a second. */
export async function resting(read: () => Promise<number>): Promise<number> {
  let last = Number.NaN;
  const isSame = async (): Promise<boolean> => last === (last = await read());
  await expect.poll(isSame, { intervals: [250] }).toBe(true);
  return last;
}
