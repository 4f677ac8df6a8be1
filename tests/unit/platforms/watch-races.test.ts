/** Many quick moves between profiles whose pages arrive late and in pieces: no record may mix two of them. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import { adapters } from '@/lib/platforms';
import { watchProfile } from '@/lib/platforms/watch-profile';

const HANDLES = ['alpha', 'bravo', 'carol', 'delta'];

/** Every text of a profile carries its own handle, so that a mixture shows. */
function parts(handle: string) {
  const person = {
    additionalName: handle,
    name: `Name ${handle}`,
    description: `Bio of ${handle} https://t.co/${handle}Bio`,
    identifier: `${HANDLES.indexOf(handle) + 1}00`,
    homeLocation: { name: `Place ${handle}` },
    interactionStatistic: [],
  };
  const jsonLd = JSON.stringify({
    mainEntity: person,
    relatedLink: [`https://t.co/${handle}Site`, `https://${handle}.example/`],
  });
  return {
    jsonLd: `<script type="application/ld+json" data-testid="UserProfileSchema-test">${jsonLd}</script>`,
    name: `<div dir="ltr"><span>Name ${handle}</span></div><div dir="ltr"><span>@${handle}</span></div>`,
    bio: `<span>Bio of ${handle} </span><a href="https://t.co/${handle}Bio"><span aria-hidden="true">https://</span>${handle}.example/bio</a>`,
    site: `<a data-testid="UserUrl" href="https://t.co/${handle}Site"><span>${handle}.example</span></a>`,
    counts: `<a href="/${handle}/photo"><img src="https://pbs.twimg.com/${handle}.jpg"></a><a href="/${handle}/following"><span>1</span></a>`,
  };
}

type Part = keyof ReturnType<typeof parts>;

const SHELL = `<html lang="en"><head></head><body><main><div data-testid="primaryColumn"><div><div>
<div id="counts"></div><div data-testid="UserName" id="name"></div><div data-testid="UserDescription" id="bio"></div><div id="site"></div></div></div><section><article></article></section></div></main></body></html>`;

/** The same moves every time. */
function random(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** `hasFreshHead`: the structured data follows the address (late); else it stays the first profile's for ever. */
it.each([
  { seed: 1, hasFreshHead: true, isWhole: false },
  { seed: 2, hasFreshHead: true, isWhole: true },
  { seed: 3, hasFreshHead: false, isWhole: false },
  { seed: 4, hasFreshHead: false, isWhole: true },
])(
  '120 moves, seed $seed, head follows: $hasFreshHead, header in one piece: $isWhole',
  async ({ seed, hasFreshHead, isWhole }) => {
    const pick = random(seed);
    const { window } = new JSDOM(SHELL, { url: 'https://x.com/alpha' });
    const { document } = window;
    const seen: ProfileSnapshotInput[] = [];
    let ids = 0;
    const watcher = watchProfile({
      document,
      adapters,
      mend: null,
      events: { opened() {}, left() {}, observed: (snapshot) => seen.push(snapshot) },
      now: () => Date.now(),
      later(run, ms) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      newId() {
        ids += 1;
        return String(ids);
      },
    });
    const pending: NodeJS.Timeout[] = [];

    function draw(part: Part, handle: string): void {
      const drawn = new JSDOM(`<body>${parts(handle)[part]}</body>`).window.document;
      const script = drawn.querySelector('script');
      const nodes = script ? [script] : [...drawn.body.childNodes];
      const target = part === 'jsonLd' ? document.head : document.getElementById(part);
      target?.replaceChildren(...nodes.map((node) => document.importNode(node, true)));
    }

    function arrive(handle: string): void {
      for (const timer of pending.splice(0)) clearTimeout(timer);
      const together = pick(900);
      for (const part of Object.keys(parts(handle)) as Part[]) {
        if (part === 'jsonLd' && !hasFreshHead && seen.length > 0) continue;
        const delay = isWhole && part !== 'jsonLd' ? together : pick(900);
        pending.push(setTimeout(() => draw(part, handle), delay));
      }
    }

    arrive('alpha');
    watcher.locationChanged(new URL('https://x.com/alpha'));
    let visits = 0;
    for (let move = 0; move < 120; move += 1) {
      await vi.advanceTimersByTimeAsync(pick(4) === 0 ? 3_500 : 40 + pick(1_500));
      const handle = HANDLES[pick(HANDLES.length)] as string;
      if (document.URL.endsWith(`/${handle}`)) continue;
      visits += 1;
      window.history.pushState(null, '', `/${handle}`);
      if (pick(3) > 0) watcher.locationChanged(new URL(document.URL));
      arrive(handle);
    }
    await vi.advanceTimersByTimeAsync(12_000);
    watcher.stop();

    expect(seen.length).toBeGreaterThan(20);
    expect(seen.length).toBeLessThanOrEqual(visits + 1);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const mixed = seen.filter(({ accountKey, fields }) => {
      const others = HANDLES.filter((handle) => `x:${handle}` !== accountKey);
      const words = JSON.stringify(fields);
      return others.some((handle) => words.includes(handle));
    });
    expect(mixed).toEqual([]);
    // A profile that was on screen long enough was read, with its bio.
    expect(seen.filter(({ fields }) => fields.bio.state === 'present').length).toBeGreaterThan(20);
  },
);
