/** Follows the address of one tab and gives one reading a visit: never the profile before, never half a profile. */
import { type Address, parseUrl } from '@/lib/addresses/address';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { PlatformAdapter } from './platform';
import { type ProfileReading, readProfile } from './read-profile';

/** What happens on the page, in this order for each visit: opened, observed (once, or never when it is no profile), left. */
export interface ProfileEvents {
  opened(url: string): void;
  observed(snapshot: ProfileSnapshotInput): void;
  left(): void;
}

/** Everything the watcher needs from outside, so that a test can hold the clock. Times in milliseconds since 1970. */
export interface WatchDeps {
  document: Document;
  /** The readers of this site; a content script brings only its own platform's. */
  adapters: readonly PlatformAdapter[];
  events: ProfileEvents;
  now(): number;
  /** Runs once after a delay; the result takes it back. */
  later(run: () => void, ms: number): () => void;
  /** A new UUIDv7 for an audit that starts at `time`. */
  newId(time: number): string;
}

export interface ProfileWatcher {
  /** To be called with the first address and after every change; calls that change nothing are harmless. */
  locationChanged(url: URL): void;
  /**
   * What is on screen now. `asked`: a person pressed "Read again", so this is a new audit. Not asked: the snapshot this visit
   * already gave. `null` when no profile view is on screen, or when the visit's own reading is still to come.
   */
  readNow(asked: boolean): ProfileSnapshotInput | null;
  stop(): void;
}

/** After this long the state is told as it is: loading, or a layout nobody knows. */
const LIMIT = 10_000;

/** A page that keeps changing is looked at this often. */
const STEP = 100;

/** A page that does not change is still looked at this often: attributes are not observed. */
const IDLE_STEP = 500;

/** How long the document's own address may lag behind an announced one: some announcements come before the commit. */
const LAG = 500;

/** After an in-app navigation the wall or page of before may still be drawn: they must last this long, and something must have changed. */
const WALL_QUIET = 1_000;

/** A header that repeats words of another account seen in this tab is left this long to be drawn anew. */
const REPEAT_QUIET = 3_000;

/** One profile on screen, from its opening to the next address. */
interface Visit {
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
  sent: ProfileSnapshotInput | null;
  rest(): void;
}

