/** Is a parody, fan or automated account labelled, and where the platform asks for it, with the first word of its name? */
import * as z from 'zod/mini';
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';

/** Longest beginning of a name that a reader still sees when it is cut (catalogue `parody-labelled`). */
const BEGINNING = 15;
/** What may stand before the label without hiding it: signs, articles, "this is". */
const OPENING = /^[^a-z0-9]*(?:(?:the|an?|this is|le|la|un|une|compte|page|ceci est)\b[^a-z0-9]*){0,3}$/;

/** `set`: phrase set of the labels. `first`: platforms that want it first. `doubt`: pattern of words that need not mean parody ("fan"). */
export const labelFirst = defineCheck({
  id: 'label-first',
  options: z.strictObject({ set: z.string(), first: z.array(z.string()), doubt: z.string() }),
  reasons: ['label-first', 'label-there', 'label-early', 'label-late', 'no-label'],
  run(subject, { set, first, doubt }) {
    const isStrict = first.includes(subject.snapshot.platform);
    const inName = phraseHits(subject, set, ['displayName']);
    const all = [...inName, ...phraseHits(subject, set, ['bio'])];
    const evidence = all.map((hit) => hitEvidence(subject, hit));
    const name = subject.words('displayName')?.text ?? '';
    const [label] = inName;
    if (label !== undefined && OPENING.test(name.slice(0, label.start))) {
      return { answer: 'found', reason: 'label-first', evidence };
    }
    if (!isStrict) {
      return all.length > 0
        ? { answer: 'found', reason: 'label-there', evidence }
        : { answer: 'notFound', reason: 'no-label', severity: 'advice' };
    }
    const mayBeOther = all.length > 0 && all.every(({ text }) => new RegExp(doubt).test(text));
    if (mayBeOther || (label !== undefined && label.end <= BEGINNING)) {
      return { answer: 'cantTell', reason: 'label-early', evidence };
    }
    return all.length > 0
      ? { answer: 'notFound', reason: 'label-late', evidence }
      : { answer: 'notFound', reason: 'no-label' };
  },
});
