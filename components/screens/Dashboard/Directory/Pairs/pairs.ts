/** Which pairs and which lone accounts are shown, and how many there are of each. */
import { fold } from '@/lib/model/fold';
import type { DirectoryRow } from '../../../../directory-view';
import type { PairsView } from '../../../../list-view';

export interface PairFilter {
  shown: 'pairs' | 'alone';
  platform: string;
  text: string;
}

function isFound(row: DirectoryRow, { platform, text }: PairFilter): boolean {
  if (platform !== '' && row.platform !== platform) return false;
  const { accountName, handle, organization } = row;
  return (
    text === '' || fold(`${accountName} ${handle} ${organization.en} ${organization.fr}`).includes(fold(text))
  );
}

/** A pair is found by either of its accounts. */
export function findPairs({ pairs }: PairsView, filter: PairFilter): PairsView['pairs'] {
  return pairs.filter(({ en, fr }) => isFound(en, filter) || isFound(fr, filter));
}

export function findAlone({ alone }: PairsView, filter: PairFilter): PairsView['alone'] {
  return alone.filter(({ row }) => isFound(row, filter));
}

/** One line of a table of counts; `name`: what the caller calls it. */
export interface PairCount {
  id: string;
  name: { en: string; fr: string };
  pairs: number;
  alone: number;
}

/** By platform, or by the first owner of each account; the largest first. */
export function countPairs(view: PairsView, by: 'platform' | 'organization'): PairCount[] {
  const counts = new Map<string, PairCount>();
  const of = ({ platform, organization, organizationIds: [owner = ''] }: DirectoryRow): PairCount => {
    const id = by === 'platform' ? platform : owner;
    const known = counts.get(id) ?? { id, name: organization, pairs: 0, alone: 0 };
    counts.set(id, known);
    return known;
  };
  for (const { en } of view.pairs) of(en).pairs += 1;
  for (const { row } of view.alone) of(row).alone += 1;
  return [...counts.values()].sort((a, b) => b.pairs + b.alone - a.pairs - a.alone);
}
