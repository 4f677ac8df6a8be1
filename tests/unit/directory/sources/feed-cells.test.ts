import { describe, expect, it } from 'vitest';
import { readMarkup, textOf } from '@/lib/directory/sources/markup';
import { cut, file, read } from '../../../support/list-files';

describe('a cell that the feed would not write refuses both files, with its row', () => {
  const feed = async (change: (cells: string[]) => void) => {
    const bytes = await cut('sm-fr.json').bytes();
    const json = JSON.parse(new TextDecoder().decode(bytes)) as { aaData: string[][] };
    change(json.aaData[2]!);
    return read([cut('sm-en.json'), file(JSON.stringify(json))]);
  };

  it.each<[string, number, string, string]>([
    ['a script', 0, '<script>alert(1)</script>', 'Account (fr)'],
    ['a handler', 0, '<span onmouseover="alert(1)">A</span>', 'Account (fr)'],
    ['an image', 0, '<img src="x">', 'Account (fr)'],
    ['a comment', 1, '<!-- a -->X', 'Platform (fr)'],
    ['an element not closed', 1, '<span class="label">X', 'Platform (fr)'],
    ['elements closed in another order', 1, '<b><i>X</b></i>', 'Platform (fr)'],
    ['a reference to nothing', 0, 'A&#0;', 'Account (fr)'],
    ['an unknown reference', 0, 'A&unknown;', 'Account (fr)'],
    ['no label', 2, 'Rivières et Ports Canada', 'Department (fr)'],
    ['no colon', 3, '<span>Langue</span> Français', 'Language (fr)'],
    ['no link', 4, 'https://x.com/rivers', 'URL (fr)'],
    ['two links', 4, '<a href="https://x.com/a">A</a><a href="https://x.com/b">B</a>', 'URL (fr)'],
    ['an attribute without quotes', 4, '<a href=https://x.com/a>A</a>', 'URL (fr)'],
  ])('%s', async (_, index, cell, column) => {
    const result = await feed((cells) => {
      cells[index] = cell;
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'csv-bad-row', values: { row: 3, column } } });
  });

  it('says where a row has another form', async () => {
    expect(await feed((cells) => cells.push(''))).toMatchObject({
      error: { code: 'wrong-format', values: { path: 'fr.aaData.2' } },
    });
  });
});

describe('text of markup', () => {
  it.each([
    ['5 < 6 & 7', '5 < 6 & 7'],
    ['&lt;script&gt;', '<script>'],
    ['&eacute;&Eacute;&nbsp;&#233;&#xE9;&oelig;', 'éÉ\u00a0ééœ'],
    ['a&eid=1&amp;b', 'a&eid=1&b'],
    ['<span lang="en">HMCS</span> NCSM', 'HMCS NCSM'],
  ])('%s', (html, text) => {
    expect(textOf(readMarkup(html) ?? [])).toBe(text);
  });
});
