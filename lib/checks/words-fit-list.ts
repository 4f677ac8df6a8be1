/** Do the page's words about itself fit what the directory says of it: listed, or no longer? */
import * as z from 'zod/mini';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { type FieldHit, hitEvidence, NAME_AND_BIO, saidHits } from './phrases';
import { areWhollySeen, copyDate } from './reading';

/** Longest text after a hit that is looked at, in UTF-16 units. */
const REACH = 40;

const answers = z.enum(['found', 'notFound', 'cantTell']);

/**
 * One step: words of these sets give this answer. `unless`: pattern of hits that do not count (`RT ≠ endorsement` denies nothing);
 * `unlessAfter`: pattern of what stands right after such a hit ("closed" + "on weekends").
 */
const Step = z.strictObject({
  sets: z.array(z.string()),
  answer: answers,
  unless: z.optional(z.string()),
  unlessAfter: z.optional(z.string()),
});
type Step = z.infer<typeof Step>;
const steps = z.optional(z.array(Step));

/**
 * Steps for each answer of the directory, the first with a hit decides; an answer without steps is outside the rule.
 * `silence`: what it means when none of the words is there.
 */
export const wordsFitList = defineCheck({
  id: 'words-fit-list',
  options: z.strictObject({
    listed: steps,
    formerlyListed: steps,
    unlisted: steps,
    silence: z.enum(['found', 'inapplicable', 'cantTell']),
  }),
  reasons: ['words-fit', 'words-against', 'words-in-doubt', 'no-words', 'words-unread', 'otherwise-listed'],
  run(subject, { silence, ...by }) {
    const { match, entry } = subject.match;
    const known =
      match === 'listed' || match === 'formerlyListed' || match === 'unlisted' ? by[match] : undefined;
    if (known === undefined) return { answer: 'inapplicable', reason: 'otherwise-listed' };
    const removedOn = entry?.removedOn ?? null;
    const values = { ...copyDate(subject), ...(removedOn === null ? {} : { removedOn }) };
    const isRead = areWhollySeen(subject, NAME_AND_BIO);
    for (const step of known) {
      const { answer } = step;
      const hits = hitsOf(subject, step);
      if (hits.length === 0) continue;
      // Words that fit do not outweigh words that were not read.
      if (answer === 'found' && !isRead) break;
      const reason = ({ found: 'words-fit', notFound: 'words-against', cantTell: 'words-in-doubt' } as const)[
        answer
      ];
      return { answer, reason, values, evidence: hits.map((hit) => hitEvidence(subject, hit)) };
    }
    return isRead
      ? { answer: silence, reason: 'no-words', values }
      : { answer: 'cantTell', reason: 'words-unread', values };
  },
});

const expressions = new Map<string, RegExp>();

/** A rule's own pattern, compiled once: there are as many as rules have. */
function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern);
    expressions.set(pattern, expression);
  }
  return expression;
}

function hitsOf(subject: Subject, { sets, unless, unlessAfter }: Step): FieldHit[] {
  const matches = (pattern: string | undefined, text: string): boolean =>
    pattern !== undefined && expressionOf(pattern).test(text);
  return sets
    .flatMap((set) => saidHits(subject, set, NAME_AND_BIO))
    .filter((hit) => {
      const after = subject.words(hit.field)?.text.slice(hit.end, hit.end + REACH) ?? '';
      return !matches(unless, hit.text) && !matches(unlessAfter, after);
    });
}
