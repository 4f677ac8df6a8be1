/** Does the picture look like one recorded from a listed account? A likeness is a signal for a person, never a finding. */
import * as z from 'zod/mini';
import { pictureDistance } from '@/lib/model/picture';
import type { Evidence } from '@/lib/model/result';
import { ANSWER_REASONS, AnswerOptions, answered } from './answers';
import { defineCheck } from './define-check';
import { fieldEvidence } from './phrases';

/**
 * `types`: which recorded pictures count, by a person's answer to `avatar-type`. `distance`: bits of 64 that may differ. `clearsAlone`: a
 * picture unlike all of them settles the question; else only a person does.
 */
export const pictureLikeness = defineCheck({
  id: 'picture-likeness',
  reasons: [
    ...ANSWER_REASONS,
    'like-recorded',
    'like-recorded-and-name',
    'unlike-recorded',
    'nothing-recorded',
    'listed',
  ],
  options: z.strictObject({
    ...AnswerOptions,
    types: z.array(z.string()),
    distance: z.int().check(z.gte(0), z.lte(64)),
    clearsAlone: z.boolean(),
  }),
  run(subject, { types, distance, clearsAlone, ...options }) {
    const { match, entry } = subject.match;
    if (match === 'listed') return { answer: 'inapplicable', reason: 'listed' };
    const own = subject.snapshot.picture;
    const recorded = subject.context.pictures.filter(
      ({ accountKey, type }) =>
        type !== null && types.includes(type) && accountKey !== subject.snapshot.accountKey,
    );
    const near =
      own === undefined ? [] : recorded.filter(({ hash }) => pictureDistance(hash, own) <= distance);
    const shown: Evidence[] = near
      .slice(0, 3)
      .map(({ accountKey }) => ({ kind: 'directory', property: 'key', text: accountKey }));
    const given = answered(subject, options, [...fieldEvidence(subject, 'handle'), ...shown]);
    if (given.reason !== 'not-answered') return given;
    if (own === undefined) return { answer: 'cantTell', reason: 'not-answered' };
    if (recorded.length === 0) return { answer: 'cantTell', reason: 'nothing-recorded' };
    if (near.length === 0) return { answer: clearsAlone ? 'found' : 'cantTell', reason: 'unlike-recorded' };
    const isAlikeInName = match === 'lookalike' && near.some(({ accountKey }) => accountKey === entry?.key);
    return {
      answer: 'cantTell',
      reason: isAlikeInName ? 'like-recorded-and-name' : 'like-recorded',
      evidence: shown,
    };
  },
});
