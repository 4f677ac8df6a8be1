/** Match patterns as people know them: hosts. */
import type { ReaderView } from '../../../reader-view';

/** Host of `https://host/*`; empty for anything else. */
export function hostOf(pattern: string): string {
  return /^https:\/\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? '';
}

/** True when every host of the reader may be read. */
export function isAllowed({ patterns }: ReaderView, allowed: readonly string[]): boolean {
  return patterns.every((pattern) => allowed.includes(pattern));
}

/** An allowed host that is no reader's own is a server of the platform that has many. */
export function isServerOf(pattern: string, readers: readonly ReaderView[]): boolean {
  const host = hostOf(pattern);
  const isOwn = ({ patterns }: ReaderView) =>
    patterns.some((one) => {
      const other = hostOf(one);
      return other.startsWith('*.') ? `.${host}`.endsWith(other.slice(1)) : other === host;
    });
  return /^[\w.-]+$/.test(host) && !readers.some(isOwn);
}
