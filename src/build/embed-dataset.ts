/** Fields that no embed shows; a data file may do without each. */
const unshown = new Set(['$schema', 'cautions', 'stakes', 'outcome', 'claims', 'ours', 'aliases']);
/** Words of a list that no embed shows, and that every data file has. */
const unshownWords = new Set(['title', 'description', 'about', 'standfirst']);

/** The JSON that an embed page carries: the list without what no embed shows. It is read by the same parser. */
export function embedDataset(text: string): string {
  return JSON.stringify(JSON.parse(text), (field, value: unknown) => {
    if (unshown.has(field)) return undefined;
    if (unshownWords.has(field)) return '…';
    // The newest change has to be there: it goes with the version.
    return field === 'changes' && Array.isArray(value) ? value.slice(0, 1) : value;
  });
}
