/** Which accounts of the list were audited on this computer, and how long ago: rows of the list joined with stored summaries by key. */
import type { AccountSummary } from '@/lib/storage/summary';
import type { Bilingual, DirectoryRow } from '../../../../directory-view';
import { isRead } from '../../../../findings/group-results';

/**
 * `never`: no audit is stored. `unread`: the latest visit found a page that could not be read (a login wall, an unknown layout), which
 * covers nothing. `stale`: the latest audit is older than the number of days chosen. `audited`: it is not.
 */
export const COVERAGES = ['never', 'unread', 'stale', 'audited'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** The latest audit of a listed account. `accountKey`: the account it is stored under; `observedAt`: ISO instant. */
export type LastAudit = Pick<AccountSummary, 'accountKey' | 'observedAt' | 'pageState'>;

/** A row and its latest audit, null without one. */
export interface CoveredRow {
  row: DirectoryRow;
  last: LastAudit | null;
  coverage: Coverage;
}

/** How many accounts are in each state. `missing`: those that are to be audited, which is all but `audited`. */
export interface CoverageCounts extends Record<Coverage, number> {
  listed: number;
  missing: number;
}

/** The counts of one organization or platform. */
export interface CoverageLine extends CoverageCounts {
  id: string;
  name: string;
}

const DAY_MS = 86_400_000;

/**
 * The latest audit by the key of a row. A summary belongs to the row it was found by, which may carry another key (a permanent id, an
 * alias), else to the row of its own key (an account that was audited before it was listed). Of several the latest counts.
 */
export function lastAudits(accounts: readonly AccountSummary[]): ReadonlyMap<string, LastAudit> {
  const found = new Map<string, LastAudit>();
  for (const { listedKey, accountKey, observedAt, pageState } of accounts) {
    const key = listedKey || accountKey;
    const known = found.get(key);
    if (known === undefined || known.observedAt < observedAt) {
      found.set(key, { accountKey, observedAt, pageState });
    }
  }
  return found;
}

/** `now`: milliseconds since 1970. Exactly `staleDays` days old is not yet stale. */
export function coverageOf(last: LastAudit | null, staleDays: number, now: number): Coverage {
  if (last === null) return 'never';
  if (!isRead(last)) return 'unread';
  return now - Date.parse(last.observedAt) > staleDays * DAY_MS ? 'stale' : 'audited';
}

export function coverRows(
  rows: readonly DirectoryRow[],
  audits: ReadonlyMap<string, LastAudit>,
  staleDays: number,
  now: number,
): CoveredRow[] {
  return rows.map((row) => {
    const last = audits.get(row.key) ?? null;
    return { row, last, coverage: coverageOf(last, staleDays, now) };
  });
}

/** Every owner of a row. Names stand in the order of the ids; an owner without an id is known by its name. */
export function ownersOf({ organization, organizationIds }: DirectoryRow): { id: string; name: Bilingual }[] {
  if (organizationIds.length < 2) {
    return [{ id: organizationIds[0] ?? organization.en, name: organization }];
  }
  const [en, fr] = [organization.en.split('; '), organization.fr.split('; ')];
  return organizationIds.map((id, index) => ({
    id,
    name: { en: en[index] ?? organization.en, fr: fr[index] ?? organization.fr },
  }));
}

/** Counts of the accounts that are listed now; those gone from the list need no audit. */
export function countCoverage(rows: Iterable<CoveredRow>): CoverageCounts {
  const counts: CoverageCounts = { listed: 0, missing: 0, never: 0, unread: 0, stale: 0, audited: 0 };
  for (const covered of rows) addTo(counts, covered);
  return counts;
}

/** Counts by group; `groupsOf` gives the groups of a row. An account of several counts under each of them. */
export function coverageBy(
  rows: Iterable<CoveredRow>,
  groupsOf: (row: DirectoryRow) => readonly { id: string; name: string }[],
): CoverageLine[] {
  const lines = new Map<string, CoverageLine>();
  for (const covered of rows) {
    if (covered.row.removedOn !== null) continue;
    for (const { id, name } of groupsOf(covered.row)) {
      const line = lines.get(id) ?? { id, name, ...countCoverage([]) };
      lines.set(id, line);
      addTo(line, covered);
    }
  }
  return [...lines.values()];
}

function addTo(counts: CoverageCounts, { row, coverage }: CoveredRow): void {
  if (row.removedOn !== null) return;
  counts.listed += 1;
  counts[coverage] += 1;
  if (coverage !== 'audited') counts.missing += 1;
}
