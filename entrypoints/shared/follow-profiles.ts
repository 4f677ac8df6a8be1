/**
 * The page's side of one platform: follows the address, lets the reader read, sends one snapshot a visit. No directory, no rules,
 * no zod. Each platform has its own content script, so that a page carries the reader of its own site only.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import '@/lib/browser/url-parse';
import { newAuditId } from '@/lib/browser/audit-id';
import { onPageRequests, pageLine, pageVoice } from '@/lib/messaging/page';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { type ProfileWatcher, watchProfile } from '@/lib/platforms/watch-profile';

/** No page at all: what is on screen is left. */
const NOWHERE = new URL('about:blank');

/**
 * Starts with the document, before there is anything to read; reads once the page is there and the background has answered.
 * A page that is allowed late, or again, gets the script while it is open: one that ran before is invalid from then on.
 */
export function followProfiles(ctx: ContentScriptContext, adapter: PlatformAdapter): void {
  const voice = pageVoice(pageLine);
  let watcher: ProfileWatcher | null = null;
  // A page drawn in advance was not opened by anybody yet.
  const follow = () => {
    if (document.readyState !== 'loading' && !document.prerendering) {
      watcher?.locationChanged(new URL(location.href));
    }
  };
  // What this tab showed before is gone, and it had no time to say so. It also wakes the worker while the page loads.
  const begin = async () => {
    if (document.prerendering) return;
    const answer = await voice.started(adapter.id);
    if (answer === undefined || watcher || ctx.isInvalid) return;
    // A change written for another version of this reader could do anything to it.
    const mend = answer?.reader === adapter.version ? answer : null;
    watcher = watchProfile({
      document,
      adapters: [adapter],
      mend,
      events: { ...voice, opened: (url) => voice.opened(url, mend?.off === true) },
      now: () => Date.now(),
      later(run, ms) {
        const timer = ctx.setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      newId: newAuditId,
    });
    follow();
  };

  ctx.addEventListener(document, 'DOMContentLoaded', follow);
  // The location event comes before the address changes (Navigation API), or from a timer where that is missing.
  ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(follow, 0));
  // Entries that are committed late, the back button, and YouTube's own word that its page has changed.
  navigationOf(window)?.addEventListener('currententrychange', follow, { signal: ctx.signal });
  ctx.addEventListener(window, 'popstate', follow);
  document.addEventListener('yt-navigate-finish', follow, { signal: ctx.signal });
  // A page kept by the browser for "back" is not on screen.
  ctx.addEventListener(window, 'pagehide', () => watcher?.locationChanged(NOWHERE));
  ctx.addEventListener(window, 'pageshow', follow);
  ctx.addEventListener(document, 'prerenderingchange', () => void begin());
  ctx.onInvalidated(() => watcher?.stop());
  onPageRequests(() => ctx.isValid, {
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
