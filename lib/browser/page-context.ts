/**
 * The life of a script in a page, in the place of WXT's (`scripts/build/vite-plugins.ts`): that one tells its news by events on the page's
 * own document and window, which the page can hear, and so knows that Vigie is there. This one says nothing that leaves the extension's world.
 */
import { browser } from 'wxt/browser';

/** False once the extension was updated or removed: then `runtime` or its `id` is gone, whatever the types say. */
export function isExtensionAlive(): boolean {
  return (browser as { runtime?: { id?: string } }).runtime?.id !== undefined;
}

/** What a page's script needs of its context. */
export interface PageContext {
  /** Aborted once the script may do nothing any more. */
  readonly signal: AbortSignal;
  /** True once the extension was updated or removed, or the same script began anew in this page. */
  readonly isInvalid: boolean;
  /** As the window's, but does nothing once the script is invalid. */
  setTimeout(run: () => void, ms: number): number;
}

declare global {
  /** The script that runs in this page now: in the extension's own world, which the page does not see. */
  var vigieContext: AbortController | undefined;
}

/** Named as what it stands for. */
export class ContentScriptContext implements PageContext {
  private readonly end = new AbortController();

  constructor() {
    globalThis.vigieContext?.abort();
    globalThis.vigieContext = this.end;
  }

  get signal(): AbortSignal {
    return this.end.signal;
  }

  get isInvalid(): boolean {
    if (!isExtensionAlive()) this.end.abort();
    return this.end.signal.aborted;
  }

  setTimeout(run: () => void, ms: number): number {
    return window.setTimeout(() => {
      if (!this.isInvalid) run();
    }, ms);
  }
}
