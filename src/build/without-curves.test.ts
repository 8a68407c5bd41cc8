import { build } from 'vite';
import { expect, test } from 'vitest';
import { candidateSymbol } from '../marks/candidate-symbol.ts';
import { treeshake } from './tree-shaking.ts';
import { withoutCurves } from './without-curves.ts';

/** The module as it is bundled, with or without what is shaken off. */
async function bundled(entry: string, plugins: readonly ReturnType<typeof withoutCurves>[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] }, rolldownOptions: { treeshake } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  return chunk?.code ?? '';
}

test('symbols are drawn alike without the curves, for less than half the bytes', async () => {
  const entry = 'src/marks/candidate-symbol.ts';
  const [light, whole] = await Promise.all([bundled(entry, [withoutCurves()]), bundled(entry, [])]);
  expect(light.length).toBeLessThan(whole.length / 2);
  const module = (await import(`data:text/javascript;base64,${btoa(light)}`)) as {
    readonly candidateSymbol: typeof candidateSymbol;
  };
  for (const slot of [1, 2, 3, 4, 5]) {
    for (const area of [1, 56.25, 80, 640]) {
      expect(module.candidateSymbol(slot, area)).toBe(candidateSymbol(slot, area));
    }
  }
});
