/** A chart in words, all of it worked out from the rows that are drawn. */
export interface Description {
  /** The finding. */
  readonly headline: string;
  /** What is drawn, in what unit, and the filter in words. */
  readonly subtitle: string;
  /** The trend, then the numbers, then how the chart is built; for people who cannot see it. */
  readonly summary: string;
  /** What is missing and what the sums leave out; empty where nothing is. */
  readonly note: string;
}
