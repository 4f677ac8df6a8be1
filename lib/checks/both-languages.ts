/** Is a bio in both official languages, or does it point to an account in the other one? */
import * as z from 'zod/mini';
import { rowOf } from '@/lib/model/directory';
import { AccountClassValue } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { fieldEvidence, hitEvidence, phraseHits } from './phrases';
import { languageOf } from './reading';
import { ownRoles } from './roles';

const share = z.number().check(z.gte(0), z.lte(1));

/**
 * `concerns`: accounts listed as `bilingual`, or those whose words hold a hit of a phrase set that speaks of the holder today. `leastLetters`: see `readLanguage`.
 * `balance`: the shorter language's letters as a share of the longer's; under `below` it fails, from `from` on it passes.
 * `accepts`: phrase sets that do as well ("English: @…", "bilingual account"). `localized`: platforms that show a bio in the viewer's language.
 * `advice`: classes of accounts for which one language is no more than advice.
 */
const Options = z.strictObject({
  concerns: z.union([z.literal('bilingual'), z.array(z.string())]),
  leastLetters: z.int().check(z.gte(1)),
  balance: z.optional(z.strictObject({ from: share, below: share })),
  accepts: z.array(z.string()),
  localized: z.array(z.string()),
  advice: z.array(AccountClassValue),
});
type Options = z.infer<typeof Options>;

export const bothLanguages = defineCheck({
  id: 'both-languages',
  options: Options,
  reasons: [
    'both-languages',
    'points-to-other',
    'one-language',
    'unbalanced',
    'between',
    'language-unclear',
    'localized-platform',
    'not-concerned',
  ],
  run(subject, options) {
    if (!isConcerned(subject, options.concerns)) return { answer: 'inapplicable', reason: 'not-concerned' };
    const pointers = options.accepts.flatMap((set) => phraseHits(subject, set, ['bio']));
    if (pointers.length > 0) {
      const evidence = pointers.map((hit) => hitEvidence(subject, hit));
      return { answer: 'found', reason: 'points-to-other', evidence };
    }
    const { language, letters } = languageOf(subject, subject.words('bio')?.raw ?? '', options.leastLetters);
    const evidence = fieldEvidence(subject, 'bio');
    if (language === null) return { answer: 'cantTell', reason: 'language-unclear', evidence };
    const weight = options.advice.includes(subject.accountClass.value) ? { severity: 'advice' as const } : {};
    const isLocalized = options.localized.includes(subject.snapshot.platform);
    if (language !== 'both') {
      return isLocalized
        ? { answer: 'inapplicable', reason: 'localized-platform', evidence }
        : { answer: 'notFound', reason: 'one-language', evidence, ...weight };
    }
    const { balance } = options;
    const percent = Math.min(letters.en, letters.fr) / Math.max(letters.en, letters.fr);
    const values = { percent: Math.round(percent * 100) };
    if (balance === undefined || percent >= balance.from) {
      return { answer: 'found', reason: 'both-languages', evidence };
    }
    return percent < balance.below
      ? { answer: 'notFound', reason: 'unbalanced', values, evidence, ...weight }
      : { answer: 'cantTell', reason: 'between', values, evidence };
  },
});

function isConcerned(subject: Subject, concerns: Options['concerns']): boolean {
  if (concerns === 'bilingual') return rowOf(subject.match)?.language === 'bi';
  return concerns.some((set) => ownRoles(subject, set).length > 0);
}
