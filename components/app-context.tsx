/**
 * The one provider: everything a screen may use to speak, ask and act. Types only, no browser and no storage, so that
 * screens draw in tests; `entrypoints/shared/app-wiring.ts` connects them to the real ones.
 */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DirectoryChange } from '@/lib/directory/compare';
import type { Translator } from '@/lib/i18n/translate';
import type { Answer, Asks, Commands } from '@/lib/messaging/protocol';
import type { AnswerSubject, Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import type { CoverageFeature, CoveredText } from '@/lib/model/coverage';
import type { ErrorCode, Result } from '@/lib/model/errors';
import type { Language } from '@/lib/model/ids';
import type { PackTexts, PolicyPack } from '@/lib/model/pack';
import type { AuditRecord } from '@/lib/model/record';
import type { SafeLookalike, StoredVersion } from '@/lib/storage/db';
import type { AccountSummary } from '@/lib/storage/summary';
import type { ReaderHealth } from '@/lib/usecases/reader-health';
import type { DirectoryUpdate, DirectoryView, ListChoice, ListPace, ListReading } from './directory-view';
import type { DefectFile, LikenessCheck, ListCheck, PairsView } from './list-view';
import type { PackFileReading, PacksView } from './pack-view';
import type { ReaderPackView, ReaderView, SiteOffer } from './reader-view';
import type { RejudgeAsked, RejudgePace, RejudgePreview } from './rejudge-view';
import type { SavedAnswer, SavedChoice } from './saved-view';
import type { OwnPage, SelfCheckBench } from './self-check-view';

/** A question that keeps being answered: `next` for each answer, `failed` once if storage breaks. Returns "stop asking". */
export type Live<T> = (next: (value: T) => void, failed: (problem: unknown) => void) => () => void;

/** `system` follows the computer's own light or dark setting. */
export type Theme = 'system' | 'light' | 'dark';

/**
 * What is known of the tab on screen; `tabId` null when no tab can be named (nothing can be read again then).
 * `nothing`: a page that Vigie does not read. `ownAccount`: the viewer's own, in no directory. `readerOff`: by a reader pack. `failed`: the verdict could not be stored.
 */
export type TabView = { tabId: number | null } & (
  | { state: 'nothing' | 'reading' | 'noTie' | 'notProfile' | 'ownAccount' | 'readerOff' }
  | { state: 'audited'; auditId: string }
  | { state: 'failed'; error: ErrorCode }
);

/** Live data of the screens. Records come newest first. */
export interface LiveData {
  currentTab(): Live<TabView>;
  audit(id: string): Live<AuditRecord | null>;
  auditsOf(accountKey: string): Live<AuditRecord[]>;
  accounts(): Live<AccountSummary[]>;
  /** What persons answered about any of the subjects. */
  answersAbout(subjects: readonly AnswerSubject[]): Live<readonly PersonAnswer[]>;
  /** The class of an account by a person, and what persons hold on whether it poses as official. */
  wordsOn(accountKey: string): Live<{ attestation: Attestation | null; decisions: readonly Decision[] }>;
  /** How many audits are stored. */
  auditCount(): Live<number>;
  /** The copy in use; null when none could be loaded. */
  directory(): Live<DirectoryView | null>;
  /** Versions stored, the latest imported first. The one that came with Vigie is among them once it has judged. */
  directoryVersions(): Live<readonly StoredVersion[]>;
  /** Accounts that a person found to be no imitation of a listed one. */
  safeLookalikes(): Live<readonly SafeLookalike[]>;
  /** Match patterns that Vigie may read now. */
  allowedPatterns(): Live<readonly string[]>;
  /** The reader pack in use; null without one. */
  readerPack(): Live<ReaderPackView | null>;
  /** Policy packs of files, and which packs are switched off. */
  policyPacks(): Live<PacksView>;
}

/** Sends a command to the background, the only one that writes; every answer is a `Result`. */
export type Send = <Name extends keyof Commands>(
  name: Name,
  asks: Asks<Commands, Name>,
) => Promise<Answer<Commands, Name>>;

/** Things a view does by itself in the browser. */
export interface Actions {
  /** False when this browser opens its panel only from its own button. */
  canOpenPanel: boolean;
  openPanel(): void;
  /** `hash`: a route of the dashboard, e.g. `#/directory`; its first page when empty. */
  openDashboard(hash?: string): void;
  /** False when the clipboard refused. */
  copy(text: string): Promise<boolean>;
  setLanguage: (language: Language) => void;
  setTheme: (theme: Theme) => void;
  /** Every reader, in the order of the registry. */
  readers: () => Promise<readonly ReaderView[]>;
  /** Asks the browser for hosts; must be called within a click. False: the person said no. */
  allow: (patterns: readonly string[]) => Promise<boolean>;
  takeBack: (patterns: readonly string[]) => Promise<boolean>;
  /** The pattern of the server a person typed; null when it is none. */
  serverPattern: (typed: string) => string | null;
  /** The page of a tab, if it could be read after its hosts are allowed. Known only where the person has called Vigie up. */
  siteOffer: (tabId: number) => Promise<SiteOffer | null>;
  /** Reads a file of changes to readers; nothing is put in use. `text` is what `loadReaderPack` takes. */
  readReaderPack: (file: File) => Promise<Result<{ view: ReaderPackView; text: string }>>;
  /** Reads a policy pack; nothing is put in use. `text` is what `loadPolicyPack` takes. */
  readPolicyPack: (file: File) => Promise<PackFileReading>;
  /** Sums up every stored audit. */
  readerHealth: () => Promise<readonly ReaderHealth[]>;
  /** Looks at the profile picture in the tab on screen and keeps its hash with the audit. Errors: see `record-picture.ts`. */
  recordPicture: (tabId: number, record: AuditRecord) => Promise<Result<{ hash: string }>>;
  /** The founding texts, clause by clause. */
  coverage: () => Promise<{ texts: readonly CoveredText[]; features: readonly CoverageFeature[] }>;
  /** Judges stored audits again, without keeping anything. Error `directory-unknown`; also when the work was ended. */
  previewRejudge: (asked: RejudgeAsked, pace: RejudgePace) => Promise<Result<RejudgePreview>>;
  /** Opens a saved page, reads it and has it judged and stored, as any other audit but marked as a copy. */
  auditSavedPage: (choice: SavedChoice) => Promise<Result<SavedAnswer>>;
  /** The rules, for a person who looks at their own account; nothing of it is sent or kept. */
  selfCheck: () => Promise<SelfCheckBench>;
  /** What the page of a tab shows now, for the self-check alone. Error `tab-not-readable`. */
  readOwnPage: (tabId: number) => Promise<Result<OwnPage>>;
  /** Hands the one file of a self-check to the browser. */
  saveSelfCheck: (fileName: string, text: string) => Promise<void>;
  /** Puts a previewed copy in use, however large it is; otherwise as the command `importDirectory`. */
  useDirectoryCopy: (asks: Asks<Commands, 'importDirectory'>) => Promise<Answer<Commands, 'importDirectory'>>;
  /** Reads files of accounts; nothing is replaced until the person says so. Errors: those of opening files, `list-without-accounts`. */
  readDirectoryFiles: (choice: ListChoice, pace: ListPace) => Promise<Result<ListReading>>;
  /**
   * Fetches the official list, which only a press of its button may ask for; must be called within a click. `progress`: bytes so far.
   * Errors: `feed-not-allowed`, `feed-unavailable`, `import-cancelled`; the copy in use stays in place then.
   */
  updateDirectory: (
    progress: (bytes: number) => void,
    signal: AbortSignal,
  ) => Promise<Result<DirectoryUpdate>>;
  /** What changed from one version (by its hash) to another. Error `directory-unknown`. */
  compareDirectories: (before: string, after: string) => Promise<Result<readonly DirectoryChange[]>>;
  /** How many stored audits each version judged, by its hash. */
  auditsByVersion: () => Promise<ReadonlyMap<string, number>>;
  /** Looks for defects in the copy in use. Error `directory-unavailable`. */
  lintDirectory: () => Promise<Result<ListCheck>>;
  /** Writes the defects to a file (CSV) and hands it to the browser. */
  downloadDefects: (kind: DefectFile, check: ListCheck) => Promise<{ fileName: string }>;
  /** Finds the accounts of the copy in use that are each other's counterpart. Error `directory-unavailable`. */
  pairDirectory: () => Promise<Result<PairsView>>;
  /** Which listed accounts of a platform a typed handle or name looks like. Error `directory-unavailable`. */
  checkLikeness: (text: string, platform: string) => Promise<Result<LikenessCheck>>;
  /**
   * Writes every stored audit, or every answer, to a file and hands it to the browser; `progress` receives the number of audits written so far.
   */
  exportAudits(
    exporter: string,
    progress: (audits: number) => void,
  ): Promise<Result<{ audits: number; answers: number; fileName: string }>>;
}

/** One export format of the menu. */
export interface ExportChoice {
  id: string;
  /** Key of its name in `lib/i18n`. */
  label: string;
}

/** What names the copy of the list that came with Vigie. */
export interface PackagedVersion {
  sha256: string;
  id: string;
  date: string;
  accounts: number;
  title: { en: string; fr: string };
}

/** A policy pack with its words in both languages. */
export interface PackView {
  pack: PolicyPack;
  texts: Record<Language, PackTexts>;
}

export interface App {
  /** Reading it while drawing makes the component follow the language. */
  readonly t: Translator;
  theme: ReadonlySignal<Theme>;
  live: LiveData;
  send: Send;
  actions: Actions;
  exporters: readonly ExportChoice[];
  /** Every pack, shipped or of a file, on or off. Reading it while drawing makes the component follow it. */
  readonly packs: ReadonlyMap<string, PackView>;
  /** Version of Vigie. */
  version: string;
  /** How many persons must hold the same on an imitation before it may be exported: set by an administrator, two otherwise. */
  decidedBy: number;
  /** The name last typed by whoever answers; for this page only, never stored by itself. */
  personName: Signal<string>;
  /** The copy of the list that came with it. */
  packaged: PackagedVersion;
  /** Match pattern of the host that the official list is fetched from, and the pages that show it to the public. */
  feedPattern: string;
  feedPages: Readonly<Record<Language, string>>;
}

const AppContext = createContext<App | null>(null);

export function AppProvider({ app, children }: { app: App; children: ComponentChildren }) {
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>;
}

/** The app, inside a provider. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no AppProvider above this component');
  return app;
}
