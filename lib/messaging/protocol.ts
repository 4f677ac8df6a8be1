/** Every message of Vigie. Three directions, one map each; every answer is a `Result`. */
import type { Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import type { Result } from '@/lib/model/errors';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import type { ReaderMend } from '@/lib/model/reader-pack';
import type { RejudgeChoice } from '@/lib/model/rejudge';

/** A message that carries nothing. */
export type Nothing = Record<string, never>;

/** Content script -> background: what happened on the page. */
export interface PageEvents {
  /** A page of a platform begins; what its tab showed before is gone. Answers what a reader pack changes of that reader. */
  pageStarted: { asks: { platform: string }; answers: ReaderMend | null };
  /** A profile view is on screen and the page has no reader yet: answered once it has come. Error `tab-not-readable`: it could not be brought. */
  readerWanted: { asks: { platform: string }; answers: null };
  /** A profile view is on screen; its reading follows, unless a reader pack has switched the reader off (`isOff`). */
  profileOpened: { asks: { url: string; isOff: boolean }; answers: null };
  /**
   * The profile was read. Answered after the audit is stored. `stored: false`: the account has no tie to government.
   * `isLate`: the person has moved on since (a message sent again): it is stored, but no longer shown.
   */
  profileObserved: {
    asks: { snapshot: ProfileSnapshotInput; isLate: boolean };
    answers: { stored: boolean };
  };
  /** The profile is no longer on screen. */
  profileLeft: { asks: Nothing; answers: null };
}

/** Background (and views, who only ask) -> content script. */
export interface PageRequests {
  /** Read what is on screen now; `null` when it is no profile view. */
  readProfile: { asks: Nothing; answers: ProfileSnapshotInput | null };
  /** Is a profile on screen? No answer at all: the tab shows another site by now. Asked by views too. */
  isProfileShown: { asks: Nothing; answers: boolean };
}

/** View -> background. Only these change anything that is stored. */
export interface Commands {
  /**
   * Keeps a copy of the list as a version and judges by it from now on. `packed`: the project's own schema (`lib/directory/packed.ts`).
   * `origin`: a file that the person chose, or the official feed that they asked for. Answers how many accounts it lists, and its hash.
   */
  importDirectory: {
    asks: { packed: unknown; origin: 'file' | 'update' };
    answers: { accounts: number; sha256: string };
  };
  /**
   * A piece of such a copy's JSON, for one that is larger than a message may be. `transfer` names the copy, `part` counts from 0; in order.
   * Answers null until the last piece, then as `importDirectory`.
   */
  importDirectoryPart: {
    asks: { transfer: string; part: number; parts: number; text: string; origin: 'file' | 'update' };
    answers: { accounts: number; sha256: string } | null;
  };
  /** Judges by another version from now on; `sha256` null: by the copy that came with Vigie. */
  useDirectory: { asks: { sha256: string | null }; answers: { accounts: number } };
  /** Erases a version that is not in use. */
  removeDirectory: { asks: { sha256: string }; answers: null };
  /** A person found that an account that looks like a listed one is no imitation: `by` whom, and why. */
  markLookalikeSafe: {
    asks: { accountKey: string; listedKey: string; by: string; reason: string };
    answers: null;
  };
  unmarkLookalikeSafe: { asks: { accountKey: string; listedKey: string }; answers: null };
  /** A person's answer to a question of a pack; audits that it bears on are judged again. Error `account-unknown`: nothing of the account is stored. */
  answerQuestion: { asks: Omit<PersonAnswer, 'at'>; answers: { judged: number } };
  withdrawAnswer: { asks: Pick<PersonAnswer, 'subject' | 'question'>; answers: { judged: number } };
  /** The class of an account by a person. Error `account-unknown`: nothing of it is stored. */
  attestClass: { asks: Omit<Attestation, 'at'>; answers: { judged: number } };
  withdrawAttestation: { asks: Pick<Attestation, 'accountKey'>; answers: { judged: number } };
  /**
   * The hash of the picture that a person had recorded: it stays with the audit and, for a listed account, among the pictures that others are
   * compared with. Error `audit-unknown`.
   */
  recordPicture: { asks: { auditId: string; hash: string }; answers: null };
  /** One person's word on whether the account poses as official. Error `audit-unknown`. */
  decideImitation: { asks: Omit<Decision, 'at'>; answers: null };
  withdrawDecision: { asks: Pick<Decision, 'accountKey' | 'by'>; answers: null };
  /** Puts the verdicts of a preview in the place of those stored. All or nothing; error `audit-unknown`, `directory-unknown`. */
  rejudgeAudits: { asks: { choice: RejudgeChoice; audits: string[] }; answers: { judged: number } };
  /** `text`: a whole JSON export. `skipped`: audits that were stored already, with the same content; `taken`: what persons said, where new or newer. */
  importAudits: { asks: { text: string }; answers: { added: number; skipped: number; taken: number } };
  /** Erases every audit of the account; answers how many there were. */
  forgetAccount: { asks: { accountKey: string }; answers: { erased: number } };
  /** `text`: a reader pack, whole. Answers what names it. */
  loadReaderPack: { asks: { text: string }; answers: { id: string; sha256: string } };
  /** Every reader works as it was released again. */
  removeReaderPack: { asks: Nothing; answers: null };
  /** `text`: a policy pack, whole (`docs/policy-packs.md`); one of the same id goes away. Error `pack-refused` {path}. */
  loadPolicyPack: { asks: { text: string }; answers: { id: string; sha256: string } };
  /** Takes a pack of a file away. */
  removePolicyPack: { asks: { id: string }; answers: null };
  /** Nothing is judged by a pack that is off, shipped or loaded. Error `pack-unknown`. */
  switchPolicyPack: { asks: { id: string; isOff: boolean }; answers: null };
  /**
   * Judges a saved copy that a view has read, and stores it as any other audit. `isAlone`: the person chose this one page;
   * pages of individuals are kept only then.
   */
  recordSavedCopy: {
    asks: { snapshot: ProfileSnapshotInput; isAlone: boolean };
    answers: SavedCopyVerdict;
  };
  /** Reads the page of a tab again, as a person asked for it; answers when the audit is stored. */
  readAgain: { asks: { tabId: number }; answers: { stored: boolean } };
}

/**
 * `auditId`: the stored audit; null when nothing was kept: the account has no tie to government or, with `isPersonSkipped`, it is an
 * individual's and was one of many.
 */
export interface SavedCopyVerdict {
  auditId: string | null;
  isPersonSkipped: boolean;
}

/** What a message needs to be: its payload and the value of its answer. */
export interface Exchange {
  asks: unknown;
  answers: unknown;
}

export type Asks<M extends Record<keyof M, Exchange>, K extends keyof M> = M[K]['asks'];
export type Answer<M extends Record<keyof M, Exchange>, K extends keyof M> = Result<M[K]['answers']>;

/** A message on its way. */
export interface Envelope {
  type: string;
  payload: unknown;
}
