/** Do name or bio hold more emoji, styled letters, signs or capitals than screen readers and the design standard bear? */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import { defineCheck } from './define-check';
import { fieldEvidence } from './phrases';

/**
 * `emoji`: drawn as a picture, a flag or a joined group counts once; signs that are drawn as text (©, ™, →) do not count.
 * `styled`: two or more letters in a row that only look like letters (mathematical, circled, full-width, squared, small capitals).
 * `capitals`: a word of nine capitals or more. `punctuation`: the same mark twice or more.
 */
const MARKS = {
  emoji:
    /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?){0,6}/gu,
  styled:
    /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A\u1D00-\u1D22\u0299\u0262\u026A\u029C\u029F\u0274\u0280\u028F\uA730\uA731]{2,}/gu,
  ampersand: /[&\uFF06]/gu,
  capitals: /(?<!\p{L})\p{Lu}{9,}(?!\p{L})/gu,
  punctuation: /([!?*~])\1+/gu,
} as const;

const count = z.optional(z.int().check(z.gte(0)));
const Limits = z.strictObject({
  emoji: count,
  styled: count,
  ampersand: count,
  capitals: count,
  punctuation: count,
});
/** Most of each mark that a field may hold; a mark that is not named is not looked for. */
const Options = z.strictObject({ displayName: z.optional(Limits), bio: z.optional(Limits) });

export const decoration = defineCheck({
  id: 'decoration',
  reasons: ['decorated', 'plain'],
  options: Options,
  run(subject, options) {
    const fields = (['displayName', 'bio'] as const).filter((field) => options[field] !== undefined);
    const found = fields.flatMap((field): Evidence[] => {
      const raw = subject.words(field)?.raw ?? '';
      return (Object.keys(MARKS) as (keyof typeof MARKS)[]).flatMap((mark) => {
        const most = options[field]?.[mark];
        const hits = most === undefined ? [] : [...raw.matchAll(MARKS[mark])];
        if (most === undefined || hits.length <= most) return [];
        return hits.map(({ 0: text, index: start }) => ({
          kind: 'field' as const,
          field,
          text: text.slice(0, 300),
          start,
          end: start + text.length,
        }));
      });
    });
    return found.length > 0
      ? { answer: 'found', reason: 'decorated', evidence: found }
      : {
          answer: 'notFound',
          reason: 'plain',
          evidence: fields.flatMap((field) => fieldEvidence(subject, field)),
        };
  },
});
