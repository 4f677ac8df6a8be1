/** Wordings of a profile text, built from a person's own role and institution, the fullest first. Not judged here. */
import type { Language } from '@/lib/model/ids';
import type { Declared, Jurisdiction, OwnKind } from './declared';
import { fits, lengthOn, limitOf } from './limits';

/** In which languages a wording is wanted. */
export type WordingLanguage = Language | 'both';

/** `length`: as the platform counts it; `most`: its limit, null without one. */
export interface Wording {
  text: string;
  length: number;
  most: number | null;
}

type Part = 'title' | 'role' | 'employee' | 'employeeShort' | 'own' | 'views' | 'viewsShort';

/**
 * What a profile says of whom and in what capacity (ON-SPEC-EXEC bullet 5, PSG-BP): who one is, that one is an employee, that the account is one's
 * own, that the views are. The last ones are for the shortest limits.
 */
const WITH_ROLE: readonly (readonly Part[])[] = [
  ['title', 'employee', 'own', 'views'],
  ['title', 'employee', 'views'],
  ['title', 'own', 'viewsShort'],
  ['title', 'viewsShort'],
  ['employee', 'own', 'views'],
  ['role', 'employee', 'viewsShort'],
  ['role', 'employeeShort', 'viewsShort'],
  ['employeeShort', 'viewsShort'],
  ['employeeShort', 'own'],
];
/** A personal account need not name role or employer; one that does says that it is personal. */
const PERSONAL: readonly (readonly Part[])[] = [
  ['own', 'views'],
  ['title', 'own', 'views'],
  ['title', 'own', 'viewsShort'],
  ['own', 'viewsShort'],
];
const RECIPES: Readonly<Record<OwnKind, readonly (readonly Part[])[]>> = {
  executive: WITH_ROLE,
  specialist: WITH_ROLE,
  professionalPersonal: WITH_ROLE,
  personal: PERSONAL,
};

/** Words that every gender may say, where the language has them. */
const EMPLOYEE: Readonly<Record<Jurisdiction, Record<Language, { long: string; short: string }>>> = {
  federal: {
    en: { long: 'Federal public servant', short: 'Federal public servant' },
    fr: { long: 'Membre de la fonction publique fédérale', short: 'Fonction publique fédérale' },
  },
  ontario: {
    en: { long: 'Ontario Public Service employee', short: 'OPS employee' },
    fr: { long: 'Membre de la fonction publique de l’Ontario', short: 'Fonction publique de l’Ontario' },
  },
};
const OWN: Record<Language, string> = { en: 'Personal account', fr: 'Compte personnel' };
const VIEWS: Record<Language, { long: string; short: string }> = {
  en: { long: 'Views are my own', short: 'Views my own' },
  fr: { long: 'Les opinions sont les miennes', short: 'Opinions personnelles' },
};

/** Wordings that fit the platform, the fullest first, each once. `first`: which language leads where both are wanted. */
export function wordings(
  declared: Declared,
  platform: string,
  languages: WordingLanguage,
  first: Language,
): Wording[] {
  const order: readonly Language[] =
    languages !== 'both' ? [languages] : first === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  const texts = RECIPES[declared.kind].flatMap((recipe) => {
    const parts = order.map((language) => sentences(recipe, declared, language));
    return parts.some((part) => part === null) ? [] : [parts.join(' | ')];
  });
  const { most } = limitOf(platform);
  return [...new Set(texts)]
    .filter((text) => fits(platform, text))
    .map((text) => ({ text, length: lengthOn(platform, text), most }))
    .sort((a, b) => (declared.kind === 'personal' ? 0 : b.length - a.length));
}

/** One language of a wording; null when a part is not known, so that no wording has a hole. */
function sentences(recipe: readonly Part[], declared: Declared, language: Language): string | null {
  const parts = recipe.map((part) => partText(part, declared, language));
  return parts.includes('') ? null : `${parts.map(sentence).join('. ')}.`;
}

function partText(part: Part, { jurisdiction, words }: Declared, language: Language): string {
  const role = tidy(words[language].role);
  const institution = tidy(words[language].institution);
  switch (part) {
    case 'title':
      return [role, institution].filter((text) => text !== '').join(', ');
    case 'role':
      return role;
    case 'employee':
      return EMPLOYEE[jurisdiction][language].long;
    case 'employeeShort':
      return EMPLOYEE[jurisdiction][language].short;
    case 'own':
      return OWN[language];
    case 'views':
      return VIEWS[language].long;
    case 'viewsShort':
      return VIEWS[language].short;
  }
}

/** One line, without a stop at its end. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;|]+|[\s.,;|]+$/g, '');
}

function sentence(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('fr-CA') + text.slice(first.length);
}
