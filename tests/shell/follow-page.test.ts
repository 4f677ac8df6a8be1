/** @vitest-environment jsdom */
/** The script that stands in every page: what it asks for, and when. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type BroughtReader, knock } from '@/entrypoints/shared/reader-door';
import { xAddress } from '@/lib/addresses/x';
import type { PageContext } from '@/lib/browser/page-context';
import type { Envelope } from '@/lib/messaging/protocol';

const held = vi.hoisted((): { send: (message: unknown) => Promise<unknown> } => ({
  send: () => Promise.resolve(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'vigie',
      onMessage: { addListener: () => undefined },
      sendMessage: (message: unknown) => held.send(message),
    },
  },
}));

/** The watcher of a reader that has come, and every address it was told. */
function reader(id = 'x', version = 'x-1') {
  const told: string[] = [];
  const deps: Parameters<BroughtReader['watch']>[0][] = [];
  const brought: BroughtReader = {
    id,
    version,
    watch(given) {
      deps.push(given);
      return {
        locationChanged: (url) => void told.push(url.href),
        readNow: () => null,
        stop: () => undefined,
      };
    },
  };
  return { brought, told, deps };
}

/** What was said so far; `answer` decides what each message gets. */
let said: Envelope[] = [];
let answer: (message: Envelope) => unknown = () => ({ ok: true, value: null });
let end = new AbortController();

const types = () => said.map(({ type }) => type);
const rest = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function open(path: string) {
  const { followPage } = await import('@/entrypoints/shared/follow-page');
  history.replaceState(null, '', path);
  end = new AbortController();
  const ctx: PageContext = {
    signal: end.signal,
    isInvalid: false,
    setTimeout: (run, ms) => window.setTimeout(run, ms),
  };
  // The page's own address is of no site; the parser sees the path as X would.
  const addressOf = (url: URL) => xAddress(new URL(url.pathname, 'https://x.com'));
  followPage(ctx, 'x', addressOf);
  await rest();
}

async function go(path: string) {
  history.pushState(null, '', path);
  window.dispatchEvent(new Event('popstate'));
  await rest();
}

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  answer = () => ({ ok: true, value: null });
  held.send = (message) => {
    said.push(message as Envelope);
    return Promise.resolve(answer(message as Envelope));
  };
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

it('a page that is no profile asks for nothing but to be known', async () => {
  await open('/home');
  await go('/explore');
  await go('/RiversHarbours_GC/status/1990000000000000000');
  await rest(20_000);
  expect(types()).toEqual(['pageStarted']);
});

it('a profile asks for its reader once, which is told the address; the next profile does not ask', async () => {
  await open('/home');
  const { brought, told, deps } = reader();
  answer = ({ type }) => {
    if (type === 'readerWanted') knock(brought);
    return { ok: true, value: null };
  };
  await go('/RiversHarbours_GC');
  await go('/HarbourTips');
  await rest(20_000);
  expect(types()).toEqual(['pageStarted', 'readerWanted']);
  expect(told.map((url) => new URL(url).pathname)).toEqual(['/RiversHarbours_GC', '/HarbourTips']);
  // The document began as a feed: its head is of no account.
  expect(deps[0]?.trail?.('x:riversharbours_gc')).toBe(false);
});

it('a reader that did not come is asked for again, five times in all, and with the next address', async () => {
  await open('/home');
  answer = ({ type }) =>
    type === 'readerWanted' ? { ok: false, error: { code: 'tab-not-readable' } } : { ok: true, value: null };
  await go('/RiversHarbours_GC');
  await rest(20_000);
  expect(types().filter((type) => type === 'readerWanted')).toHaveLength(5);
  const { brought, told } = reader();
  answer = () => {
    knock(brought);
    return { ok: true, value: null };
  };
  await go('/HarbourTips');
  expect(told).toHaveLength(1);
});

it('nobody hears the page: it asks for no reader, and takes none', async () => {
  answer = () => ({ ok: false, error: { code: 'wrong-sender' } });
  await open('/RiversHarbours_GC');
  const { brought, deps } = reader();
  knock(brought);
  await rest(20_000);
  expect(types()).toEqual(['pageStarted']);
  expect(deps).toEqual([]);
});

it('takes no reader of another platform, and no second one', async () => {
  await open('/RiversHarbours_GC');
  const other = reader('facebook');
  const first = reader();
  const second = reader();
  for (const { brought } of [other, first, second]) knock(brought);
  expect([other.deps, first.deps, second.deps].map(({ length }) => length)).toEqual([0, 1, 0]);
});

it('hands on what a reader pack changes of this version only', async () => {
  const mend = { reader: 'x-1', off: true };
  answer = ({ type }) => ({ ok: true, value: type === 'pageStarted' ? mend : null });
  for (const [version, expected] of [
    ['x-1', mend],
    ['x-2', null],
  ] as const) {
    await open('/RiversHarbours_GC');
    const { brought, deps } = reader('x', version);
    knock(brought);
    expect(deps[0]?.mend).toEqual(expected);
    end.abort();
  }
});
