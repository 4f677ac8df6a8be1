/** How long ago an account last posted, counted to the moment the page was read. */
import type { Reading } from '@/lib/model/subject';

const DAY_MS = 86_400_000;

/**
 * Whole days from the newest post that was seen to the reading. `isAtLeast`: the list promised no order, so a newer post may exist.
 * Null when no date was read. A date without its day ("2012-03") is taken as the last day it may mean, so that the account is never older
 * than it is; a date after the reading counts as that day.
 */
export function silence(reading: Reading): { days: number; date: string; isAtLeast: boolean } | null {
  const { lastPostAt } = reading.snapshot.fields;
  if (lastPostAt.state !== 'present') return null;
  const posted = latestMeant(lastPostAt.value);
  const days = Math.floor((Date.parse(reading.snapshot.observedAt) - posted) / DAY_MS);
  if (Number.isNaN(days)) return null;
  return {
    days: Math.max(0, days),
    date: lastPostAt.value.slice(0, 10),
    isAtLeast: lastPostAt.qualifier !== undefined,
  };
}

function latestMeant(date: string): number {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return Date.parse(date);
  return Date.UTC(Number(year), month === undefined ? 12 : Number(month)) - DAY_MS;
}
