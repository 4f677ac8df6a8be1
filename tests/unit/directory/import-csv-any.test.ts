import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDirectory, parsePackedDirectory } from '@/lib/directory/packed';
import { DirectoryEntry } from '@/lib/model/directory';
import { parseDirectoryCsv } from '@/tests/support/template-list';
import { SHA256 } from '../../support/packed-list';

const HEADER = 'organization_en,organization_fr,platform,handle,url,account_name,language';
const RHC = 'Rivers and Harbours Canada,Rivières et Ports Canada';

const parse = (text: string) =>
  parseDirectoryCsv(text, { id: 'import-1', date: '2026-11-20', title: 'list.csv' });

describe('any text', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'x',
      'twitter',
      'bluesky',
      'en',
      'Bilingue',
      'https://x.com/Rivers',
      'Rivers',
      '"',
      '\n',
      '',
      '2026-01-01',
    ),
  );
  const line = fc.array(word, { minLength: 5, maxLength: 9 });

  it('gives a valid copy or an error, never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.array(line),
        fc.boolean(),
        (delimiter, lines, isQuoted) => {
          const body = lines.map((cells) =>
            cells.map((text) => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter),
          );
          const parsed = parse([HEADER.replaceAll(',', delimiter), ...body].join('\n'));
          if (!parsed.ok) return;
          expect(parsePackedDirectory(JSON.parse(JSON.stringify(parsed.value))).ok).toBe(true);
          for (const entry of openDirectory(parsed.value, SHA256).entries()) {
            expect(DirectoryEntry.safeParse(entry).success).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parse(text)));
  });

  it('accepts what it should: valid rows in any number and order of columns', () => {
    const row = fc.record({
      handle: fc.stringMatching(/^[a-z]\w{3,14}$/),
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      language: fc.constantFrom('en', 'fr', 'bi', ''),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (list) => {
        const text = [
          HEADER,
          ...list.map(
            ({ handle, name, language }) =>
              `${RHC},WhatsApp,${handle},,"${name.replaceAll('"', '""')}",${language}`,
          ),
        ].join('\n');
        const parsed = parse(text);
        const open = parsed.ok ? openDirectory(parsed.value, SHA256) : null;
        expect([...(open?.entries() ?? [])].map((entry) => entry.handle)).toEqual(
          list.map(({ handle }) => handle),
        );
      }),
    );
  });
});
