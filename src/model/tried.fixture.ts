import type { TaskMeta } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many inputs a test put through its mill. One where it does not say. */
    inputs?: number;
  }
}

/** Notes on a test how many inputs it tried, for the count that `npm run check:faults` prints. */
export function tried<Input>(
  { task }: { readonly task: { meta: TaskMeta } },
  inputs: readonly Input[],
): readonly Input[] {
  task.meta.inputs = (task.meta.inputs ?? 0) + inputs.length;
  return inputs;
}
