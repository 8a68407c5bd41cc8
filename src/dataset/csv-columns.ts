/** The columns of `endorsements.csv`, in order, each with its type in a table schema and what it holds. */
export const csvColumns = [
  { name: 'record', type: 'string', description: 'Record set: articles or public. Never add the two up.' },
  { name: 'organization_id', type: 'string', description: 'The same in both record sets.' },
  { name: 'organization', type: 'string', description: 'Full name as its source prints it.' },
  { name: 'abbreviation', type: 'string', description: 'As printed in a source. Empty: none prints one.' },
  { name: 'kind', type: 'string', description: 'What sort of body it is. Only national unions are summed.' },
  { name: 'parent_id', type: 'string', description: "The body it belongs to. Its members are inside the parent's." },
  { name: 'candidate_id', type: 'string', description: 'Whom it endorsed.' },
  { name: 'candidate', type: 'string', description: "The candidate's name." },
  { name: 'date', type: 'string', description: 'EDTF (ISO 8601-2), as exact as the source. Empty: not known.' },
  { name: 'earliest', type: 'date', description: 'First possible day. Empty: the bound is open.' },
  { name: 'latest', type: 'date', description: 'Last possible day. Empty: not known.' },
  { name: 'precision', type: 'string', description: 'How exact the date is. Empty: not known.' },
  { name: 'process', type: 'string', description: 'How it was decided. not-said: the record is silent.' },
  { name: 'process_according_to', type: 'string', description: 'Whose account of the process it is.' },
  { name: 'members', type: 'integer', description: 'Size as its source gives it. Empty: no figure given, never zero.' },
  { name: 'members_hedge', type: 'string', description: "The source's own hedge, such as some or about." },
  { name: 'vote_share', type: 'number', description: 'Share of the votes cast, from 0 to 1.' },
  { name: 'turnout', type: 'integer', description: 'Members who voted.' },
  {
    name: 'sources',
    type: 'string',
    description: 'source:pN for a paragraph of an article, or addresses, with ; between.',
  },
] as const;

/** The name of a column. */
export type CsvColumn = (typeof csvColumns)[number]['name'];
