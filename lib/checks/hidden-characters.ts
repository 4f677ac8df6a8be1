/** Do letters of another alphabet, or characters that nobody sees, hide in a name that speaks for a federal body? */
import { fold } from '@/lib/model/fold';
import type { Evidence } from '@/lib/model/result';
import type { HiddenLetter, Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { affiliations, titlesNamed } from './phrases';

const FIELDS = ['displayName', 'handle'] as const;

export const hiddenCharacters = defineCheck({
  id: 'hidden-characters',
  reasons: ['hidden-found', 'none-hidden', 'no-federal-name'],
  run(subject) {
    const found = FIELDS.flatMap((field) => {
      const raw = subject.words(field)?.raw ?? '';
      return subject
        .hidden(raw)
        .filter((letter) => !isStyled(raw, letter))
        .map((letter) => ({ field, raw, letter }));
    });
    if (subject.match.match !== 'listed' && !speaksForFederalBody(subject)) {
      return { answer: 'inapplicable', reason: 'no-federal-name' };
    }
    if (found.length === 0) {
      const evidence = FIELDS.flatMap((field): Evidence[] => {
        const raw = subject.words(field)?.raw;
        return raw === undefined ? [] : [{ kind: 'field', field, text: raw }];
      });
      return { answer: 'notFound', reason: 'none-hidden', evidence };
    }
    return {
      answer: 'found',
      reason: 'hidden-found',
      values: { characters: [...new Set(found.map(({ letter }) => letter.codePoint))] },
      evidence: found.map(({ field, raw, letter: { start, end } }) => ({
        kind: 'field',
        field,
        text: raw.slice(start, end),
        start,
        end,
      })),
      // A listed account's own odd letter misleads nobody about who speaks (catalogue, confusable-characters).
      ...(subject.match.match === 'listed' ? { severity: 'advice' as const } : {}),
    };
  },
});

/** By the words as they stand, and as they look once the hidden letters are read as what they imitate. */
function speaksForFederalBody(reading: Reading): boolean {
  if (reading.match.match === 'lookalike') return true;
  if (affiliations(reading).length > 0 || titlesNamed(reading).length > 0) return true;
  return FIELDS.some((field) => {
    const raw = reading.words(field)?.raw ?? '';
    // An unseen character may stand in a word or, in the place of a space, between two.
    return ['', ' '].some((unseen) => {
      const shown = fold(asShown(raw, reading.hidden(raw), unseen));
      return reading.titles.find(shown).length > 0 || reading.lexicon.has('P-AFF', shown);
    });
  });
}

/** A word written wholly in one of Unicode's mathematical alphabets is styled, as many do, not disguised. */
function isStyled(raw: string, { start }: HiddenLetter): boolean {
  const before = /\S*$/.exec(raw.slice(0, start))?.[0] ?? '';
  const after = /^\S*/.exec(raw.slice(start))?.[0] ?? '';
  return /^[\u{1d400}-\u{1d7ff}]+$/u.test((before + after).replace(/[^\p{L}\p{N}]/gu, ''));
}

function asShown(raw: string, hidden: readonly HiddenLetter[], unseen: string): string {
  return hidden.reduceRight(
    (text, { start, end, looksLike }) =>
      text.slice(0, start) + (looksLike === '' ? unseen : looksLike) + text.slice(end),
    raw,
  );
}
