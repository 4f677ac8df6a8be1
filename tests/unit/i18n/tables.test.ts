import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '@/lib/i18n/en/index';
import { fr } from '@/lib/i18n/fr/index';
import type { Message } from '@/lib/i18n/message';
import { createTranslator } from '@/lib/i18n/translate';
import { MatchKind } from '@/lib/model/directory';
import { ERROR_CODES } from '@/lib/model/errors';
import { UnreadableWhy } from '@/lib/model/observed';
import { FLAW_CODES } from '@/lib/model/pack-flaw';
import { LinkSlot, PageState, ProfileFields } from '@/lib/model/profile';
import { AccountClassValue, Basis, Outcome, Severity } from '@/lib/model/result';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values<string>({ ...message });
const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
const all = (table: Record<string, Message>) =>
  Object.entries(table).flatMap(([key, message]) => forms(message).map((text) => [key, text] as const));

/** Texts that are the same word in both languages, or names. */
const SAME =
  /^(?:count\.advice|platform\.|about\.licence|versions\.vigie|fields\.via|export\.|app\.pageTitle|exportPage\.format)/;
const SAME_WORD = [
  'Source',
  'Directory',
  'Licence',
  'Attribution',
  '{name}, version {version}',
  ' ({subclass})',
  '{label} ({count})',
  'Total',
  'Versions',
  'Suggestion',
  'Suggestions',
  'Version',
  'Actions',
  'Questions',
  'Menu',
];

describe('both tables', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  it('ask for the same values', () => {
    for (const [key, message] of Object.entries(fr)) {
      const wanted = new Set(forms(message).flatMap(places));
      const given = new Set(forms(en[key as keyof typeof en]).flatMap(places));
      expect([key, [...given].sort()]).toEqual([key, [...wanted].sort()]);
    }
  });

  it('leave no text empty, and mention the count in plurals that stand for many', () => {
    for (const [key, text] of [...all(fr), ...all(en)]) expect([key, text.trim()]).not.toEqual([key, '']);
    for (const table of [fr, en] as Record<string, Message>[]) {
      for (const [key, message] of Object.entries(table)) {
        if (typeof message !== 'string' && !key.startsWith('preview.firstRows')) {
          expect([key, places(message.other)]).toEqual([key, expect.arrayContaining(['count'])]);
        }
      }
    }
  });

  it('accuse nobody', () => {
    const harsh = /\b(?:fake|illegal|violation|fraud|faux compte|illégal|infraction)/i;
    expect([...all(fr), ...all(en)].filter(([, text]) => harsh.test(text))).toEqual([]);
  });

  it('use typographic apostrophes and quotation marks', () => {
    expect([...all(fr), ...all(en)].filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
});

describe('French', () => {
  const texts = all(fr);

  it('keeps the space before a colon and inside guillemets from breaking', () => {
    expect(texts.filter(([, text]) => / :|« | »/.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /\p{L}:(?!\/)/u.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /«(?!\u00A0)|(?<!\u00A0)»/.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /[ \u00A0][;!?]/.test(text))).toEqual([]);
  });

  it('has no English left in it', () => {
    const english = /\b(?:the|and|with|not|could|account|accounts|page of|read again|to fix|of the)\b/i;
    const found = texts.filter(
      ([key, text]) => english.test(text.replace(/\{\w+\}/g, '')) && !SAME.test(key),
    );
    expect(found.filter(([, text]) => !text.includes('account_name'))).toEqual([]);
  });

  it('differs from English wherever the words are not the same', () => {
    const same = Object.entries(fr).filter(
      ([key, message]) =>
        JSON.stringify(message) === JSON.stringify(en[key as keyof typeof en]) &&
        !SAME.test(key) &&
        !(typeof message === 'string' && SAME_WORD.includes(message)),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

it.each(['en', 'fr'])('no key is written in two areas (%s)', (language) => {
  const folder = new URL(`../../../lib/i18n/${language}/`, import.meta.url);
  const keys = readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map((match) => match[1]),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe('every code of the model has words', () => {
  const known: [string, readonly string[]][] = [
    ['outcome', Outcome.options],
    ['severity', Severity.options],
    ['packFlaw', FLAW_CODES],
    ['basis', Basis.options],
    ['class', AccountClassValue.options],
    ['match', MatchKind.options],
    ['match.sentence', MatchKind.options],
    ['pageState', PageState.options],
    ['pageState.help', PageState.options.filter((state) => state !== 'profile')],
    ['why', UnreadableWhy.options],
    ['slot', LinkSlot.options],
    ['field', Object.keys(ProfileFields.shape)],
    ['error', ERROR_CODES],
  ];
  it.each(known)('%s', (area, codes) => {
    for (const t of [createTranslator('en'), createTranslator('fr')]) {
      expect(codes.filter((code) => t.maybe(`${area}.${code}`) === null)).toEqual([]);
    }
  });
});
