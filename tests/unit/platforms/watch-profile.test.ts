import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import { adapters } from '@/lib/platforms';
import { type DocumentTrail, documentTrail } from '@/lib/platforms/document-trail';
import { type ProfileWatcher, watchProfile } from '@/lib/platforms/watch-profile';
import { platformFixtures } from '../../support/platform-fixtures';

type Event = ['opened', string] | ['observed', ProfileSnapshotInput] | ['left'];

/** A tab: a document that can move inside itself, a watcher on it, and everything the watcher said. */
function tab(html: string, url: string, trail?: DocumentTrail) {
  const { window } = new JSDOM(html, { url });
  const events: Event[] = [];
  let ids = 0;
  const watcher: ProfileWatcher = watchProfile({
    document: window.document,
    adapters,
    mend: null,
    ...(trail && { trail }),
    events: {
      opened: (at) => events.push(['opened', at]),
      observed: (snapshot) => events.push(['observed', snapshot]),
      left: () => events.push(['left']),
    },
    now: () => Date.now(),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    newId(time) {
      ids += 1;
      return `${time}-${ids}`;
    },
  });
  return {
    window,
    watcher,
    events,
    seen: () => events.filter((event) => event[0] === 'observed').map((event) => event[1]),
    names: () => events.map(([name]) => name),
    /** The address changes at once; the page follows when the test says so. */
    go(path: string, isAnnounced = true) {
      window.history.pushState(null, '', path);
      if (isAnnounced) watcher.locationChanged(new URL(window.document.URL));
    },
    draw(next: string) {
      const page = new JSDOM(next).window.document;
      for (const part of ['head', 'body'] as const) {
        const nodes = [...page[part].childNodes].map((node) => window.document.importNode(node, true));
        window.document[part].replaceChildren(...nodes);
      }
    },
  };
}

function fixture(platform: string, name: string) {
  const found = platformFixtures(platform).find((one) => one.name === name);
  if (!found) throw new Error(`no fixture ${platform}/${name}`);
  return found;
}

const english = fixture('x', 'official-en');
const french = fixture('x', 'official-fr');
const tips = fixture('x', 'no-bio');
const loading = fixture('x', 'loading');

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function start(html: string, url: string) {
  const page = tab(html, url);
  page.watcher.locationChanged(new URL(url));
  return page;
}

describe('a profile that is there when the page loads', () => {
  it('is opened at once and observed once, after 300 quiet milliseconds', async () => {
    const page = start(english.html, english.url);
    expect(page.events).toEqual([['opened', english.url]]);
    await vi.advanceTimersByTimeAsync(250);
    expect(page.seen()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(250);
    expect(page.seen()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.names()).toEqual(['opened', 'observed']);
    expect(page.seen()[0]).toMatchObject({ accountKey: 'x:riversharbours_gc', pageState: 'profile' });
    expect(page.seen()[0]).not.toHaveProperty('isSettled');
    expect(page.seen()[0]).not.toHaveProperty('quietFor');
  });

  it('waits while the header still changes', async () => {
    const page = start(english.html, english.url);
    const follow = () =>
      page.window.document.querySelector('[data-testid="UserDescription"] span') as Element;
    await vi.advanceTimersByTimeAsync(200);
    follow().textContent = 'Late words. ';
    await vi.advanceTimersByTimeAsync(250);
    expect(page.seen()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.seen()[0]?.fields.bio).toMatchObject({
      value: expect.stringContaining('Late words.') as string,
    });
  });
});

describe('walls and unfinished pages', () => {
  it('a wall is told quickly', async () => {
    const wall = fixture('x', 'not-found');
    const page = start(wall.html, wall.url);
    await vi.advanceTimersByTimeAsync(600);
    expect(page.seen()[0]?.pageState).toBe('notFound');
  });

  it('a page that never comes is told as loading, after ten seconds', async () => {
    const page = start(loading.html, loading.url);
    await vi.advanceTimersByTimeAsync(9_800);
    expect(page.seen()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.seen()[0]).toMatchObject({ pageState: 'loading', fields: { bio: { state: 'unreadable' } } });
  });

  it('a page that comes late is read when it comes', async () => {
    const page = start(loading.html, loading.url);
    await vi.advanceTimersByTimeAsync(4_000);
    page.draw(english.html);
    await vi.advanceTimersByTimeAsync(800);
    expect(page.seen()[0]).toMatchObject({ pageState: 'profile', accountKey: 'x:riversharbours_gc' });
  });

  it('a page that proves to be no profile is left again, without a word about it', async () => {
    const post = fixture('x', 'post-at-profile-address');
    const page = start(post.html, post.url);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(page.names()).toEqual(['opened', 'left']);
  });

  it("the wall of the account before is not taken for this one's", async () => {
    const wall = fixture('x', 'suspended');
    const page = start(wall.html, wall.url);
    await vi.advanceTimersByTimeAsync(1_000);
    page.go('/RiversHarbours_GC');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(page.seen()).toHaveLength(1);
    page.draw(english.html);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.seen()[1]).toMatchObject({ accountKey: 'x:riversharbours_gc', pageState: 'profile' });
  });
});

