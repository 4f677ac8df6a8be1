/** Guard: is the copy of the directory recent enough, and does it cover the platform, to say "not listed"? */
import type { GuardState } from '@/lib/model/subject';
import { defineCheck } from './define-check';

/** The copy in use. `date`: its ISO day, null without a copy; `platforms`: those with at least one row; limit in days. */
export interface DirectoryInUse {
  date: string | null;
  platforms: ReadonlySet<string>;
  maxAgeDays: number;
}

const DAY_MS = 86_400_000;

/** `observedAt`: when the page was read; freshness is of that day, whatever policy date is asked for. */
export function directoryState(directory: DirectoryInUse, platform: string, observedAt: string): GuardState {
  const { date, platforms, maxAgeDays } = directory;
  if (date === null) return { ok: false, reason: 'directory-missing', values: {} };
  if (!platforms.has(platform)) return { ok: false, reason: 'platform-not-in-directory', values: { date } };
  const days = Math.floor((Date.parse(observedAt) - Date.parse(date)) / DAY_MS);
  const values = { date, days, limit: maxAgeDays };
  // A date that cannot be read compares false: not fresh.
  return days <= maxAgeDays
    ? { ok: true, reason: 'directory-current', values }
    : { ok: false, reason: 'directory-old', values };
}

export const directoryFresh = defineCheck({
  id: 'directory-fresh',
  reasons: ['directory-current', 'directory-missing', 'directory-old', 'platform-not-in-directory'],
  run({ directoryUsable }) {
    const { ok, reason, values } = directoryUsable;
    return { answer: ok ? 'found' : 'cantTell', reason: reason as 'directory-current', values };
  },
});
