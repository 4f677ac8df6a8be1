import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/lib/i18n/translate';

const en = createTranslator('en', 'America/Toronto');
const fr = createTranslator('fr', 'America/Toronto');
const spaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('plurals', () => {
  it.each([
    [0, 'Aucun compte', 'No account'],
    [1, '1 compte', '1 account'],
    [2, '2 comptes', '2 accounts'],
    [1_000_000, '1 000 000 de comptes', '1,000,000 accounts'],
  ])('of %i', (count, french, english) => {
    expect(spaces(fr('accounts.count', { count }))).toBe(french);
    expect(en('accounts.count', { count })).toBe(english);
  });

  it('takes the singular for 0 in French only', () => {
    expect(fr('count.passed', { count: 0 })).toBe('0 réussi');
    expect(en('count.inapplicable', { count: 0 })).toBe('0 do not apply');
  });
});

describe('dates', () => {
  it('keeps a calendar day the same day in every time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Vancouver', 'UTC']) {
      expect(createTranslator('en', zone).date('2026-11-22')).toBe('November 22, 2026');
    }
  });

  it('says the first of a month as French does', () => {
    expect(fr.date('2026-11-01')).toBe('1er novembre 2026');
    expect(fr.date('2026-11-11')).toBe('11 novembre 2026');
    expect(en.date('2026-11-01')).toBe('November 1, 2026');
  });

  it('shows no more than is known', () => {
    expect(fr.date('2012-03')).toBe('mars 2012');
    expect(en.date('2012')).toBe('2012');
    expect(en.date('soon')).toBe('soon');
    expect(en.date('2026-99-99')).toBe('2026-99-99');
  });

  it('shows an instant in the reader’s own time', () => {
    expect(spaces(fr.dateTime('2026-11-22T14:03:07Z'))).toBe('22 novembre 2026 à 09 h 03');
    expect(spaces(en.dateTime('2026-11-22T14:03:07Z'))).toBe('November 22, 2026 at 9:03 a.m.');
    expect(en.date('2026-11-22T03:00:00Z')).toBe('November 21, 2026');
  });
});

describe('messages of packs', () => {
  const values = {
    ownerEn: 'Rivers and Harbours Canada',
    ownerFr: 'Rivières et Ports Canada',
    fields: ['bio', 'links', 'unheard-of'],
    date: '2026-11-20',
    days: 1234,
    hosts: ['a.example', 'b.example'],
  };

  it('takes the value of the language', () => {
    expect(en.message('{owner} owns it.', values)).toBe('Rivers and Harbours Canada owns it.');
    expect(fr.message('{owner} en répond.', values)).toBe('Rivières et Ports Canada en répond.');
  });

  it('names fields, dates, numbers and lists', () => {
    expect(fr.message('{fields}', values)).toBe('description, liens et unheard-of');
    expect(en.message('{date}, {days} days, {hosts}', values)).toBe(
      'November 20, 2026, 1,234 days, a.example and b.example',
    );
  });

  it('never shows a brace for a missing value, and takes braces in a value for text', () => {
    expect(en.message('It is {missing}.', {})).toBe('It is ….');
    expect(en.message('{name}', { name: '{owner}', owner: 'no' })).toBe('{owner}');
    expect(en.message('{constructor} {toString}', {})).toBe('… …');
  });

  it('cuts values apart from its own words', () => {
    expect(en.parts('Says “{name}”.', { name: 'x' })).toEqual([
      { text: 'Says “', isValue: false },
      { text: 'x', isValue: true },
      { text: '”.', isValue: false },
    ]);
  });
});

describe('keys made at run time', () => {
  it('answers null for what is no key, inherited names included', () => {
    expect(en.maybe('reason.nothing-like-it')).toBeNull();
    expect(en.maybe('constructor')).toBeNull();
    expect(en.template('toString')).toBeNull();
    expect(en.maybe('reason.before-date', { date: '2021-12-13' })).toContain('December 13, 2021');
  });

  it('words an error with its values', () => {
    const text = en.error({ code: 'csv-bad-row', values: { row: 12, column: 'url', detail: '“x”' } });
    expect(text).toContain('12');
    expect(text).toContain('url');
  });
});
