/** Long work in short steps: the same work runs at once in a command, or with pauses on a page, which stays alive and may call it off. */
import { fail, type Result } from '@/lib/model/errors';

/** How far the work is, counted in its own rows. */
export interface Step {
  done: number;
  total: number;
}

/** Work that stops every few thousand rows to say how far it is. */
export type Steps<T> = Generator<Step, T, void>;

/** `signal`: asked before each step. `pause`: waited for between steps (a page passes one that lets it draw). */
export interface Pace {
  signal?: { readonly aborted: boolean };
  progress?: (done: number, total: number) => void;
  pause?: () => Promise<void>;
}

/** How many rows a step takes: a few milliseconds' work. */
export const ROWS_A_STEP = 2000;

/** Error: `import-cancelled`, as soon as the signal says so. */
export async function inSteps<T>(work: Steps<Result<T>>, pace: Pace): Promise<Result<T>> {
  for (;;) {
    if (pace.signal?.aborted === true) return fail('import-cancelled');
    const step = work.next();
    if (step.done === true) return step.value;
    pace.progress?.(step.value.done, step.value.total);
    await pace.pause?.();
  }
}

/** The same work without pauses. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
