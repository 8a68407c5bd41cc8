/** The parts of a list that no embed shows. */
const unshown = { claims: [], changes: [], stakes: [], outcome: [] } as const;

/** The JSON that an embed page carries: the list without what no embed shows. It is read by the same parser. */
export function embedDataset(text: string): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), ...unshown });
}
