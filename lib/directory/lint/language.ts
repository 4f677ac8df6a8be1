/** The words for an account's language (NOTES.md §3: `Bilingual` in the French edition, `bilingual`, a doubled space). */
import { fold } from '@/lib/model/fold';
import { cleanText } from './characters';
import type { Finding } from './defect';
import type { RowView } from './row-view';

type Code = 'en' | 'fr' | 'bi';

const WORDS: Record<'en' | 'fr', Record<Code, string>> = {
  en: { en: 'English', fr: 'French', bi: 'Bilingual' },
  fr: { en: 'Anglais', fr: 'Français', bi: 'Bilingue' },
};
const CODES: Readonly<Record<string, Code>> = {
  en: 'en',
  eng: 'en',
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  bi: 'bi',
  bil: 'bi',
};

const BY_WORD = new Map<string, { code: Code; edition: 'en' | 'fr' }>(
  (['en', 'fr'] as const).flatMap((edition) =>
    (['en', 'fr', 'bi'] as const).map((code) => [fold(WORDS[edition][code]), { code, edition }] as const),
  ),
);

/** The language a cell names, in words of either language or as a code; null when it names none. */
export function languageCode(text: string): Code | null {
  const key = fold(cleanText(text));
  return BY_WORD.get(key)?.code ?? CODES[key] ?? null;
}

/** The word as the edition writes it; outside editions, each word in its own language, and codes as they are. */
export function mendLanguage(text: string, part: string): string {
  const clean = cleanText(text);
  const word = BY_WORD.get(fold(clean));
  if (word === undefined) return clean;
  return WORDS[part === 'en' || part === 'fr' ? part : word.edition][word.code];
}

export function languageFamily({ row, isOfRegister }: RowView): Finding[] {
  const text = cleanText(row.language);
  if (text === '') return [];
  if (languageCode(text) === null) {
    return isOfRegister ? [{ kind: 'language-unknown', cell: 'language', values: { language: text } }] : [];
  }
  return mendLanguage(text, row.part) === text
    ? []
    : [{ kind: 'language-label', cell: 'language', values: { language: text } }];
}
