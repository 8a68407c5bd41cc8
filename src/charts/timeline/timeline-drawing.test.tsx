import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { frames, type Frame } from '../../marks/frame.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import type { Drawing } from '../drawing.ts';
import type { Attention } from '../emphasis.ts';
import { timelineContent } from './content.ts';
import { timelineLayout } from './layout.ts';
import { timelineDataset as dataset } from './timeline-dataset.fixture.ts';
import { timelineDrawing } from './timeline-drawing-marks.tsx';

const nobody: Attention = { hover: null, pick: null };

function drawn(frame: Frame, change: Partial<Selection> = {}, attention = nobody): Drawing {
  const selection = { ...defaultSelection, ...change };
  const content = timelineContent(dataset, selectedRows(dataset, selection), selection);
  return timelineDrawing(dataset, timelineLayout(content, frame), frame, attention);
}

function picture({ heightPx, svg }: Drawing, { widthPx }: Frame): string {
  const markup = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={widthPx} height={heightPx} fontFamily="sans-serif" fontSize="14">
      {svg}
    </svg>,
  );
  return `${markup.replaceAll('><', '>\n<')}\n`;
}

describe('timelineDrawing', () => {
  it.each(frames)('draws the same picture as before, $name', async (frame) => {
    await expect(picture(drawn(frame, { running: 'on' }), frame)).toMatchFileSnapshot(`timeline-${frame.name}.svg`);
  });

  it.each(frames)(
    'writes numbers in three decimals at most, and no style that a strict policy refuses, $name',
    (frame) => {
      const markup = picture(drawn(frame, { running: 'on' }), frame);
      expect(markup).not.toMatch(/\d\.\d{4}/);
      expect(markup).not.toMatch(/NaN|Infinity|undefined|style=/);
    },
  );

  it.each(frames)('has one mark for each event, in the order of the lanes and of time, $name', (frame) => {
    const { marks } = drawn(frame);
    expect(marks.map(({ name }) => name)).toEqual([
      'Carters',
      'Dyers',
      'Glaziers',
      'Framers',
      'Dyers local 7',
      'Bakers',
      'A memo asks to wait',
      'A poll',
    ]);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });

  it('says the precision of each date in the drawing itself', () => {
    const markup = picture(drawn(frames[2]), frames[2]);
    for (const words of ['by 30 Sep 2015, inferred', 'Nov 2015', 'date not known', '17 Dec 2015', '6–12 Dec 2015'])
      expect(markup).toContain(words);
  });

  it('draws an unknown size as a broken outline, never as a small one', () => {
    const markup = picture(drawn(frames[2], { kinds: ['affiliate'] }), frames[2]);
    expect(markup).toContain('class="unsized symbol"');
  });

  it('highlights every event that concerns the organization pointed at, context too', () => {
    const hover = 'dyers' as OrganizationId;
    const markup = picture(drawn(frames[2], {}, { hover, pick: null }), frames[2]);
    expect(markup.match(/data-emphasis="hovered"/g)).toHaveLength(2);
    expect(markup.match(/data-emphasis="muted"/g)).toHaveLength(6);
  });
});
