import { formatFault, type Fault } from './fault.ts';

/** Why a data file can't be used at all. */
export type Refusal = 'format' | 'version' | 'size' | 'records';

const headlines: Readonly<Record<Refusal, string>> = {
  format: 'The data file is not in the expected format.',
  version: 'The data file is made for another version of this page. Please reload.',
  size: 'The data file is too large.',
  records: 'None of the endorsements in the data file can be read.',
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
