/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, each counted once. */

const WIDEST = 700;
const rows = [new Uint16Array(WIDEST), new Uint16Array(WIDEST), new Uint16Array(WIDEST)] as const;

/**
 * Distance between the first `aLength` codes of `a` and `bLength` codes of `b` from `bFrom`; `limit + 1` when it is over the limit.
 * Only a band as wide as the limit is worked out, and given up as soon as nothing in it can come back under the limit.
 */
export function boundedDistance(
  a: Uint8Array,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
  limit: number,
): number {
  const over = limit + 1;
  if (Math.abs(aLength - bLength) > limit || bLength + 2 > WIDEST) return over;
  let shared = 0;
  const shorter = Math.min(aLength, bLength);
  while (shared < shorter && a[shared] === b[bFrom + shared]) shared++;
  if (shared === aLength && shared === bLength) return 0;
  if (limit === 0) return over;
  // A swap may begin at the last shared letter only when that letter is also the next one: then it is shared as well.
  let [two, one, now] = rows;
  const n = bLength - shared;
  const m = aLength - shared;
  for (let j = 0; j <= n && j <= limit; j++) one[j] = j;
  for (let i = 1; i <= m; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(n, i + limit);
    let least = over;
    now[from - 1] = from === 1 ? i : over;
    const own = a[shared + i - 1];
    const before = i > 1 ? a[shared + i - 2] : -1;
    for (let j = from; j <= to; j++) {
      const other = b[bFrom + shared + j - 1];
      let best = (one[j - 1] ?? over) + (own === other ? 0 : 1);
      // The edge of the band was not worked out in the row above.
      if (j < i + limit) best = Math.min(best, (one[j] ?? over) + 1);
      best = Math.min(best, (now[j - 1] ?? over) + 1);
      if (i > 1 && j > 1 && before === other && own === b[bFrom + shared + j - 2])
        best = Math.min(best, (two[j - 2] ?? over) + 1);
      now[j] = best;
      if (best < least) least = best;
    }
    if (from === 1 && i < least) least = i;
    if (least > limit && i > 1) return over;
    [two, one, now] = [one, now, two];
  }
  return Math.min(one[n] ?? over, over);
}

/** One step from the listed text to the query: `at` in the query's letters, `of` in the listed one's. */
export interface Step {
  kind: 'same' | 'insert' | 'delete' | 'replace' | 'swap';
  at: number;
  of: number;
}

/**
 * The steps that turn `listed` into `query`, as few as possible, left to right. A swap stands for two letters of each.
 * What both begin and end with is the same; only the middle is worked out.
 */
export function stepsBetween(query: readonly string[], listed: readonly string[]): Step[] {
  const shorter = Math.min(query.length, listed.length);
  let [head, tail] = [0, 0];
  while (head < shorter && query[head] === listed[head]) head++;
  while (tail < shorter - head && query.at(-1 - tail) === listed.at(-1 - tail)) tail++;
  const [own, other] = [query, listed].map((letters) => letters.slice(head, letters.length - tail)) as [
    string[],
    string[],
  ];
  const same = (at: number, of: number): Step => ({ kind: 'same', at, of });
  return [
    ...Array.from({ length: head }, (_, i) => same(i, i)),
    ...middleSteps(own, other).map(({ kind, at, of }) => ({ kind, at: at + head, of: of + head })),
    ...Array.from({ length: tail }, (_, i) => same(query.length - tail + i, listed.length - tail + i)),
  ];
}

function middleSteps(query: readonly string[], listed: readonly string[]): Step[] {
  const width = listed.length + 1;
  const cost = new Uint16Array((query.length + 1) * width);
  const at = (i: number, j: number) => cost[i * width + j] ?? 0;
  const isSwap = (i: number, j: number) =>
    i > 1 && j > 1 && query[i - 1] === listed[j - 2] && query[i - 2] === listed[j - 1];
  const change = (i: number, j: number) => (query[i - 1] === listed[j - 1] ? 0 : 1);
  for (let i = 0; i <= query.length; i++) {
    for (let j = 0; j <= listed.length; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = i + j;
      else {
        const best = Math.min(at(i - 1, j - 1) + change(i, j), at(i - 1, j) + 1, at(i, j - 1) + 1);
        cost[i * width + j] = isSwap(i, j) ? Math.min(best, at(i - 2, j - 2) + 1) : best;
      }
    }
  }
  const steps: Step[] = [];
  let [i, j] = [query.length, listed.length];
  while (i > 0 || j > 0) {
    const here = at(i, j);
    let kind: Step['kind'] = 'insert';
    if (i > 0 && j > 0 && here === at(i - 1, j - 1) + change(i, j)) kind = change(i, j) ? 'replace' : 'same';
    else if (isSwap(i, j) && here === at(i - 2, j - 2) + 1) kind = 'swap';
    else if (j > 0 && here === at(i, j - 1) + 1) kind = 'delete';
    if (kind !== 'delete') i -= kind === 'swap' ? 2 : 1;
    if (kind !== 'insert') j -= kind === 'swap' ? 2 : 1;
    steps.push({ kind, at: i, of: j });
  }
  return steps.reverse();
}
