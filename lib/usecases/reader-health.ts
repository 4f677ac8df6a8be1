/**
 * How well each platform is read, from the audits that are stored anyway: nothing more is counted, so that a visit to a private person
 * leaves no trace here either. Saved copies are left out: their age says nothing of the readers of today.
 */
import { type PageState, PROFILE_FIELDS, type ProfileField } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';

/** One field: how often it was read, seen to be empty, or not read, and by which rung (most used first). */
export interface FieldHealth {
  field: ProfileField;
  read: number;
  empty: number;
  unread: number;
  rungs: { via: string; times: number }[];
}

/** One month, `2026-11`: `undecided` of `judged` results were "could not tell"; `broken` audits lost required fields or the layout. */
export interface MonthHealth {
  month: string;
  audits: number;
  judged: number;
  undecided: number;
  broken: number;
}

/** A field whose most used rung is another than in the month before: a source was lost, or a better one came. */
export interface RungChange {
  field: ProfileField;
  month: string;
  from: string;
  to: string;
}

/**
 * `lastGood`: the latest page that was read with nothing lost. `lastBroken`: the latest that was not, and what was lost (no field
 * named: the whole layout). `months` are in order; `changes` too.
 */
export interface ReaderHealth {
  platform: string;
  audits: number;
  judged: number;
  undecided: number;
  states: Partial<Record<PageState, number>>;
  readers: string[];
  lastGood: string | null;
  lastBroken: { observedAt: string; reader: string; lost: ProfileField[] } | null;
  fields: FieldHealth[];
  months: MonthHealth[];
  changes: RungChange[];
}

/** Takes audits one by one, in any order, and sums them up. */
export function healthCounter() {
  const platforms = new Map<string, Sums>();
  return {
    add(record: AuditRecord): void {
      if (record.savedCopy) return;
      const sums = platforms.get(record.platform) ?? newSums();
      platforms.set(record.platform, sums);
      addTo(sums, record);
    },
    result: (): ReaderHealth[] =>
      [...platforms].map(([platform, sums]) => summed(platform, sums)).sort((a, b) => b.audits - a.audits),
  };
}

/** True when the reader failed the page: it lost what every profile shows, or did not know the layout. */
export function isBroken({ lost, pageState }: Pick<AuditRecord, 'lost' | 'pageState'>): boolean {
  return pageState === 'unknownLayout' || (lost !== undefined && lost.length > 0);
}

interface Sums {
  audits: number;
  states: Map<PageState, number>;
  readers: Set<string>;
  lastGood: string;
  lastBroken: ReaderHealth['lastBroken'];
  fields: Map<ProfileField, { read: number; empty: number; unread: number }>;
  months: Map<string, MonthHealth>;
  /** Month, field and rung, apart by tabs, to times. */
  rungs: Map<string, number>;
}

function newSums(): Sums {
  return {
    audits: 0,
    states: new Map(),
    readers: new Set(),
    lastGood: '',
    lastBroken: null,
    fields: new Map(PROFILE_FIELDS.map((field) => [field, { read: 0, empty: 0, unread: 0 }])),
    months: new Map(),
    rungs: new Map(),
  };
}

function addTo(sums: Sums, record: AuditRecord): void {
  const { observedAt, pageState, versions, fields, results, lost = [] } = record;
  const month = observedAt.slice(0, 7);
  const ofMonth = sums.months.get(month) ?? { month, audits: 0, judged: 0, undecided: 0, broken: 0 };
  sums.months.set(month, ofMonth);
  sums.audits += 1;
  ofMonth.audits += 1;
  sums.states.set(pageState, (sums.states.get(pageState) ?? 0) + 1);
  sums.readers.add(versions.reader);
  for (const { outcome } of results) {
    if (outcome === 'inapplicable' || outcome === 'untested') continue;
    ofMonth.judged += 1;
    if (outcome === 'cantTell') ofMonth.undecided += 1;
  }
  if (isBroken(record)) {
    ofMonth.broken += 1;
    if (observedAt > (sums.lastBroken?.observedAt ?? ''))
      sums.lastBroken = { observedAt, reader: versions.reader, lost };
  } else if (pageState === 'profile' && observedAt > sums.lastGood) sums.lastGood = observedAt;
  if (pageState !== 'profile') return;
  for (const field of PROFILE_FIELDS) {
    const observed = fields[field];
    const counts = sums.fields.get(field);
    if (!counts) continue;
    if (observed.state === 'unreadable') {
      // What a platform never shows is no loss.
      if (observed.why !== 'notShown') counts.unread += 1;
      continue;
    }
    counts[observed.state === 'present' ? 'read' : 'empty'] += 1;
    const key = `${month}\t${field}\t${observed.via}`;
    sums.rungs.set(key, (sums.rungs.get(key) ?? 0) + 1);
  }
}

function summed(platform: string, sums: Sums): ReaderHealth {
  const months = [...sums.months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  const total = (pick: (month: MonthHealth) => number) => months.reduce((sum, month) => sum + pick(month), 0);
  return {
    platform,
    audits: sums.audits,
    judged: total(({ judged }) => judged),
    undecided: total(({ undecided }) => undecided),
    states: Object.fromEntries(sums.states),
    readers: [...sums.readers].sort(),
    lastGood: sums.lastGood || null,
    lastBroken: sums.lastBroken,
    fields: [...sums.fields]
      .filter(([, { read, empty, unread }]) => read + empty + unread > 0)
      .map(([field, counts]) => ({ field, ...counts, rungs: rungsOf(sums, field, null) })),
    months,
    changes: changesOf(sums, months),
  };
}

/** Rungs of a field, most used first; of one month, or of all. */
function rungsOf(sums: Sums, field: ProfileField, month: string | null): FieldHealth['rungs'] {
  const found = new Map<string, number>();
  for (const [key, times] of sums.rungs) {
    const [ofMonth = '', ofField, via = ''] = key.split('\t');
    if (ofField === field && (month === null || ofMonth === month))
      found.set(via, (found.get(via) ?? 0) + times);
  }
  return [...found].map(([via, times]) => ({ via, times })).sort((a, b) => b.times - a.times);
}

function changesOf(sums: Sums, months: MonthHealth[]): RungChange[] {
  return PROFILE_FIELDS.flatMap((field) => {
    let before = '';
    return months.flatMap(({ month }) => {
      const [top] = rungsOf(sums, field, month);
      if (!top) return [];
      const from = before;
      before = top.via;
      return from !== '' && from !== top.via ? [{ field, month, from, to: top.via }] : [];
    });
  }).sort((a, b) => (a.month < b.month ? -1 : 1));
}
