/** All that a content script may import of this room: what it says to the background, and the questions it answers. No zod. */
import { browser } from 'wxt/browser';
import { isExtensionAlive } from '@/lib/browser/page-context';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { ReaderMend } from '@/lib/model/reader-pack';
import type { PageEvents, PageRequests } from './protocol';

/** Waits before the second and the third try, in ms: a worker wakes up in about 100 ms. */
const DELAYS = [150, 600];

/** How long an answer may take, in ms, before the worker is taken for dead. */
const PATIENCE = 5_000;

/** What is needed of the outside. `isAlive` is false once the extension was updated or removed: nothing may be sent any more. */
export interface PageLine {
  send(message: unknown): Promise<unknown>;
  wait(ms: number): Promise<void>;
  isAlive(): boolean;
}

export interface PageVoice {
  /** Says that the page begins. `undefined`: nobody answered, and the page may not be read. */
  started(platform: string): Promise<ReaderMend | null | undefined>;
  /** Asks for the platform's reader. Settles once it has come, or nobody could bring it. */
  wanted(platform: string): Promise<unknown>;
  opened(url: string, isOff: boolean): void;
  observed(snapshot: ProfileSnapshotInput): void;
  left(): void;
  /** True from `opened` to `left`. */
  isShown(): boolean;
}

/**
 * Says what happens on the page, three tries each. A worker that dies before it answers gets the same snapshot, with the same
 * id, again: nothing is lost, nothing is doubled. An `opened` or `left` that is out of date is not repeated.
 */
export function pageVoice(line: PageLine): PageVoice {
  /** Counts what is on screen, so that a late repeat knows that it is late. */
  let turn = 0;
  let isShown = false;

  async function say<Name extends keyof PageEvents>(
    type: Name,
    payload: () => PageEvents[Name]['asks'] | null,
  ): Promise<unknown> {
    for (let tries = 0; line.isAlive(); tries += 1) {
      const asks = payload();
      if (asks === null) return undefined;
      const answer = await Promise.race([
        line.send({ type, payload: asks }).catch(() => undefined),
        line.wait(PATIENCE),
      ]);
      // Any answer ends it, a refusal as well: it would be refused again.
      const delay = DELAYS[tries];
      if (answer !== undefined || delay === undefined) return answer;
      await line.wait(delay);
    }
    return undefined;
  }

  return {
    async started(platform) {
      const mine = ++turn;
      isShown = false;
      const answer = await say('pageStarted', () => (mine === turn ? { platform } : null));
      const { ok, value } = (answer ?? {}) as { ok?: boolean; value?: ReaderMend | null };
      return ok ? value : undefined;
    },
    wanted: (platform) => say('readerWanted', () => ({ platform })),
    opened(url, isOff) {
      const mine = ++turn;
      isShown = true;
      void say('profileOpened', () => (mine === turn ? { url, isOff } : null));
    },
    observed(snapshot) {
      const mine = turn;
      void say('profileObserved', () => ({ snapshot, isLate: mine !== turn }));
    },
    left() {
      const mine = ++turn;
      isShown = false;
      void say('profileLeft', () => (mine === turn ? {} : null));
    },
    isShown: () => isShown,
  };
}

/** The real line to the background. */
export const pageLine: PageLine = {
  send: (message) => browser.runtime.sendMessage(message),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  isAlive: isExtensionAlive,
};

/** Answers what the background and the views ask of the page, while `isHere`: a script that has begun anew in its place answers for it. */
export function onPageRequests(
  isHere: () => boolean,
  answers: {
    [Name in keyof PageRequests]: () => PageRequests[Name]['answers'];
  },
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const type = (message as { type?: unknown } | null)?.type;
    if (sender.id !== browser.runtime.id || !isHere()) return;
    if (type === 'readProfile' || type === 'isProfileShown')
      sendResponse({ ok: true, value: answers[type]() });
  });
}
