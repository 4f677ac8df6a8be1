/** The self-check as its page uses it: everything is worked out in the page, nothing is sent and nothing is kept. */
import type { Language } from '@/lib/model/ids';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { Declared } from '@/lib/selfcheck/declared';
import type { WordingLanguage } from '@/lib/selfcheck/wordings';
import type { Offers, OwnProfile, SelfVerdict } from '@/lib/usecases/self-check';

/** The rules, ready to judge at every change of a text. Pure. */
export interface SelfCheckBench {
  check(profile: OwnProfile, declared: Declared): SelfVerdict;
  offers(profile: OwnProfile, declared: Declared, languages: WordingLanguage, first: Language): Offers;
}

/** What was read on the page of a tab. */
export type OwnPage = ProfileSnapshotInput;
