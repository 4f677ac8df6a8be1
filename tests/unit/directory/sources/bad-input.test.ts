import { describe, expect, it } from 'vitest';
import { cut, file, read, readGood } from '../../../support/list-files';

const HEADER = 'organization_en,organization_fr,platform,handle,url,account_name,language';
const LIST = `${HEADER}\nRivers Canada,Rivières Canada,x,Rivers,,«\u00a0Rivières\u00a0» – été,fr\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), !isBig);
  return bytes;
}

/** Windows-1252, for the characters of `LIST`. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => (character === '–' ? 0x96 : character.charCodeAt(0)));

describe('encodings are told from the bytes', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(LIST)],
    ['UTF-8 with a mark', utf8(`\uFEFF${LIST}`)],
    ['UTF-16 LE with a mark', utf16(LIST, false, true)],
    ['UTF-16 BE with a mark', utf16(LIST, true, true)],
    ['UTF-16 LE', utf16(LIST, false, false)],
    ['UTF-16 BE', utf16(LIST, true, false)],
    ['Windows-1252', windows1252(LIST)],
  ])('%s', async (_, bytes) => {
    const { reading, assembly } = await readGood([file(bytes)]);
    expect(reading.rows[0]?.account).toBe('«\u00a0Rivières\u00a0» – été');
    expect(assembly.entries[0]).toMatchObject({ key: 'x:rivers', organizationFr: 'Rivières Canada' });
  });

  it('refuses UTF-16 that is cut', async () => {
    expect(await read([file(utf16(LIST, false, true).slice(0, -1))])).toMatchObject({
      error: { code: 'file-unreadable' },
    });
  });
});

describe('files that are refused whole', () => {
  it('200 MB, unread', async () => {
    let isRead = false;
    const bytes = () => {
      isRead = true;
      return Promise.resolve(new Uint8Array());
    };
    expect(await read([{ name: 'list.csv', size: 200_000_000, bytes }])).toEqual({
      ok: false,
      error: { code: 'file-too-large', values: { limit: 100, megabytes: 200 } },
    });
    expect(isRead).toBe(false);
  });

  it('a file that cannot be read, or turns out larger than it said', async () => {
    const unreadable = { name: '', size: 1, bytes: () => Promise.reject(new Error('gone')) };
    expect(await read([unreadable])).toMatchObject({ error: { code: 'file-unreadable' } });
    const larger = { name: '', size: 1, bytes: () => Promise.resolve(new Uint8Array(100_000_001)) };
    expect(await read([larger])).toMatchObject({ error: { code: 'file-too-large' } });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'csv-empty'],
    ['blanks', ' \r\n\r\n', 'csv-empty'],
    ['a header alone', HEADER, 'csv-empty'],
    ['lists 100,000 levels deep', '['.repeat(100_000), 'file-too-deep'],
    ['objects 100,000 levels deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'file-too-deep'],
    ['JSON cut off', '{"aaData":[[', 'not-json'],
    ['JSON that is no list', '{"a":1}', 'list-not-recognised'],
    ['a list of numbers', '[1,2,3]', 'list-not-recognised'],
    ['text', 'The quick brown fox\njumps over the lazy dog', 'list-not-recognised'],
    ['a column twice', `${HEADER},url\nR,R,x,Rivers,,,en,https://x.com/Other`, 'csv-columns-twice'],
    ['an endless row', `${HEADER}\n"${'a'.repeat(3_000_000)}`, 'csv-bad-row'],
    ['an endless header', `url,platform${'x'.repeat(3_000_000)}`, 'csv-empty'],
    ['too many columns', `url,platform\n${','.repeat(600)}`.split('\n').reverse().join('\n'), 'wrong-format'],
  ])('%s', async (_, text, code) => {
    expect(await read([file(text)])).toMatchObject({ ok: false, error: { code } });
  });

  it('a quotation mark that never closes, with the row where it opens', async () => {
    const many = Array.from({ length: 30_000 }, (_, n) => `R,R,x,Rivers${n},,,en`);
    many[20_000] = 'R,"R,x,Rivers,,,en';
    expect(await read([file([HEADER, ...many].join('\n'))])).toMatchObject({
      error: { code: 'csv-bad-row', values: { row: 20_002 } },
    });
  });
});

describe('odd files that are read right', () => {
  it.each<[string, string]>([
    ['quotation marks inside cells', `${HEADER}\nR,R,x,Rivers,,The "good" river,en`],
    ['a NUL', `${HEADER}\nR,R,x,Ri\u0000vers,https://x.com/Ri\u0000vers,The "good" river,en`],
    ['old line ends', `${HEADER}\rR,R,x,Rivers,,The "good" river,en\r`],
    ['mixed line ends', `${HEADER}\r\n\nR,R,x,Rivers,,"The ""good"" river",en\r`],
    ['a separator line', `sep=;\r\n${HEADER.replaceAll(',', ';')}\r\nR;R;x;Rivers;;"The ""good"" river";en`],
  ])('%s', async (_, text) => {
    const { assembly } = await readGood([file(text)]);
    expect(assembly.entries).toMatchObject([{ key: 'x:rivers', accountName: 'The "good" river' }]);
  });

  it('keys of prototypes are only keys', async () => {
    const text =
      '[{"__proto__":{"url":"https://x.com/Evil"},"constructor":"c","toString":"t","url":"https://x.com/Rivers"}]';
    const { assembly } = await readGood([file(text)]);
    expect(assembly.entries.map(({ key }) => key)).toEqual(['x:rivers']);
    expect(({} as Record<string, unknown>)['url']).toBeUndefined();
    const entity = new TextDecoder().decode(await cut('entity.json').bytes());
    const evil = entity.replace('"claims": {', '"claims": {"__proto__": {"P2003": []},');
    expect((await readGood([file(evil)])).assembly.entries).toHaveLength(7);
    expect(await read([file('{"__proto__":{"aaData":[]}}')])).toMatchObject({
      error: { code: 'list-not-recognised' },
    });
  });
});
