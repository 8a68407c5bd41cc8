const terms: readonly (readonly [term: string, meaning: string])[] = [
  ['Organization', 'The body that endorsed, under its full name as a source prints it. Other spellings are kept.'],
  ['Kind', 'What sort of body it is: a national union, a local, an affiliate, a party and so on.'],
  ['Affiliate', 'A body that belongs to a larger union. Its parent is named.'],
  ['Endorsed', 'The candidate whom it backed in the primary.'],
  ['Date', 'When it endorsed, as exact as the sources are. In the data it is an EDTF date, such as 2015-11.'],
  ['Earliest, latest', 'The first and the last day on which it can have happened. Empty where a side is open.'],
  ['Precision', 'How exact the date is: day, week, month, range, or on or before a day.'],
  ['Decided', 'Who decided: the members by vote, the leadership, or not said. “Not said” does not mean no vote.'],
  ['Account', 'Who says how it was decided. It may be one side of the dispute.'],
  ['Members', 'How many people belong to it, as a source prints it.'],
  ['Hedge', 'The source’s own word of caution before a figure, such as “some” or “nearly”.'],
  ['Share of the vote', 'The part of those who voted that chose this candidate. Not a part of all members.'],
  ['Voted', 'How many members took part in the vote.'],
  ['Claim', 'A total that somebody else gave. It is never a row and never part of a sum.'],
  ['Printed', 'The words of the source, eight at most, that carry the fact.'],
  ['Sources', 'The outlets that a row rests on. Each leads to what it says.'],
  ['Paragraph', 'The place of those words in the source’s text.'],
];

/** The fields of the record, each in a sentence or two. */
export function Glossary() {
  return (
    <details className="glossary">
      <summary>
        <h3>What the fields mean</h3>
      </summary>
      <dl>
        {terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
