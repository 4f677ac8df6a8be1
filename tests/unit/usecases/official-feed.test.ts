import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/model/errors';
import { readOfficialFeed } from '@/lib/usecases/official-feed';
import { facts } from '../../support/packed-list';

const WORDS = {
  en: ['Department', 'Language', 'English'],
  fr: ['Ministère ', 'Langue', 'Français'],
} as const;
type Part = keyof typeof WORDS;

function feed(part: Part, count: number, account = 'Rivers'): Uint8Array {
  const [owner, language, word] = WORDS[part];
  const rows = Array.from({ length: count }, (_, i) => [
    account,
    '<span class="label label-default">X</span>',
    `<span>${owner}</span>: Rivers and Harbours Canada`,
    `<span>${language}</span>: ${word}`,
    `<a class="product-link btn btn-primary" href="https://x.com/Rivers_${part}_${i}"><span class="wb-inv">Rivers - </span>Go</a>`,
  ]);
  return bytes(JSON.stringify({ aaData: rows }));
}
const bytes = (text: string) => new TextEncoder().encode(text);
const before = new Map([
  ['en', 100],
  ['fr', 100],
]);

const read = (
  files: Partial<Record<Part, Uint8Array | 'missing'>>,
  rows: ReadonlyMap<string, number> = before,
) =>
  readOfficialFeed({
    fetch(url) {
      const part: Part = url.endsWith('sm-en.json') ? 'en' : 'fr';
      const file = files[part] ?? feed(part, 100);
      return Promise.resolve(
        file === 'missing' ? fail('feed-unavailable', { detail: `sm-${part}.json: HTTP 503` }) : ok(file),
      );
    },
    known: [facts()],
    rows,
    day: '2026-11-25',
  });

it('makes a copy of both files, of today, in the series of the Government of Canada', async () => {
  const packed = await read({});
  expect(packed).toMatchObject({
    ok: true,
    value: { id: 'canada-2026-11-25', date: '2026-11-25', series: 'canada', accounts: { count: 200 } },
  });
  expect(packed.ok && packed.value.listed.row).toHaveLength(200);
});

describe('the directory is unavailable, and nothing is made', () => {
  it.each([
    ['one file fails, as on 2026-06-01', { en: 'missing' as const }, /sm-en\.json: HTTP 503/],
    ['the other one fails', { fr: 'missing' as const }, /sm-fr\.json/],
    ['a file is empty', { en: feed('en', 0) }, /wrong-format|list-/],
    ['a file is no JSON', { en: bytes('<html>maintenance</html>') }, /list-|not-json/],
    ['a file is another JSON', { fr: bytes('{"ok":true}') }, /list-|wrong-format/],
    ['both files are the English one', { fr: feed('en', 100) }, /list-part-missing fr/],
    ['a list is sharply smaller', { en: feed('en', 89) }, /sm-en\.json: 89 \/ 100/],
    ['a cell holds a script', { en: feed('en', 100, '<script>alert(1)</script>') }, /csv-bad-row/],
  ])('%s', async (_, files, detail) => {
    expect(await read(files)).toMatchObject({
      ok: false,
      error: { code: 'feed-unavailable', values: { detail: expect.stringMatching(detail) } },
    });
  });
});

it('takes a list that lost a few accounts, or is compared with nothing', async () => {
  expect(await read({ en: feed('en', 97) })).toMatchObject({ ok: true });
  expect(await read({ en: feed('en', 5), fr: feed('fr', 5) }, new Map())).toMatchObject({ ok: true });
});
