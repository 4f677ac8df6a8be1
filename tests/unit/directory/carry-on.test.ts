import { describe, expect, it } from 'vitest';
import { carryOn } from '@/lib/directory/carry-on';
import { packDirectory } from '@/lib/directory/pack';
import { openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import type { DirectoryEntry } from '@/lib/model/directory';
import { ABOUT, facts, listedRow, openList, row, SHA256 } from '../../support/packed-list';

const [rivers, harbours, ports] = ['https://x.com/Rivers', 'https://x.com/Harbours', 'https://x.com/Ports'];
const unseen = { firstSeen: '' };

function copy(date: string, entries: DirectoryEntry[], series = 'sample'): PackedDirectory {
  return packDirectory({
    about: { ...ABOUT, date, series },
    entries,
    former: [],
    organizations: [facts()],
    listed: {
      rows: entries.map(({ urlListed }) => listedRow({ url: urlListed })),
      entryOf: entries.map((_, i) => i),
    },
  });
}
const open = (packed: PackedDirectory) => openDirectory(packed, SHA256);
const first = openList({ entries: [row(rivers), row(harbours)] });

describe('a newer copy of the same list', () => {
  const second = open(carryOn(first, copy('2026-11-08', [row(harbours, unseen), row(ports, unseen)])));

  it('knows what is gone, and since when', () => {
    expect([...second.formerEntries()]).toEqual([{ ...row(rivers), removedOn: '2026-11-08' }]);
    expect(second.lookup(['x:rivers'])).toMatchObject({ isFormer: true });
  });

  it('knows since when each account is listed', () => {
    expect([...second.entries()].map(({ key, firstSeen }) => [key, firstSeen])).toEqual([
      ['x:harbours', '2025-01-01'],
      ['x:ports', '2026-11-08'],
    ]);
  });

  it('remembers earlier departures, and forgets one that came back', () => {
    const third = open(carryOn(second, copy('2026-11-15', [row(rivers, unseen)])));
    expect([...third.formerEntries()].map(({ key, removedOn }) => [key, removedOn])).toEqual([
      ['x:harbours', '2026-11-15'],
      ['x:ports', '2026-11-15'],
    ]);
    expect([...third.entries()]).toMatchObject([
      { key: 'x:rivers', firstSeen: '2025-01-01', removedOn: null },
    ]);
    const fourth = open(carryOn(third, copy('2026-11-22', [])));
    expect(fourth.lookup(['x:harbours'])).not.toBeNull();
    expect(fourth.entry(fourth.lookup(['x:harbours'])!.index).removedOn).toBe('2026-11-15');
  });

  it('of the same day keeps the history, and is the very same copy when nothing changed', () => {
    const again = copy('2026-11-08', [row(harbours, unseen), row(ports, unseen)]);
    const third = carryOn(second, again);
    expect(third).toEqual(carryOn(first, again));
    expect(carryOn(open(third), third)).toEqual(third);
  });

  it('keeps the rows word for word', () => {
    const next = copy('2026-11-08', [row(harbours), row(ports)]);
    expect(carryOn(first, next).listed).toEqual(next.listed);
  });
});

it.each([
  ['another list', copy('2026-11-08', [], 'other')],
  ['a list of its own', copy('2026-11-08', [], '')],
  ['an older copy', copy('2025-11-01', [])],
])('nothing is carried over to %s', (_, next) => {
  expect(carryOn(first, next)).toBe(next);
});
