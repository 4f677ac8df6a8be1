/** Other visits beside the reading at hand: how long ago, and the same questions put to what was read then. */
import type { Visit } from '@/lib/model/context';
import { foldWithOffsets } from '@/lib/model/fold';
import type { Reading } from '@/lib/model/subject';
import { remember } from './phrases';

const DAY_MS = 86_400_000;

/** Days from one ISO day or instant to another; negative when `to` is earlier, `NaN` when either is no date. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** What was read at another visit, for the questions that look at fields alone: its match, owner and class are those of `reading`. */
export function readingOfVisit(reading: Reading, visit: Visit): Reading {
  return remember(reading, `visit ${visit.id}`, () => {
    const { pageState, fields, observedAt } = visit;
    const memory = new Map<string, unknown>();
    const other: Reading = {
      ...reading,
      snapshot: { ...reading.snapshot, pageState, fields, observedAt },
      memory,
      words: (field) =>
        remember(other, `words of ${field}`, () => {
          const observed = fields[field];
          return observed.state === 'present' ? foldWithOffsets(observed.value) : null;
        }),
    };
    return other;
  });
}
