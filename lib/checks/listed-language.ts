/** Is the account in the language that the directory gives for it? */
import * as z from 'zod/mini';
import { rowOf } from '@/lib/model/directory';
import type { LanguageReading, Official } from '@/lib/model/language';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { fieldEvidence, hitEvidence, phraseHits } from './phrases';
import { languageOf } from './reading';

const Field = z.enum(['displayName', 'handle', 'bio']);
type Field = z.infer<typeof Field>;

/**
 * `fields`: whose words are read together; of a handle only a mark at its end counts (`_eng`, `_fra`).
 * `bilingual`: whether rows listed as bilingual are looked at; such a page in one language differs when it points to a twin.
 * `localized`: platforms that show these words in the viewer's language, so that another language tells nothing.
 */
export const listedLanguage = defineCheck({
  id: 'listed-language',
  options: z.strictObject({
    fields: z.array(Field),
    bilingual: z.boolean(),
    leastLetters: z.int().check(z.gte(1)),
    localized: z.array(z.string()),
  }),
  reasons: [
    'same-language',
    'other-language',
    'one-language-and-twin',
    'one-language-of-two',
    'both-languages',
    'language-unclear',
    'localized-platform',
    'bilingual-account',
    'language-not-listed',
  ],
  run(subject, { fields, bilingual, leastLetters, localized }) {
    const listed = rowOf(subject.match)?.language ?? null;
    if (listed === null) return { answer: 'inapplicable', reason: 'language-not-listed' };
    if (listed === 'bi' && !bilingual) return { answer: 'inapplicable', reason: 'bilingual-account' };
    const language = shownLanguage(subject, fields, leastLetters);
    const evidence: Evidence[] = [
      ...fields.flatMap((field) => fieldEvidence(subject, field)),
      { kind: 'directory', property: 'language', text: listed },
    ];
    if (language === null) return { answer: 'cantTell', reason: 'language-unclear', evidence };
    if (language === (listed === 'bi' ? 'both' : listed)) {
      return { answer: 'found', reason: 'same-language', evidence };
    }
    if (language === 'both') return { answer: 'cantTell', reason: 'both-languages', evidence };
    if (localized.includes(subject.snapshot.platform)) {
      return { answer: 'cantTell', reason: 'localized-platform', evidence };
    }
    if (listed !== 'bi') return { answer: 'notFound', reason: 'other-language', evidence };
    const twins = phraseHits(subject, 'P-PAIR', ['bio']).map((hit) => hitEvidence(subject, hit));
    return twins.length > 0
      ? { answer: 'notFound', reason: 'one-language-and-twin', evidence: [...evidence, ...twins] }
      : { answer: 'cantTell', reason: 'one-language-of-two', evidence };
  },
});

/** Null when the words are too few or a mark in the handle says otherwise. */
function shownLanguage(
  subject: Subject,
  fields: readonly Field[],
  leastLetters: number,
): LanguageReading['language'] {
  const text = fields
    .filter((field) => field !== 'handle')
    .map((field) => subject.words(field)?.raw ?? '')
    .join('\n');
  const { language } = languageOf(subject, text, leastLetters);
  const mark = fields.includes('handle') ? markOf(subject) : null;
  return mark === null || mark === language ? language : null;
}

/** Marks of French all have an f, those of English none (P-HLANG). */
function markOf(subject: Subject): Official | null {
  const handle = subject.words('handle')?.text ?? '';
  const mark = subject.lexicon.find('P-HLANG', handle)[0]?.text;
  return mark === undefined ? null : mark.includes('f') ? 'fr' : 'en';
}
