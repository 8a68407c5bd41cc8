import { formatFault, type Fault } from './fault.ts';

/** Why a data file can't be used. */
export type Refusal = 'format' | 'version' | 'size';

const headlines: Readonly<Record<Refusal, string>> = {
  format: 'The data file has an error in it.',
  version: 'The data file was made for another version of this page. Please reload.',
  size: 'The data file is too large.',
};

const mostShown = 100;

/** A data file was refused. Carries every fault that was found; `headline` is for readers, `message` lists the faults. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly refusal: Refusal;
  readonly headline: string;
  readonly faults: readonly Fault[];

  constructor(refusal: Refusal, faults: readonly Fault[]) {
    const rest = faults.length > mostShown ? [`and ${faults.length - mostShown} more`] : [];
    super([headlines[refusal], ...faults.slice(0, mostShown).map(formatFault), ...rest].join('\n'));
    this.refusal = refusal;
    this.headline = headlines[refusal];
    this.faults = faults;
  }
}
