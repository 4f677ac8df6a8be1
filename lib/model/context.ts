/** What is known of an account beside its page and the list: people's answers, other visits, listed relatives, recorded pictures. */
import type { Attestation, PersonAnswer } from './answer';
import type { DirectoryEntry } from './directory';
import type { AuditRecord } from './record';

/** Another audit, as far as rules compare with it. */
export type Visit = Pick<
  AuditRecord,
  'id' | 'observedAt' | 'accountKey' | 'pageState' | 'fields' | 'picture' | 'accountClass'
>;

/** A picture that a person recorded from a listed account. `hash`: see `lib/model/picture.ts`; `type`: their answer to `avatar-type`. */
export interface RecordedPicture {
  accountKey: string;
  hash: string;
  type: string | null;
}

/**
 * `attestation`: the class by a person. `answers`: of the account and of its owners; one for each question and subject.
 * `earlier`: the latest visit of the account before this reading, and the
 * latest that was at least a day before it (one and the same: once), the latest first. `siblings`: other accounts that the list gives to the same owner.
 * `twin`: the account of the other language that the list pairs with this one; null without one, or when that is not known (`isPaired`
 * false). `twinVisit`: its latest audit; null when it was never seen. `pictures`: of listed accounts.
 */
export interface AccountContext {
  readonly attestation: Attestation | null;
  readonly answers: readonly PersonAnswer[];
  readonly earlier: readonly Visit[];
  readonly siblings: readonly DirectoryEntry[];
  readonly isPaired: boolean;
  readonly twin: DirectoryEntry | null;
  readonly twinVisit: Visit | null;
  readonly pictures: readonly RecordedPicture[];
}

/** Nothing is known: a first visit, a saved page read by the command, pasted text. */
export const NO_CONTEXT: AccountContext = {
  attestation: null,
  answers: [],
  earlier: [],
  siblings: [],
  isPaired: false,
  twin: null,
  twinVisit: null,
  pictures: [],
};
