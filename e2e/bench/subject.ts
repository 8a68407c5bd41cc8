/** A page that is measured. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** Selects what stands right behind the chart. */
  readonly chartEnd: string;
  /** Selects what is there once the page answers its reader; null for a page that never does. */
  readonly live: string | null;
}
