import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { hostileTexts } from './hostile-texts.fixture.ts';
import { listScript } from './list-script.ts';

test('a script leaves the very text that it was made of, whatever stands in a list', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...hostileTexts, '\u2028', "\\'", '</script>'),
  );
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const packed = JSON.stringify(texts);
      const window = {};
      runInNewContext(listScript(packed), { window });
      expect(Object.values(window)).toEqual([packed]);
    }),
  );
});
