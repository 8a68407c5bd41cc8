import { sourceOf, type Dataset } from '../model/dataset.ts';
import { grades } from '../model/endorsement.ts';
import type { Evidence } from '../model/evidence.ts';
import { evidenceBehind } from '../model/facts.ts';
import type { Organization } from '../model/organization.ts';
import type { Row } from '../model/row.ts';
import { gradeInWords } from '../model/words/sources.ts';

/** A column of `endorsements.csv`: its name, what it holds, and how it is filled. */
export interface CsvColumn {
  readonly name: string;
  /** In a table schema; text where it is not said. */
  readonly type?: 'date' | 'integer' | 'number';
  readonly description: string;
  /** What stands there for a row; null where nothing is reported. */
  readonly cell: (row: Row, dataset: Dataset) => string | number | null;
}

const gradesMean = `What the date rests on: ${grades.map((grade) => `${grade}, ${gradeInWords(grade)}`).join('; ')}.`;

/** What a program that reads a CSV must know of its first bytes: see `forSpreadsheets`. */
export const encodingInWords =
  'The file is UTF-8 and begins with a byte order mark where a cell has more than plain ASCII.';

/** The columns of `endorsements.csv`, in order. */
const csvColumns: readonly CsvColumn[] = [
  {
    name: 'record',
    description: 'Which list it is from.',
    cell: (_, { list }) => list,
  },
  {
    name: 'organization_id',
    description: 'Its id, the same in every file.',
    cell: ({ organization }) => organization.id,
  },
  {
    name: 'organization',
    description: 'Full name as its source prints it.',
    cell: ({ organization }) => organization.name,
  },
  {
    name: 'abbreviation',
    description: 'Initials that people know it by; ours where no source prints them. Blank: none in use.',
    cell: ({ organization }) => initialsOf(organization),
  },
  {
    name: 'kind',
    description: 'What sort of group it is. Only national unions are counted.',
    cell: ({ organization }) => organization.kind,
  },
  {
    name: 'parent_id',
    description: 'The organization it belongs to, whose members include its own.',
    cell: ({ organization }) => organization.parent?.organization ?? null,
  },
  { name: 'candidate_id', description: 'Whom it backed.', cell: ({ candidate }) => candidate.id },
  { name: 'candidate', description: "The candidate's name.", cell: ({ candidate }) => candidate.name },
  {
    name: 'date',
    description: 'EDTF (ISO 8601-2), as exact as the source; ~ means about. Blank: not reported.',
    cell: ({ endorsement }) => endorsement.date.when.edtf,
  },
  {
    name: 'earliest',
    type: 'date',
    description: 'Earliest possible day. Blank: not reported.',
    cell: ({ endorsement }) => endorsement.date.when.earliest,
  },
  {
    name: 'latest',
    type: 'date',
    description: 'Latest possible day. Blank: not reported.',
    cell: ({ endorsement }) => endorsement.date.when.latest,
  },
  {
    name: 'precision',
    description: 'How exact the date is; a season counts as a range. Blank: not reported.',
    cell: ({ endorsement }) => precisionOf(endorsement.date.when.precision),
  },
  {
    name: 'process',
    description: 'How it was decided. not-said: the sources do not say.',
    cell: ({ endorsement }) => endorsement.process.decided,
  },
  {
    name: 'process_according_to',
    description: 'Who says how it was decided.',
    cell: ({ endorsement }) => endorsement.process.accordingTo,
  },
  {
    name: 'members',
    type: 'integer',
    description: 'Size as its source reports it; size_counts says what it counts. Blank: not reported, never zero.',
    cell: ({ organization }) => organization.membership?.count ?? null,
  },
  {
    name: 'members_hedge',
    description: "The source's own hedge, such as some or about.",
    cell: ({ organization }) => organization.membership?.hedge ?? null,
  },
  {
    name: 'vote_share',
    type: 'number',
    description: 'Share of those voting, from 0 to 1; not of all members.',
    cell: ({ endorsement }) => endorsement.voteShare?.value ?? null,
  },
  {
    name: 'turnout',
    type: 'integer',
    description: 'Members who voted.',
    cell: ({ endorsement }) => endorsement.turnout?.value ?? null,
  },
  {
    name: 'sources',
    description: 'source:pN for a paragraph of an article, else links, with ; between.',
    cell: (row, dataset) => sourcesOf(row, dataset),
  },
  {
    name: 'size_counts',
    description: 'What the size counts: members, people represented, active and retired members, or workers.',
    cell: ({ organization }) => organization.membership?.basis ?? null,
  },
  {
    name: 'date_grade',
    description: `${gradesMean} Blank: a list that is not graded.`,
    cell: ({ endorsement }) => endorsement.confidence?.date ?? null,
  },
  {
    name: 'size_grade',
    description: 'What the size rests on, graded as the date is. Blank: not reported, or not graded.',
    cell: ({ endorsement }) => endorsement.confidence?.membership ?? null,
  },
];

const endColumns: readonly CsvColumn[] = [
  {
    name: 'ended',
    description: 'switched or withdrawn: the group no longer backs this candidate. Blank: it does.',
    cell: ({ endorsement }) => endorsement.ended?.how ?? null,
  },
  {
    name: 'ended_date',
    description: 'When that was: EDTF, as exact as the source.',
    cell: ({ endorsement }) => endorsement.ended?.when.edtf ?? null,
  },
];

/** The columns of a table of some lists, in order; how a choice ended only where one of them did. */
export function csvColumnsOf(datasets: readonly Dataset[]): readonly CsvColumn[] {
  const hasEnds = datasets.some(({ endorsements }) => endorsements.some(({ ended }) => ended !== null));
  return hasEnds ? [...csvColumns, ...endColumns] : csvColumns;
}

/** The first of its names that is made of capitals, such as "NUB". */
function initialsOf({ label, aliases }: Organization): string | null {
  return [label, ...aliases].find((name) => /^\p{Lu}[\p{Lu}\p{N}&./ -]+$/u.test(name)) ?? null;
}

function precisionOf(precision: Row['endorsement']['date']['when']['precision']): string | null {
  if (precision === 'unknown') return null;
  return precision === 'season' ? 'range' : precision;
}

/** Where all of a row is printed: "gazette:p15;ledger:p6", or links where no text of the source is kept. Each place once. */
function sourcesOf(row: Row, dataset: Dataset): string {
  return [...new Set(evidenceBehind(row).map((one) => locator(one, dataset)))].join(';');
}

function locator({ source, paragraph }: Evidence, dataset: Dataset): string {
  if (paragraph !== null) return `${source}:p${paragraph}`;
  return sourceOf(dataset, source).address?.replaceAll(';', '%3B') ?? source;
}
