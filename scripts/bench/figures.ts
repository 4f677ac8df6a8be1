/** Medians and ratios: a time alone means nothing on a shared machine, a ratio within one run does. */

/** Times of one case, ms, in the order they were taken. */
export type Times = number[];

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** One line of the result. `ratio`: median of `case` over median of `floor`, of the same run. `goal`: at most, or at least. */
export interface Figure {
  what: string;
  floor: string;
  floorMs: number;
  caseMs: number;
  ratio: number;
  goal: { atMost: number } | { atLeast: number };
  isMet: boolean;
}

/** `atLeast` goals compare floor ÷ case ("so many times faster"). */
export function figure(
  what: string,
  floor: string,
  times: { floor: Times; case: Times },
  goal: Figure['goal'],
): Figure {
  const floorMs = median(times.floor);
  const caseMs = median(times.case);
  const ratio = 'atMost' in goal ? caseMs / floorMs : floorMs / caseMs;
  const isMet = 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
  return { what, floor, floorMs, caseMs, ratio, goal, isMet };
}

/** Empty for what is shown only to compare with. */
function goalOf(goal: Figure['goal']): string {
  if ('atLeast' in goal) return `≥ ${String(goal.atLeast)}×`;
  return Number.isFinite(goal.atMost) ? `≤ ${String(goal.atMost)}×` : '';
}

/** Plain text table. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['what', 'case ms', 'beside', 'ms', 'ratio', 'goal', ''];
  const rows = figures.map(({ what, floor, floorMs, caseMs, ratio, goal, isMet }) => [
    what,
    caseMs.toFixed(3),
    floor,
    floorMs.toFixed(3),
    'atMost' in goal ? `${ratio.toFixed(2)}×` : `${ratio.toFixed(0)}× faster`,
    goalOf(goal),
    goalOf(goal) === '' ? '' : isMet ? 'met' : 'NOT MET',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [head, ...rows].map(line).join('\n');
}
