/** One profile on screen: what the watcher knows of it, and when its reading may be believed. */
import type { Address } from '@/lib/addresses/address';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { PlatformAdapter } from './platform';
import type { ProfileReading } from './read-profile';

/** After an in-app navigation the wall or page of before may still be drawn: they must last this long, and something must have changed. */
const WALL_QUIET = 1_000;

/** A header that repeats words of another account seen in this tab is left this long to be drawn anew. */
const REPEAT_QUIET = 3_000;

/** Fields that change by themselves while a page is open; a header is not another one for that. */
const RESTLESS = new Set(['followers', 'following', 'posts', 'lastPostAt']);

/** One profile on screen, from its opening to the next address. */
export interface Visit {
  id: string;
  url: URL;
  adapter: PlatformAdapter;
  address: Address;
  isFirstLoad: boolean;
  startedAt: number;
  reading: ProfileReading | null;
  print: string;
  sameSince: number;
  readAt: number;
  isDirty: boolean;
  hasChanged: boolean;
  header: Element | null;
  sent: ProfileSnapshotInput | null;
  updates: number;
  /** Since when the changed header could not be read any more; 0 while it can. */
  lostSince: number;
  rest(): void;
}

/** A visit at its opening: nothing read, nothing said. */
export function newVisit(
  opened: Pick<Visit, 'id' | 'url' | 'adapter' | 'address' | 'isFirstLoad' | 'startedAt'>,
): Visit {
  return {
    ...opened,
    reading: null,
    print: '',
    sameSince: opened.startedAt,
    readAt: 0,
    isDirty: true,
    hasChanged: false,
    header: null,
    sent: null,
    updates: 0,
    lostSince: 0,
    rest: () => {},
  };
}

/** Settled, unchanged for long enough, and surely not left over from the page before. */
export function isBelievable(
  visit: Visit,
  now: number,
  repeats: (reading: ProfileReading) => boolean,
): boolean {
  const { reading } = visit;
  const lasted = now - visit.sameSince;
  const isReadable = reading?.pageState === 'profile' || reading?.pageState === 'private';
  if (reading && !reading.isSettled) return false;
  if (isReadable) return lasted >= reading.quietFor && (lasted >= REPEAT_QUIET || !repeats(reading));
  if (visit.isFirstLoad) return lasted >= (reading ? reading.quietFor : WALL_QUIET);
  return visit.hasChanged && lasted >= WALL_QUIET;
}

/** The words of a reading that would tell a header left over from the profile before. */
export function wordsOf({ fields }: ProfileReading): string[] {
  return [fields.displayName, fields.bio, fields.website].flatMap((field) =>
    field.state === 'present' ? [field.value] : [],
  );
}

/** All of a reading but what changes by itself. */
export function lastingPrint({
  accountKey,
  pageState,
  fields,
}: ProfileReading | ProfileSnapshotInput): string {
  const lasting = Object.entries(fields).filter(([name]) => !RESTLESS.has(name));
  return JSON.stringify([accountKey, pageState, lasting]);
}
