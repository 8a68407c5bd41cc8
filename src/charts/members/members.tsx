import type { Frame } from '../../marks/frame.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { shownRows } from '../../model/select.ts';
import { sorts } from '../../model/selection.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { sortName } from '../../model/words/filters.ts';
import { basisInWords, sizeInWords } from '../../model/words/groups.ts';
import { capital, formatCount } from '../../model/words/numbers.ts';
import { joined } from '../../model/words/series.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { candidateCell } from '../candidate-name.tsx';
import type { ChartDefinition, ControlsProps } from '../chart-definition.ts';
import { ChartTable } from '../chart-table.tsx';
import type { Drawing, Mark } from '../drawing.ts';
import type { Attention } from '../emphasis.ts';
import { rowMark } from '../row-mark.ts';
import { membersDescription } from './description.ts';
import { membersLayout, type PlacedSection } from './layout.ts';
import { type ChartView, wholeView } from '../chart-view.ts';
import { MembersDrawing } from './members-drawing.tsx';
import { sections, type MemberRow } from './rows.ts';
import './members.css';

/** Bars on one scale, as long as a group has members; groups without a reported size stand apart from it. */
export const members: ChartDefinition = {
  name: 'members',
  title: 'The unions by size',
  orientation: 'vertical',
  keys: 'Up and down arrows move between groups, left and right between candidates. Enter opens the evidence, Escape closes it.',
  describe: membersDescription,
  lanes: (view) =>
    sections(view).flatMap(({ title, blocks }) =>
      blocks.map(({ candidate, aside }) => joined(', ', title, candidate.name, aside)),
    ),
  draw,
  more,
  Table: MembersTable,
  Controls: MembersControls,
};

function draw(view: ChartView, frame: Frame, attention: Attention): Drawing {
  const layout = membersLayout(sections(view), sections(wholeView(view)), frame);
  const marks = marksOf(view, layout.sections, frame);
  const drawn = new Set(marks.map(({ organization }) => organization));
  // What is not drawn here has no highlight that the rest could step back from.
  const known = (id: OrganizationId | null): OrganizationId | null => (drawn.has(id) ? id : null);
  const own = { hover: known(attention.hover), pick: known(attention.pick) };
  return { heightPx: layout.heightPx, marks, svg: <MembersDrawing layout={layout} frame={frame} attention={own} /> };
}

function marksOf(view: ChartView, placed: readonly PlacedSection[], { widthPx }: Frame): readonly Mark[] {
  const stops = placed.flatMap(({ blocks }) =>
    blocks.map(({ bars, lists }) => [...bars, ...lists.flatMap(({ names }) => names)]),
  );
  return stops.flatMap((own, lane) =>
    own.map(({ datum: { row }, x, y, widthPx: roomPx, heightPx }) => ({
      ...rowMark('members', view.dataset, row, sizeInWords(row.organization.membership)),
      lane,
      at: y,
      box: { x: x / widthPx, width: roomPx / widthPx, y, height: heightPx, minWidthPx: 24 },
    })),
  );
}

function more(view: ChartView): string {
  const hidden = sections({ ...view, isWhole: false }).flatMap(({ blocks }) => blocks.map((block) => block.hidden));
  const count = hidden.reduce((sum, one) => sum + one, 0);
  return count === 0 ? '' : `Show ${formatCount(count)} more`;
}

function MembersControls({ view, onChange }: ControlsProps) {
  return (
    <ChoiceRow
      legend="Sort by"
      name="members-sort"
      choices={sorts.map((value) => ({ value, label: sortName[value] }))}
      value={view.selection.sort}
      onChoose={(sort) => onChange({ sort })}
    />
  );
}

function MembersTable({ view }: { readonly view: ChartView }) {
  const parts = sections({ ...view, isWhole: true });
  const all = parts.flatMap(({ part, title, blocks }) =>
    // The kind of a group is in its note.
    blocks.flatMap(({ bars, beyond, unsized }) =>
      [...bars, ...beyond, ...unsized].map((datum) => ({ ...datum, title: part === 'others' ? '' : title })),
    ),
  );
  const found = new Map(all.map((datum) => [datum.row, datum]));
  const rows = shownRows(view.selected).flatMap((row) => found.get(row) ?? []);
  return (
    <ChartTable
      caption="Size of each group"
      rows={rows}
      keyOf={({ row }) => row.endorsement.id}
      columns={[
        { heading: 'Group', cell: ({ row }) => row.organization.name },
        { heading: 'Backed', cell: ({ row }) => candidateCell(row) },
        { heading: 'Size', align: 'end', cell: sizeInTable },
        { heading: 'Date', cell: ({ row }) => capital(whenInWords(row.endorsement.date.when)) },
        { heading: 'Note', cell: ({ title, note }) => capital(joined('; ', title, note)) },
      ]}
    />
  );
}

function sizeInTable({ row: { organization } }: MemberRow): string {
  const { membership } = organization;
  if (membership === null) return 'Not reported';
  const hedge = membership.hedge === null ? '' : `${membership.hedge} `;
  return `${hedge}${formatCount(membership.count)} ${basisInWords(membership.basis)}`;
}
