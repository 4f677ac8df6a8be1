/** The accounts that the list gives to the same owner: is a handle family kept, and does none do another's job? */
import * as z from 'zod/mini';
import type { DirectoryEntry } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { blank, remember } from './phrases';

/** `handles`: the stem of handles in one language, of accounts for the public at large; `names`: displayed names on one platform in one language. */
export const relatives = defineCheck({
  id: 'relatives',
  reasons: ['agree', 'disagree', 'mixed', 'nothing-to-compare', 'not-listed'],
  options: z.strictObject({ compare: z.enum(['handles', 'names']) }),
  run(subject, options) {
    const { match, entry } = subject.match;
    if (match !== 'listed' || entry === undefined) return { answer: 'inapplicable', reason: 'not-listed' };
    return options.compare === 'handles' ? compareHandles(subject, entry) : compareNames(subject, entry);
  },
});

/** Fewer accounts make no family (catalogue `handle-consistent-across-platforms`). */
const FAMILY = 3;
const MADE_BY_PLATFORM = /^(?:\d+|\d+@N\d+|UC[\w-]{22})$/;

function compareHandles(subject: Subject, entry: DirectoryEntry) {
  const { language } = entry;
  const family = [entry, ...subject.context.siblings].filter(
    (one) => one.language === language && one.audience === '' && stemOf(subject, one.handle) !== '',
  );
  // Several accounts on one platform are for programs, of which each has a name of its own.
  const isOneEach = new Set(family.map(({ platform }) => platform)).size === family.length;
  if (language === null || entry.audience !== '' || family.length < FAMILY || !isOneEach) {
    return { answer: 'inapplicable' as const, reason: 'nothing-to-compare' as const };
  }
  const counts = new Map<string, number>();
  for (const { handle } of family) {
    const stem = stemOf(subject, handle);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const told = { values: { count: family.length }, evidence: rows(family, 'handle') };
  if (most * 2 >= family.length) return { answer: 'found' as const, reason: 'agree' as const, ...told };
  return most === 1
    ? { answer: 'notFound' as const, reason: 'disagree' as const, ...told }
    : { answer: 'cantTell' as const, reason: 'mixed' as const, ...told };
}

/** A handle without marks of language and government; empty for one that a platform made (a number, a channel's id). */
function stemOf(subject: Subject, handle: string): string {
  return remember(subject, `stem of ${handle}`, () => {
    if (MADE_BY_PLATFORM.test(handle)) return '';
    const folded = fold(handle);
    const spoken = blank(folded, subject.lexicon.find('P-HLANG', folded)).trim();
    return blank(spoken, subject.lexicon.find('P-HGOV', spoken)).replace(/[^a-z0-9]+/g, '');
  });
}

function compareNames(subject: Subject, entry: DirectoryEntry) {
  const beside = subject.context.siblings.filter(
    ({ platform, language }) =>
      platform === entry.platform &&
      (language === entry.language || language === null || entry.language === null),
  );
  const samePublic = beside.filter(({ audience }) => audience === entry.audience);
  if (beside.length > 0 && samePublic.length === 0) {
    return { answer: 'inapplicable' as const, reason: 'nothing-to-compare' as const };
  }
  const name = fold(entry.accountName);
  const alike = samePublic.filter(({ accountName }) => fold(accountName) === name);
  const told = {
    values: { count: alike.length + 1, name: entry.accountName },
    evidence: rows([entry, ...alike], 'url'),
  };
  if (alike.length === 0) return { answer: 'found' as const, reason: 'agree' as const, ...told };
  // Two addresses of one handle may be one account, listed twice.
  const isAnother = (one: DirectoryEntry): boolean =>
    one.language !== null && one.language === entry.language && fold(one.handle) !== fold(entry.handle);
  return alike.some(isAnother)
    ? { answer: 'notFound' as const, reason: 'disagree' as const, ...told }
    : { answer: 'cantTell' as const, reason: 'mixed' as const, ...told };
}

const rows = (entries: readonly DirectoryEntry[], property: 'handle' | 'url'): Evidence[] =>
  entries.slice(0, 8).map((one) => ({ kind: 'directory', property, text: one[property] }));
