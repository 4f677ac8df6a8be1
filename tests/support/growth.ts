/** Tells quadratic cost from linear on a busy machine: processor time, not the clock, and only what shows every time counts. */

/** Quadratic growth gives 4, linear 2. */
const MAX_RATIO = 3.2;
const TRIES = 4;

/** Least processor time of some runs, in milliseconds. */
function cost(run: () => void, runs: number): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

/** True when the whole takes more than `harmlessMs`, and much more than twice its half, in each of several tries. */
export function growsTooFast(whole: () => void, half: () => void, harmlessMs: number): boolean {
  if (cost(whole, 1) < harmlessMs) return false;
  for (let tried = 0; tried < TRIES; tried++) {
    const all = cost(whole, 3);
    if (all < harmlessMs || all / cost(half, 3) <= MAX_RATIO) return false;
  }
  return true;
}
