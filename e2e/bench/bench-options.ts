/** What was asked for on the command line. */
export interface BenchOptions {
  /** How often each time is taken. */
  readonly rounds: number;
  /** A site that is already built, or null to build one. */
  readonly dist: string | null;
}

/** Reads `--quick` and `--dist=<folder>`. Throws on anything else. */
export function benchOptions(argumentList: readonly string[]): BenchOptions {
  let options: BenchOptions = { rounds: 7, dist: null };
  for (const argument of argumentList) {
    const [name, value = ''] = argument.split('=');
    if (name === '--quick' && value === '') options = { ...options, rounds: 3 };
    else if (name === '--dist' && value !== '') options = { ...options, dist: value };
    else throw new Error(`"${argument}" is not an option: there are --quick and --dist=<folder>`);
  }
  return options;
}
