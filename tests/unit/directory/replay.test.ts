/** The real list's 22 months, replayed: every recorded event is found again by comparing each day's list with the one before. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { compareRows, type DirectoryChange } from '@/lib/directory/compare';
import type { KeyedRow } from '@/lib/directory/listed-row';
import { FACTS } from '../../../scripts/build-directory';
import { listedRow } from '../../support/packed-list';

const isThere = existsSync(FACTS);
if (!isThere) console.info('skipped: the facts of ../shared/directory are not here');

type Event = Record<string, string>;
const read = (file: string) =>
  Papa.parse<Event>(readFileSync(new URL(file, FACTS), 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The tracker's cells: one row an address, the department in the language of its feed. */
const keyed = (url: string, account: string, department: string, language: string): KeyedRow => ({
  key: parseAddress(url)?.key ?? url,
  row: listedRow({ part: '', row: 0, url, account, platform: '', organizationEn: department, language }),
});
const isSame = (a: KeyedRow, b: KeyedRow) => JSON.stringify(a) === JSON.stringify(b);

const after = (event: Event) =>
  keyed(event['url']!, event['account']!, event['department']!, event['language']!);
const before = (event: Event) =>
  keyed(
    event['old_url'] || event['url']!,
    event['old_account'] || event['account']!,
    event['old_department'] || event['department']!,
    event['old_language'] || event['language']!,
  );

/** The day before: what was added is gone, what was removed is back, what was edited reads as it did. */
function undo(list: readonly KeyedRow[], events: readonly Event[]): KeyedRow[] {
  const found = [...list];
  for (const event of events) {
    const at = found.findIndex((row) => isSame(row, after(event)));
    if (event['event'] === 'removed') found.push(after(event));
    else if (at < 0) throw new Error(`not in the list of ${event['date']!}: ${event['url']!}`);
    else if (event['event'] === 'added') found.splice(at, 1);
    else found.splice(at, 1, before(event));
  }
  return found;
}

describe.skipIf(!isThere)('22 months of the real list', () => {
  const events = isThere ? read('changes.csv') : [];
  const days = [...new Set(events.map((event) => event['date']!))].sort().reverse();
  const today = isThere
    ? read('accounts.csv')
        .filter((row) => row['listing'] === 'directory')
        .map((row) =>
          keyed(
            row['url_listed']!,
            row['account_listed']!,
            row['department_listed']!,
            row['language_listed']!,
          ),
        )
    : [];

  it('gives every event of every day, and nothing else', () => {
    let next = today;
    let count = 0;
    for (const day of days) {
      const ofDay = events.filter((event) => event['date'] === day);
      const previous = undo(next, ofDay);
      const found = compareRows(previous, next);
      expect(found.map(inWords).sort(), day).toEqual(ofDay.map(asRecorded).sort());
      count += found.length;
      next = previous;
    }
    expect(count).toBe(events.length);
    console.info(
      `${count} events on ${days.length} days replayed; the list of 2024-10-24 has ${next.length} rows`,
    );
  });
});

const MOVED = new Set(['moved']);

function inWords({ kind, key, row, cells }: DirectoryChange): string {
  const shown = kind === 'added' || kind === 'removed' ? kind : 'edited';
  const owner = MOVED.has(kind) ? ' owner' : '';
  return [shown + owner, key, row.url, ...cells.map(({ cell, from }) => `${cell}:${from}`).sort()].join('|');
}

function asRecorded(event: Event): string {
  const [old, now] = [before(event), after(event)];
  const kind = event['event'] === 'added' || event['event'] === 'removed' ? event['event'] : 'edited';
  const cells = (['url', 'account', 'organizationEn', 'language'] as const)
    .filter((cell) => kind === 'edited' && old.row[cell] !== now.row[cell])
    .map((cell) => `${cell}:${old.row[cell]}`);
  const isMoved = cells.some((cell) => cell.startsWith('organizationEn'));
  return [kind + (isMoved ? ' owner' : ''), now.key, now.row.url, ...cells.sort()].join('|');
}
