/** Builds what a judgement starts from: by default a listed, fully read departmental account and a fresh directory copy. */
import { classify } from '@/lib/assess/classify';
import type { JudgeInput } from '@/lib/assess/judge';
import { readingOf } from '@/lib/assess/reading';
import { checks } from '@/lib/checks';
import { hiddenCharacters } from '@/lib/directory/lookalike/hidden';
import type { Organization } from '@/lib/model/directory';
import type { AccountClass } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { lexicon, packs } from '@/lib/packs';
import { lexiconWith } from '@/lib/packs/own-words';
import { HARBOUR_HERITAGE, INLAND_WATERS, listed, organization, titles } from './directory';
import { snapshot } from './snapshot';

/** The lexicon with the words of every pack that ships. */
export const allWords = lexiconWith(
  lexicon,
  packs.map(({ pack }) => pack),
);

export function judgeInput(overrides: Partial<JudgeInput> = {}): JudgeInput {
  const match = overrides.match ?? listed();
  const known: Organization[] = [organization(), HARBOUR_HERITAGE, INLAND_WATERS];
  return {
    snapshot: snapshot(),
    owner: match.match === 'listed' ? organization() : null,
    organization: (id) => known.find((one) => one.id === id) ?? null,
    titles: titles(known),
    hidden: hiddenCharacters,
    lexicon: allWords,
    packs: packs.map(({ pack }) => pack),
    asOf: '2026-11-22',
    directory: {
      date: '2026-11-01',
      platforms: new Set(['x', 'facebook', 'youtube', 'instagram', 'linkedin']),
      maxAgeDays: 30,
    },
    checks,
    ...overrides,
    match,
  };
}

/** A subject; `accountClass` replaces what the class table would say (an attestation, for instance). */
export function subject(
  overrides: Partial<JudgeInput> & { accountClass?: Partial<AccountClass> } = {},
): Subject {
  const { accountClass, ...input } = overrides;
  const reading = readingOf(judgeInput(input));
  return { ...reading, accountClass: { ...classify(reading), ...accountClass } };
}
