/** What was asked for on the command line. */
export interface BenchOptions {
  /** How often each time is taken. */
  readonly rounds: number;
  /** A site that is already built, or null to build one. */
  readonly dist: string | null;
  /** A Markdown page to write the table to, or null. */
  readonly page: string | null;
}

/** Reads `--quick`, `--dist=<folder>` and `--page=<file>`. Throws on anything else. */
export function benchOptions(argumentList: readonly string[]): BenchOptions {
  let options: BenchOptions = { rounds: 7, dist: null, page: null };
  for (const argument of argumentList) {
    const [name, value = ''] = argument.split('=');
    if (name === '--quick' && value === '') options = { ...options, rounds: 3 };
    else if (name === '--dist' && value !== '') options = { ...options, dist: value };
    else if (name === '--page' && value !== '') options = { ...options, page: value };
    else throw new Error(`"${argument}" is not an option: there are --quick, --dist=<folder> and --page=<file>`);
  }
  return options;
}
