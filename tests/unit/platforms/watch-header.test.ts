/** After the reading: a verdict belongs to the header it was read from. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { ReaderMend } from '@/lib/model/reader-pack';
import { watchProfile } from '@/lib/platforms/watch-profile';
import { x } from '@/lib/platforms/x';
import type { XPage } from '@/lib/platforms/x-page';
import { platformFixtures } from '../../support/platform-fixtures';

const english = platformFixtures('x').find(({ name }) => name === 'official-en');
const others = platformFixtures('x').find(({ name }) => name === 'official-fr');
if (!english || !others) throw new Error('no fixture');
const adapter = { ...x, header: ({ header }: XPage) => header };

function start(mend: ReaderMend | null = null) {
  const { window } = new JSDOM(english?.html, { url: english?.url ?? '' });
  const said: (string | ProfileSnapshotInput)[] = [];
  let ids = 0;
  const watcher = watchProfile({
    document: window.document,
    adapters: [adapter],
    mend,
    events: {
      opened: () => said.push('opened'),
      left: () => said.push('left'),
      observed: (snapshot) => said.push(snapshot),
    },
    now: () => Date.now(),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    newId: (time) => {
      ids += 1;
      return `${time}-${ids}`;
    },
  });
  watcher.locationChanged(new URL(window.document.URL));
  const seen = () => said.filter((one) => typeof one !== 'string');
  const part = (id: string) => window.document.querySelector(`[data-testid="${id}"]`) as Element;
  return { window, watcher, said, seen, part };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-25T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a header that changes after it was read', () => {
  it('is read again, as an audit of its own', async () => {
    const page = start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.seen()).toHaveLength(1);
    const bio = page.part('UserDescription').querySelector('span') as Element;
    bio.textContent = 'New words. ';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.seen()).toHaveLength(2);
    expect(page.seen()[1]).toMatchObject({ isUpdate: true, accountKey: 'x:riversharbours_gc' });
    expect((page.seen()[1] as ProfileSnapshotInput).fields.bio).toMatchObject({
      value: expect.stringContaining('New words.') as string,
    });
    expect(page.seen()[1]?.id).not.toBe(page.seen()[0]?.id);
    expect(page.watcher.readNow(false)).toEqual(page.seen()[1]);
  });

  it('says nothing when only the page around it, or a count, changes', async () => {
    const page = start();
    await vi.advanceTimersByTimeAsync(1_000);
    page.window.document.body.append(page.window.document.createElement('aside'));
    const schema = page.window.document.querySelector('script[type="application/ld+json"]') as Element;
    schema.textContent = schema.textContent.replace(
      /"userInteractionCount":\s*\d+/,
      '"userInteractionCount":7',
    );
    page.part('UserName').append(page.window.document.createElement('i'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.seen()).toHaveLength(1);
  });

  it('gives at most five more verdicts a visit', async () => {
    const page = start();
    await vi.advanceTimersByTimeAsync(1_000);
    for (let turn = 0; turn < 12; turn += 1) {
      const bio = page.part('UserDescription').querySelector('span') as Element;
      bio.textContent = `Words ${turn}. `;
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(page.seen()).toHaveLength(6);
  });

  it('that turns into another account under the same address gives no value of it, and its verdict is taken back', async () => {
    const page = start();
    await vi.advanceTimersByTimeAsync(1_000);
    const other = new JSDOM(others.html).window.document;
    for (const part of ['head', 'body'] as const) {
      const nodes = [...other[part].childNodes].map((node) => page.window.document.importNode(node, true));
      page.window.document[part].replaceChildren(...nodes);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.said.filter((one) => typeof one === 'string')).toEqual(['opened']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(page.said.filter((one) => typeof one === 'string')).toEqual(['opened', 'left', 'opened']);
    expect(page.seen()).toHaveLength(2);
    expect(page.seen()[1]?.fields.bio.state).toBe('unreadable');
    expect(JSON.stringify(page.seen()[1])).not.toContain('Rivières');
  });

  it('is no concern any more once the page is left', async () => {
    const page = start();
    await vi.advanceTimersByTimeAsync(1_000);
    page.window.history.pushState(null, '', '/home');
    page.watcher.locationChanged(new URL('https://x.com/home'));
    page.part('UserDescription').textContent = 'Late.';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.seen()).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a reader pack', () => {
  const mend: ReaderMend = { id: 'ab12cd34', reader: x.version };

  it('names itself in the record, and switches fields and sources off', async () => {
    const page = start({ ...mend, fieldsOff: ['followers'], sourcesOff: ['jsonLd'] });
    await vi.advanceTimersByTimeAsync(2_000);
    const [snapshot] = page.seen();
    expect(snapshot?.reader).toBe(`${x.version}+ab12cd34`);
    expect(snapshot?.fields.followers).toEqual({ state: 'unreadable', why: 'switchedOff' });
    expect(JSON.stringify(snapshot?.fields)).not.toContain('"via":"jsonLd"');
    expect(snapshot?.fields.displayName).toMatchObject({ state: 'present', via: 'testId:UserName' });
  });

  it('sets the limits', async () => {
    const page = start({ ...mend, limits: { quietMs: 4_000 } });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(page.seen()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.seen()).toHaveLength(1);
  });

  it('switches a reader off: the visit is told, nothing is read', async () => {
    const page = start({ ...mend, off: true });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.said).toEqual(['opened']);
    expect(page.watcher.readNow(true)).toBeNull();
  });

  it('whose selector is none breaks the reader honestly', async () => {
    const page = start({ ...mend, hooks: { name: '[[' } });
    await vi.advanceTimersByTimeAsync(12_000);
    const states = page.seen().map(({ pageState }) => pageState);
    expect(states).toHaveLength(1);
    expect(['profile', 'unknownLayout']).toContain(states[0]);
  });
});
