/** Is the name on the page the name in the directory, near enough? A slip of the directory is never held against the account. */
import * as z from 'zod/mini';
import { rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Evidence } from '@/lib/model/result';
import { defineCheck } from './define-check';
import { compareWithTitles, containsWords, contentWords, wordOverlap } from './names';
import { fieldEvidence } from './phrases';

const share = z.number().check(z.gte(0), z.lte(1));

/** Shares of common words: from `same` on two names are one, under `other` they are two, between it cannot be told. */
export const listedName = defineCheck({
  id: 'listed-name',
  options: z.strictObject({ same: share, other: share }),
  reasons: [
    'same-name',
    'same-institution',
    'other-name',
    'partly-same',
    'may-be-translated',
    'no-listed-name',
    'not-listed',
  ],
  run(subject, { same, other }) {
    const entry = rowOf(subject.match);
    if (subject.match.match !== 'listed' || entry === undefined)
      return { answer: 'inapplicable', reason: 'not-listed' };
    const listed = fold(entry.accountName).replace(/^@/, '');
    // A name that says no more than the handle ("@Rivers_GC") is no name.
    if (listed === '' || listed === fold(entry.handle) || (listed.includes('_') && !listed.includes(' '))) {
      return { answer: 'inapplicable', reason: 'no-listed-name' };
    }
    const raw = subject.words('displayName')?.raw ?? '';
    const shown = subject.words('displayName')?.text ?? '';
    const values = { listed: entry.accountName };
    const evidence: Evidence[] = [
      ...fieldEvidence(subject, 'displayName'),
      { kind: 'directory', property: 'accountName', text: entry.accountName },
    ];
    const overlap = wordOverlap(shown, listed);
    if (overlap >= same || containsWords(shown, listed) || containsWords(listed, shown)) {
      return { answer: 'found', reason: 'same-name', values, evidence };
    }
    // Its owner's registered title or abbreviation: in the other language, or where the directory has an old or misspelt one.
    const { owner } = subject;
    const comparison = owner === null ? 'none' : compareWithTitles(raw, owner);
    if (comparison === 'title' || comparison === 'abbreviation') {
      return { answer: 'found', reason: 'same-institution', values, evidence };
    }
    if (overlap >= other) return { answer: 'cantTell', reason: 'partly-same', values, evidence };
    const mayBeTranslated =
      entry.language === 'bi' ||
      entry.audience === 'mission-abroad' ||
      contentWords(shown).length === 0 ||
      contentWords(listed).length === 0;
    return mayBeTranslated
      ? { answer: 'cantTell', reason: 'may-be-translated', values, evidence }
      : { answer: 'notFound', reason: 'other-name', values, evidence };
  },
});
