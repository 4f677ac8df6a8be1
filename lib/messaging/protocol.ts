/** Every message of Vigie. Three directions, one map each; every answer is a `Result`. */
import type { Result } from '@/lib/model/errors';
import type { ProfileSnapshotInput } from '@/lib/model/profile';

/** A message that carries nothing. */
export type Nothing = Record<string, never>;

/** Content script -> background: what happened on the page. */
export interface PageEvents {
  /** A profile view is on screen; its reading follows. */
  profileOpened: { asks: { url: string }; answers: null };
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
  /** `packed`: the project's own schema (`lib/directory/packed.ts`). Answers how many accounts are listed in it. */
  importDirectory: { asks: { packed: unknown }; answers: { accounts: number } };
  useEmbeddedDirectory: { asks: Nothing; answers: { accounts: number } };
  /** `text`: a whole JSON export. `skipped`: audits that were stored already, with the same content. */
  importAudits: { asks: { text: string }; answers: { added: number; skipped: number } };
  /** Erases every audit of the account; answers how many there were. */
  forgetAccount: { asks: { accountKey: string }; answers: { erased: number } };
  /** Reads the page of a tab again, as a person asked for it; answers when the audit is stored. */
  readAgain: { asks: { tabId: number }; answers: { stored: boolean } };
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
