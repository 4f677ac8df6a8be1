import { afterEach, expect, it, vi } from 'vitest';
import { fetchFile } from '@/lib/browser/fetch-file';

const ADDRESS = 'https://www.canada.ca/content/dam/canada/json/sm-en.json';
afterEach(() => vi.unstubAllGlobals());

function answer(body: BodyInit | null, init: ResponseInit = {}) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, init)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const detail = async () => {
  const result = await fetchFile(ADDRESS);
  return result.ok ? null : `${result.error.code} ${String(result.error.values['detail'])}`;
};

it('brings the bytes, tells how many, and sends nothing of the person', async () => {
  const fetched = answer('{"aaData":[]}');
  const progress = vi.fn();
  const result = await fetchFile(ADDRESS, { progress });
  expect(result.ok && new TextDecoder().decode(result.value)).toBe('{"aaData":[]}');
  expect(progress).toHaveBeenLastCalledWith(13);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
  });
});

it('says what came instead', async () => {
  answer('', { status: 503 });
  expect(await detail()).toBe('feed-unavailable sm-en.json: HTTP 503');
  answer(new Uint8Array(20_000_001));
  expect(await detail()).toBe('feed-unavailable sm-en.json: > 20 MB');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  expect(await detail()).toBe('feed-unavailable sm-en.json: –');
});

it('stops in the middle of a file that is too large', async () => {
  const pulled = vi.fn();
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled();
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
  answer(endless());
  expect(await detail()).toBe('feed-unavailable sm-en.json: > 20 MB');
  expect(pulled.mock.calls.length).toBeLessThan(25);
});

it('tells a person’s own cancelling apart', async () => {
  const stop = new AbortController();
  vi.stubGlobal('fetch', () => {
    stop.abort();
    return Promise.reject(new DOMException('aborted', 'AbortError'));
  });
  expect(await fetchFile(ADDRESS, { signal: stop.signal })).toMatchObject({
    error: { code: 'import-cancelled' },
  });
});
