import { describe, expect, it } from 'vitest';
import { DEFECT_KINDS } from '@/lib/directory/lint/defect';
import { LISTED_CELLS } from '@/lib/directory/listed-row';
import { TWIN_SIGNS } from '@/lib/directory/twins';
import { en } from '@/lib/i18n/en/index';
import { fr } from '@/lib/i18n/fr/index';

describe.each([
  ['English', en as Record<string, unknown>],
  ['French', fr as Record<string, unknown>],
])('%s texts', (_, table) => {
  it('say of every kind of defect what it is, what was found and what to do, and of nothing else', () => {
    const wanted = Object.keys(DEFECT_KINDS).flatMap((kind) =>
      ['title', 'found', 'todo'].map((part) => `lint.${kind}.${part}`),
    );
    const given = Object.keys(table).filter((key) => /^lint\..*\.(?:title|found|todo)$/.test(key));
    expect(given.sort()).toEqual(wanted.sort());
  });

  it('name every cell, severity, sign of twins and reason for having none', () => {
    const keys = [
      ...LISTED_CELLS.map((cell) => `lint.cell.${cell}`),
      ...['wrong', 'untidy'].map((severity) => `lint.severity.${severity}`),
      ...TWIN_SIGNS.map((sign) => `twin.sign.${sign}`),
      ...['no-counterpart', 'nothing-alike', 'too-few-signs', 'taken'].map((why) => `twin.why.${why}`),
    ];
    expect(keys.filter((key) => !Object.hasOwn(table, key))).toEqual([]);
  });
});
