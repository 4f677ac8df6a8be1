/** Is the account's name of a form that tells the public too little: nothing but initials, or cut off? */
import * as z from 'zod/mini';
import { rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Subject } from '@/lib/model/subject';
import { type Answer, defineCheck } from './define-check';
import { abbreviationsOf, titlesOf } from './names';
import { fieldEvidence } from './phrases';

const INITIALS = /^\p{Lu}{2,8}$/u;
/** What may stand beside initials without spelling anything out. */
const BESIDE = new Set(['canada', 'gc', 'goc']);

type Found = Pick<Answer<'form-found' | 'form-unclear' | 'other-form'>, 'answer' | 'reason' | 'values'>;

/** `limits`: for names that were cut, the most characters a name may have, by platform. */
const Options = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('initials') }),
  z.strictObject({ form: z.literal('cut'), limits: z.record(z.string(), z.int()) }),
]);

export const nameForm = defineCheck({
  id: 'name-form',
  reasons: ['form-found', 'form-unclear', 'other-form'],
  options: Options,
  run(subject, options) {
    const found = options.form === 'initials' ? initials(subject) : cut(subject, options.limits);
    return { ...found, evidence: fieldEvidence(subject, 'displayName') };
  },
});

function initials(subject: Subject): Found {
  const { owner } = subject;
  const raw = subject.words('displayName')?.raw ?? '';
  const parts = raw.split(/[\s/|·–-]+/).filter((part) => part !== '' && !BESIDE.has(fold(part)));
  if (parts.length === 0 || !parts.every((part) => INITIALS.test(part))) {
    return { answer: 'notFound', reason: 'other-form' };
  }
  if (owner === null) return { answer: 'cantTell', reason: 'form-unclear' };
  // A title that is an acronym itself can be spelled no other way.
  if (titlesOf(owner).includes(fold(raw))) return { answer: 'inapplicable', reason: 'other-form' };
  // A short word in capitals (NAVY) is no initials: only registered abbreviations are known to be.
  const known = abbreviationsOf(owner);
  return parts.every((part) => known.includes(fold(part)))
    ? { answer: 'found', reason: 'form-found' }
    : { answer: 'cantTell', reason: 'form-unclear' };
}

function cut(subject: Subject, limits: Record<string, number>): Found {
  const { platform, fields } = subject.snapshot;
  const words = subject.words('displayName');
  // A name that the reader saw in part was not cut by the account: the runner then leaves the rule open.
  if (words === null || (fields.displayName.state === 'present' && fields.displayName.qualifier)) {
    return { answer: 'notFound', reason: 'other-form' };
  }
  const values = { count: words.raw.match(/./gsu)?.length ?? 0, limit: limits[platform] ?? 0 };
  if (/(?:…|\.{3})$/.test(words.raw.trim())) return { answer: 'found', reason: 'form-found', values };
  // Longer than the limit: then the limit that is known here is not the platform's any more.
  if (values.count !== values.limit) return { answer: 'notFound', reason: 'other-form', values };
  const longer = [rowOf(subject.match)?.accountName ?? '', ...(subject.owner ? titlesOf(subject.owner) : [])];
  const isMidWord = longer.some((name) => {
    const whole = fold(name);
    return whole.startsWith(words.text) && /^\p{L}/u.test(whole.slice(words.text.length));
  });
  return isMidWord
    ? { answer: 'found', reason: 'form-found', values }
    : { answer: 'cantTell', reason: 'form-unclear', values };
}
