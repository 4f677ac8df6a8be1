/** Lookalike search beside its peers, as tables: how cost grows, and what each method finds. */
import { KINDS, type Kind } from '../../tests/support/imitations';
import type { Method } from './lookalike-page';

/** Issue 4: least share found by kind, most unrelated handles hit. Every kind but typing errors is always found. */
const TYPED: Partial<Record<Kind, number>> = {
  insert: 0.99,
  delete: 0.99,
  replace: 0.99,
  swap: 0.99,
  two: 0.97,
};
const UNRELATED: Partial<Record<number, number>> = { 5_000: 0.005, 100_000: 0.02 };

/** One method at one size. Times in ms and µs, memory in MB. */
export interface Row {
  method: Method;
  size: number;
  mapMs: number;
  buildMs: number;
  megabytes: number;
  floorUs: number;
  searchUs: number;
  /** Median over the rounds of median search ÷ median pass, and of the slowest twentieth ÷ median pass. */
  passes: number;
  passes95: number;
  shares: Partial<Record<Kind | 'unrelated', number>>;
  times: { floor: number[]; case: number[] };
}

/** Cost by size and method. */
export function growthTable(rows: readonly Row[]): string {
  const head = ['accounts', 'method', 'search µs', 'pass µs', 'passes', 'p95', 'build ms', '÷ Map', 'MB'];
  const lines = rows.map((row) => [
    row.size.toLocaleString('en-CA'),
    row.method,
    row.searchUs.toFixed(1),
    row.floorUs.toFixed(1),
    row.passes.toFixed(2),
    row.passes95.toFixed(2),
    row.buildMs.toFixed(0),
    (row.buildMs / row.mapMs).toFixed(1),
    row.megabytes.toFixed(1),
  ]);
  return aligned([head, ...lines]);
}

/** Shares found by kind, %; what misses the goal of issue 4 is marked (ours only: the peers have no goals). */
export function shareTable(rows: readonly Row[]): string {
  const asked = rows.filter(({ shares }) => Object.keys(shares).length > 0);
  const head = ['found, %', ...KINDS, 'unrelated'];
  const lines = asked.map(({ method, size, shares }) => [
    `${method}, ${size.toLocaleString('en-CA')}`,
    ...KINDS.map((kind) =>
      percent(shares[kind], method === 'vigie' && (shares[kind] ?? 0) < (TYPED[kind] ?? 1)),
    ),
    percent(shares.unrelated, method === 'vigie' && (shares.unrelated ?? 0) > (UNRELATED[size] ?? 1)),
  ]);
  return aligned([head, ...lines]);
}

function percent(share: number | undefined, isMissed: boolean): string {
  return share === undefined ? '' : `${(share * 100).toFixed(1)}${isMissed ? ' NOT MET' : ''}`;
}

function aligned(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
