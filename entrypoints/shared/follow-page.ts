/**
 * What stands in every page of a site: it follows the address and passes on what is said. It cannot read. The reader is asked for when an
 * address shows a profile, so that feeds, messages and searches never hold one. No directory, no rules, no zod.
 */
import '@/lib/browser/url-parse';
import type { AddressParser } from '@/lib/addresses/address';
import { newAuditId } from '@/lib/browser/audit-id';
import type { PageContext } from '@/lib/browser/page-context';
import { onPageRequests, pageLine, pageVoice } from '@/lib/messaging/page';
import { documentTrail } from '@/lib/platforms/document-trail';
import type { ProfileWatcher } from '@/lib/platforms/watch-profile';
import { awaitReader } from './reader-door';

/** No page at all: what is on screen is left. */
const NOWHERE = new URL('about:blank');

/** Without the Navigation API, the address is looked at this often, in ms. */
const LOOK = 1_000;

/** A reader that did not come, a tab in the middle of a change, is asked for this often, so many ms apart. */
const TRIES = 5;
const AGAIN = 1_000;

/**
 * Starts with the document, before there is anything to read; reads once the page is there and the background has answered.
 * A page that is allowed late, or again, gets the script while it is open: one that ran before is invalid from then on.
 */
export function followPage(ctx: PageContext, platform: string, addressOf: AddressParser): void {
  const voice = pageVoice(pageLine);
  const trail = documentTrail();
  let watcher: ProfileWatcher | null = null;
  /** What a reader pack changes; `undefined` until the background has answered. */
  let mend: Awaited<ReturnType<typeof voice.started>>;
  let isComing = false;
  /** The address that was followed last. */
  let seen = '';

  const follow = () => {
    // A page drawn in advance was not opened by anybody yet.
    if (document.prerendering) return;
    seen = location.href;
    const url = new URL(seen);
    if (document.readyState !== 'loading') {
      if (watcher) watcher.locationChanged(url);
      else trail(addressOf(url)?.key ?? url.href);
    }
    void bring();
  };
  /** Asks for the reader where a profile is on screen; what fails is asked again a few times, and with the next address. */
  const bring = async (left = TRIES) => {
    const isWanted = !watcher && mend !== undefined && addressOf(new URL(location.href))?.isProfileView;
    if (!isWanted || isComing || left === 0) return;
    isComing = true;
    await voice.wanted(platform);
    isComing = false;
    ctx.setTimeout(() => void bring(left - 1), AGAIN);
  };
  // What this tab showed before is gone, and it had no time to say so. It also wakes the worker while the page loads.
  const begin = async () => {
    if (document.prerendering) return;
    const answer = await voice.started(platform);
    if (answer === undefined || ctx.isInvalid) return;
    mend = answer;
    follow();
  };

  awaitReader((reader) => {
    if (watcher || mend === undefined || ctx.isInvalid || reader.id !== platform) return;
    // A change written for another version of this reader could do anything to it.
    const mine = mend?.reader === reader.version ? mend : null;
    watcher = reader.watch({
      document,
      mend: mine,
      trail,
      events: { ...voice, opened: (url) => voice.opened(url, mine?.off === true) },
      now: () => Date.now(),
      later(run, ms) {
        const timer = ctx.setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      newId: newAuditId,
    });
    follow();
  });
  const { signal } = ctx;
  document.addEventListener('DOMContentLoaded', follow, { signal });
  // The address inside an application: after the entry is there, however it came.
  const navigation = navigationOf(window);
  navigation?.addEventListener('currententrychange', follow, { signal });
  window.addEventListener('popstate', follow, { signal });
  // YouTube's own word that its page has changed.
  document.addEventListener('yt-navigate-finish', follow, { signal });
  const look = () => {
    if (location.href !== seen) follow();
    ctx.setTimeout(look, LOOK);
  };
  if (!navigation) ctx.setTimeout(look, LOOK);
  // A page kept by the browser for "back" is not on screen.
  window.addEventListener('pagehide', () => watcher?.locationChanged(NOWHERE), { signal });
  window.addEventListener('pageshow', follow, { signal });
  document.addEventListener('prerenderingchange', () => void begin(), { signal });
  signal.addEventListener('abort', () => watcher?.stop());
  onPageRequests(() => !ctx.isInvalid, {
    readProfile: () => watcher?.readNow(true) ?? null,
    isProfileShown: () => voice.isShown(),
  });

  void begin();
}

/** The Navigation API; Firefox 140 to 146 do not have it, whatever the types say. */
function navigationOf(view: { navigation?: Navigation }): Navigation | undefined {
  return view.navigation;
}

declare global {
  interface Document {
    /** Chromium: the page is drawn in advance and not on screen. Elsewhere missing. */
    readonly prerendering?: boolean;
  }
  interface DocumentEventMap {
    prerenderingchange: Event;
  }
}
