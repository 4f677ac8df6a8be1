/** What runs in a measured page of any platform: every reader, and the floor of its own hooks. */
import { adapterFor } from '@/lib/platforms';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { readProfile } from '@/lib/platforms/read-profile';

/** Lookups of the floor: as many as for X (`reader.ts`), each of a hook that the page has. */
const LOOKUPS = 10;

const url = new URL(location.href);
const adapter = adapterFor(url) as PlatformAdapter;
const context = { document, url, isFirstLoad: true };

export const bench = {
  /** Hooks that the page has, in the reader's order; where there are fewer than ten, they are asked again in other words. */
  hooks(): string[] {
    const found = Object.values(adapter.hooks).filter((hook) => document.querySelector(hook) !== null);
    const again = found.map((hook) => `html ${hook.split(',')[0] ?? ''}`);
    return [
      ...found,
      ...again,
      'title',
      'body',
      'a[href]',
      'div',
      'img',
      'script',
      'link',
      'span',
      'p',
      'meta',
    ].slice(0, LOOKUPS);
  },
  floor: (hooks: string[]) => hooks.filter((hook) => document.querySelector(hook) !== null).length,
  read: () => readProfile(adapter, context),
};

Object.assign(globalThis, { vigieBench: bench });
