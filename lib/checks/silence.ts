/** How long an account has been silent. */
import type { Reading } from '@/lib/model/subject';

const DAY_MS = 86_400_000;

/** Whole days between the latest post and the reading; null when its day was not read. Never negative. */
export function silentDays({ snapshot }: Reading): number | null {
  const { lastPostAt } = snapshot.fields;
  if (lastPostAt.state !== 'present') return null;
  const days = (Date.parse(snapshot.observedAt) - Date.parse(lastPostAt.value)) / DAY_MS;
  return Number.isNaN(days) ? null : Math.max(0, Math.floor(days));
}
