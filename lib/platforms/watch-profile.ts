/** Follows the address of one tab and gives one reading a visit: never the profile before, never half a profile. */
import { type Address, parseUrl } from '@/lib/addresses/address';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { ReaderMend } from '@/lib/model/reader-pack';
import { type DocumentTrail, documentTrail } from './document-trail';
import type { PlatformAdapter } from './platform';
import { type Look, lookAt, type ProfileReading, snapshotOf } from './read-profile';
import { isBelievable, lastingPrint, newVisit, type Visit, wordsOf } from './visit';
import { watchHeader } from './watch-header';

/**
 * What happens on the page, in this order for each visit: opened, observed (never when it is no profile; again when the header
 * changes after it was read), left.
 */
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
  /** What a reader pack changes of them. */
  mend: ReaderMend | null;
  /** What the document was about before; missing: it begins with the first address given. */
  trail?: DocumentTrail;
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

/** Verdicts one visit may give when its header keeps changing. */
const MOST_UPDATES = 5;

export function watchProfile(deps: WatchDeps): ProfileWatcher {
  const { document, events } = deps;
  let visit: Visit | null = null;
  const trail = deps.trail ?? documentTrail();
  let isFirstLoad = true;
  /** Words of the profiles seen in this tab, and whose they are. Kept in memory only. */
  const words = new Map<string, string>();

  function locationChanged(url: URL): void {
    const adapter = deps.adapters.find((one) => one.address(url) !== null);
    const address = adapter?.address(url) ?? null;
    const key = address?.key ?? url.href;
    isFirstLoad = trail(key);
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
    const mine = newVisit({ id: deps.newId(startedAt), url, adapter, address, isFirstLoad, startedAt });
    visit = mine;
    events.opened(url.href);
    if (!deps.mend?.off) mine.rest = wait(mine);
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
      if (!isOver) cancel = deps.later(step, STEP);
      else {
        rest();
        guard(mine);
      }
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
      const seen = read(mine);
      mine.reading = seen.reading;
      mine.header = seen.header;
      const print = JSON.stringify(mine.reading);
      if (print !== mine.print) {
        mine.print = print;
        mine.sameSince = now;
      }
    }
    const isLate = now - mine.startedAt >= (deps.mend?.limits?.waitMs ?? LIMIT);
    if (!isLate && !isBelievable(mine, now, repeats)) return false;
    if (mine.reading === null) {
      leave();
      return true;
    }
    mine.sent = snapshot(mine.reading, mine.id);
    events.observed(mine.sent);
    return true;
  }

  /** A verdict belongs to the header it was read from: another header, another reading. */
  function guard(mine: Visit): void {
    if (!mine.header) return;
    const changed = () => {
      const current = parseUrl(document.URL);
      if (current && mine.adapter.address(current)?.key !== mine.address.key) locationChanged(current);
      if (visit !== mine) return;
      const { reading, header } = read(mine);
      if (!reading?.isSettled || !header || repeats(reading)) lose(mine);
      else {
        mine.lostSince = 0;
        update(mine, reading);
        mine.rest();
        mine.header = header;
        guard(mine);
      }
    };
    mine.rest = watchHeader(mine.header, (run, ms) => deps.later(run, ms), changed);
  }

  /** What was read is no longer drawn: after a while its verdict is taken back, and the page is looked at anew. */
  function lose(mine: Visit): void {
    const now = deps.now();
    mine.lostSince ||= now;
    if (now - mine.lostSince < LIMIT) return;
    leave();
    open(mine.adapter, mine.address, mine.url);
  }

  function update(mine: Visit, reading: ProfileReading): void {
    if (!mine.sent || mine.updates >= MOST_UPDATES || lastingPrint(reading) === lastingPrint(mine.sent))
      return;
    mine.updates += 1;
    mine.sent = { ...snapshot(reading, deps.newId(deps.now())), isUpdate: true };
    events.observed(mine.sent);
  }

  function snapshot(reading: ProfileReading, id: string): ProfileSnapshotInput {
    return snapshotOf(reading, id, new Date(deps.now()).toISOString());
  }

  function remember(reading: ProfileReading): void {
    if (words.size > 300) words.clear();
    for (const text of wordsOf(reading)) if (!words.has(text)) words.set(text, reading.accountKey);
  }

  function repeats(reading: ProfileReading): boolean {
    return wordsOf(reading).some((text) => (words.get(text) ?? reading.accountKey) !== reading.accountKey);
  }

  function read(mine: Visit): Look {
    const page = { document, url: mine.url, isFirstLoad: mine.isFirstLoad && isFirstLoad };
    return lookAt(mine.adapter, page, deps.mend);
  }

  function readNow(asked: boolean): ProfileSnapshotInput | null {
    const current = parseUrl(document.URL);
    if (current && visit && current.href !== visit.url.href) locationChanged(current);
    if (!visit || deps.mend?.off) return null;
    if (!asked) return visit.sent;
    const { reading } = read(visit);
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