export function watchProfile(deps: WatchDeps): ProfileWatcher {
  const { document, events } = deps;
  let visit: Visit | null = null;
  let firstKey: string | null = null;
  let isFirstLoad = true;
  /** Words of the profiles seen in this tab, and whose they are. Kept in memory only. */
  const words = new Map<string, string>();

  function locationChanged(url: URL): void {
    const adapter = deps.adapters.find((one) => one.address(url) !== null);
    const address = adapter?.address(url) ?? null;
    const key = address?.key ?? url.href;
    firstKey ??= key;
    isFirstLoad &&= key === firstKey;
    if (visit && address?.isProfileView && address.key === visit.address.key) {
      // Another tab of the same profile: the visit goes on.
      visit.url = url;
      visit.isDirty = true;
      return;
    }
    leave();
    if (adapter && address?.isProfileView) open(adapter, address, url);
  }

  function leave(): void {
    if (!visit) return;
    visit.rest();
    if (visit.reading?.isSettled) remember(visit.reading);
    visit = null;
    events.left();
  }

  function open(adapter: PlatformAdapter, address: Address, url: URL): void {
    const startedAt = deps.now();
    const mine: Visit = {
      id: deps.newId(startedAt),
      url,
      adapter,
      address,
      isFirstLoad,
      startedAt,
      reading: null,
      print: '',
      sameSince: startedAt,
      readAt: 0,
      isDirty: true,
      hasChanged: false,
      sent: null,
      rest: () => {},
    };
    visit = mine;
    events.opened(url.href);
    mine.rest = wait(mine);
  }

  /** Looks at the page until the visit's reading is sent; returns what ends the waiting. */
  function wait(mine: Visit): () => void {
    const Observer = document.defaultView?.MutationObserver;
    const observer =
      Observer &&
      new Observer(() => {
        mine.isDirty = true;
        mine.hasChanged = true;
      });
    observer?.observe(document, { childList: true, subtree: true, characterData: true });
    let cancel = deps.later(step, 0);
    function rest(): void {
      cancel();
      observer?.disconnect();
    }
    function step(): void {
      const isOver = look(mine);
      if (visit !== mine) return;
      if (isOver) rest();
      else cancel = deps.later(step, STEP);
    }
    return rest;
  }

  /** One look; true when the visit needs no other. */
  function look(mine: Visit): boolean {
    const now = deps.now();
    const current = parseUrl(document.URL);
    if (current && current.href !== mine.url.href) {
      const isElsewhere = mine.adapter.address(current)?.key !== mine.address.key;
      if (isElsewhere && now - mine.startedAt < LAG) return false;
      // The page moved and nobody said so yet, or the announced move did not take place.
      locationChanged(current);
      if (visit !== mine) return true;
    }
    if (mine.isDirty || now - mine.readAt >= IDLE_STEP) {
      mine.isDirty = false;
      mine.readAt = now;
      mine.reading = read(mine);
      const print = JSON.stringify(mine.reading);
      if (print !== mine.print) {
        mine.print = print;
        mine.sameSince = now;
      }
    }
    const isLate = now - mine.startedAt >= LIMIT;
    if (!isLate && !isBelievable(mine, now, repeats)) return false;
    if (mine.reading === null) {
      leave();
      return true;
    }
    mine.sent = snapshot(mine.reading, mine.id);
    events.observed(mine.sent);
    return true;
  }

  function snapshot(reading: ProfileReading, id: string): ProfileSnapshotInput {
    const { platform, reader, accountKey, aliases, url, pageState, pageLanguage, fields } = reading;
    const observedAt = new Date(deps.now()).toISOString();
    return { id, observedAt, platform, reader, accountKey, aliases, url, pageState, pageLanguage, fields };
  }

  function remember(reading: ProfileReading): void {
    if (words.size > 300) words.clear();
    for (const text of wordsOf(reading)) if (!words.has(text)) words.set(text, reading.accountKey);
  }

  function repeats(reading: ProfileReading): boolean {
    return wordsOf(reading).some((text) => (words.get(text) ?? reading.accountKey) !== reading.accountKey);
  }

  function read(mine: Visit): ProfileReading | null {
    return readProfile(mine.adapter, {
      document,
      url: mine.url,
      isFirstLoad: mine.isFirstLoad && isFirstLoad,
    });
  }

  function readNow(asked: boolean): ProfileSnapshotInput | null {
    const current = parseUrl(document.URL);
    if (current && visit && current.href !== visit.url.href) locationChanged(current);
    if (!visit) return null;
    if (!asked) return visit.sent;
    const reading = read(visit);
    return reading && { ...snapshot(reading, deps.newId(deps.now())), asked: true };
  }

  return {
    locationChanged,
    readNow,
    stop() {
      visit?.rest();
      visit = null;
    },
  };
}

/** Settled, unchanged for long enough, and surely not left over from the page before. */
function isBelievable(visit: Visit, now: number, repeats: (reading: ProfileReading) => boolean): boolean {
  const { reading } = visit;
  const lasted = now - visit.sameSince;
  const isReadable = reading?.pageState === 'profile' || reading?.pageState === 'private';
  if (reading && !reading.isSettled) return false;
  if (isReadable) return lasted >= reading.quietFor && (lasted >= REPEAT_QUIET || !repeats(reading));
  if (visit.isFirstLoad) return lasted >= (reading ? reading.quietFor : WALL_QUIET);
  return visit.hasChanged && lasted >= WALL_QUIET;
}

/** The words of a reading that would tell a header left over from the profile before. */
function wordsOf({ fields }: ProfileReading): string[] {
  return [fields.displayName, fields.bio, fields.website].flatMap((field) =>
    field.state === 'present' ? [field.value] : [],
  );
}