describe('moving inside the application', () => {
  it('leaves at once, and never gives the old profile under the new address', async () => {
    const page = start(english.html, english.url);
    await vi.advanceTimersByTimeAsync(1_000);
    page.go('/RivieresPorts_GC');
    expect(page.names()).toEqual(['opened', 'observed', 'left', 'opened']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.seen()).toHaveLength(1);
    page.draw(french.html);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.seen()[1]).toMatchObject({
      accountKey: 'x:rivieresports_gc',
      url: 'https://x.com/RivieresPorts_GC',
    });
    expect(JSON.stringify(page.seen()[1])).not.toContain('Rivers and Harbours');
  });

  it('is noticed even when nobody announces it', async () => {
    const page = start(english.html, english.url);
    await vi.advanceTimersByTimeAsync(100);
    page.go('/HarbourTips', false);
    page.draw(tips.html);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(page.seen().map(({ accountKey }) => accountKey)).toEqual(['x:harbourtips']);
  });

  it('to a page that is no profile says nothing but that the profile is gone', async () => {
    const page = start(english.html, english.url);
    await vi.advanceTimersByTimeAsync(1_000);
    page.go('/home');
    page.go('/RiversHarbours_GC/status/1980000000000000000');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(page.names()).toEqual(['opened', 'observed', 'left']);
  });

  it('to another tab of the same profile is the same visit', async () => {
    const page = start(english.html, english.url);
    page.go('/RiversHarbours_GC/media');
    await vi.advanceTimersByTimeAsync(2_000);
    page.go('/riversharbours_gc/with_replies?s=20');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.names()).toEqual(['opened', 'observed']);
  });

  it('and back is a new visit', async () => {
    const page = start(english.html, english.url);
    await vi.advanceTimersByTimeAsync(1_000);
    page.go('/home');
    page.go('/RiversHarbours_GC');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.names()).toEqual(['opened', 'observed', 'left', 'opened', 'observed']);
    expect(page.seen()[0]?.id).not.toBe(page.seen()[1]?.id);
  });

  it('an announcement before the address has changed is waited for; one that never comes true is dropped', async () => {
    const page = start(english.html, english.url);
    page.watcher.locationChanged(new URL('https://x.com/HarbourTips'));
    await vi.advanceTimersByTimeAsync(200);
    page.go('/HarbourTips', false);
    page.draw(tips.html);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.seen().map(({ accountKey }) => accountKey)).toEqual(['x:harbourtips']);
    page.watcher.locationChanged(new URL('https://x.com/SomebodyElse_X'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(page.seen().map(({ accountKey }) => accountKey)).toEqual(['x:harbourtips', 'x:harbourtips']);
  });

  it('data of a document that began with another page are not believed, also when the reader came later', async () => {
    const { html, url } = fixture('snapchat', 'official-en');
    const seen = documentTrail();
    seen('https://www.snapchat.com/');
    for (const [trail, isBelieved] of [
      [seen, false],
      [documentTrail(), true],
    ] as const) {
      const page = tab(html, url, trail);
      page.watcher.locationChanged(new URL(url));
      await vi.advanceTimersByTimeAsync(12_000);
      expect(page.seen().map(({ fields }) => fields.badges.state !== 'unreadable')).toEqual([isBelieved]);
    }
  });

  it('old YouTube addresses are believed on the first load only', async () => {
    const legacy = fixture('youtube', 'legacy-first-load');
    const page = start(legacy.html, legacy.url);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.seen()[0]).toMatchObject({ accountKey: 'youtube:UCriversHarboursCanada01' });
    page.go('/user/SomebodyElse');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(page.seen()[1]).toMatchObject({ accountKey: 'youtube:user/somebodyelse', pageState: 'loading' });
  });
});

describe('reading on request', () => {
  it('asked: a new audit of what is on screen; not asked: what the visit gave', async () => {
    const page = start(english.html, english.url);
    expect(page.watcher.readNow(false)).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.watcher.readNow(false)).toEqual(page.seen()[0]);
    const asked = page.watcher.readNow(true);
    expect(asked).toMatchObject({ asked: true, accountKey: 'x:riversharbours_gc' });
    expect(asked?.id).not.toBe(page.seen()[0]?.id);
    page.go('/home', false);
    expect(page.watcher.readNow(true)).toBeNull();
  });

  it('after stop, nothing happens any more', async () => {
    const page = start(english.html, english.url);
    page.watcher.stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.names()).toEqual(['opened']);
    expect(page.watcher.readNow(true)).toBeNull();
  });
});
