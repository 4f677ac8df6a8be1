/**
 * Where the two scripts of a page meet: the extension's own world of that page, of which the page itself sees nothing. The first waits
 * there; the reader, brought when it is needed, knocks.
 */
import type { ProfileWatcher, WatchDeps } from '@/lib/platforms/watch-profile';

/** A reader that has come. `version`: of the platform's adapter, e.g. `x-2026.11.2`. */
export interface BroughtReader {
  id: string;
  version: string;
  watch(deps: Omit<WatchDeps, 'adapters'>): ProfileWatcher;
}

declare global {
  var vigieReader: ((reader: BroughtReader) => void) | undefined;
}

/** `take` may be called more than once: a reader that was asked for twice comes twice. */
export function awaitReader(take: (reader: BroughtReader) => void): void {
  globalThis.vigieReader = take;
}

/** Nobody waits where the page has moved on to another document meanwhile: then nothing happens. */
export function knock(reader: BroughtReader): void {
  globalThis.vigieReader?.(reader);
}
