/** An app for screens without a browser: live data from plain values, commands that are only remembered. */
import { signal } from '@preact/signals';
import type { App, LiveData, PackView, Send, TabView } from '@/components/app-context';
import type {
  DirectoryPreview,
  DirectoryUpdate,
  DirectoryView,
  ListReading,
} from '@/components/directory-view';
import type { LikenessCheck, ListCheck, PairsView } from '@/components/list-view';
import type { PacksView } from '@/components/pack-view';
import { createPreferences, type Preferences } from '@/components/preferences';
import type { ReaderPackView, SiteOffer } from '@/components/reader-view';
import type { RejudgePreview } from '@/components/rejudge-view';
import type { SavedAnswer, SavedChoice } from '@/components/saved-view';
import type { OwnPage } from '@/components/self-check-view';
import { serverPattern } from '@/lib/addresses/sites';
import type { DirectoryChange } from '@/lib/directory/compare';
import type { Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { packs } from '@/lib/packs';
import { coverage, coverageFeatures } from '@/lib/packs/coverage';
import type { SafeLookalike, StoredVersion } from '@/lib/storage/db';
import { type AccountSummary, summarize } from '@/lib/storage/summary';
import { healthCounter } from '@/lib/usecases/reader-health';
import { rulebook } from '@/lib/usecases/rulebook';
import { checkOwn, offersFor } from '@/lib/usecases/self-check';
import { storyPackaged, storyRowAt } from './story-directory';
import { storyCheck, storyLikeness, storyPairs } from './story-list';
import { storyFilePack } from './story-packs';
import { storyReaderPack, storyReaders } from './story-readers';
import { storyCopy } from './story-records';

export const storyDirectory = (changes: Partial<DirectoryView> = {}): DirectoryView => ({
  copy: storyCopy,
  title: {
    en: 'Government of Canada social media accounts',
    fr: 'Comptes de médias sociaux du gouvernement du Canada',
  },
  source: { en: 'Public service list, canada.ca', fr: 'Liste publique, canada.ca' },
  sourceUrl: { en: 'https://www.canada.ca/en/social.html', fr: 'https://www.canada.ca/fr/sociaux.html' },
  attribution: {
    en: 'Contains information licensed under the Open Government Licence – Canada.',
    fr: 'Contient des renseignements visés par la Licence du gouvernement ouvert – Canada.',
  },
  licence: { en: 'Open Government Licence – Canada', fr: 'Licence du gouvernement ouvert – Canada' },
  isEmbedded: true,
  jurisdiction: null,
  former: 130,
  organizations: 163,
  rows: () => Array.from({ length: 60 }, (_, index) => storyRowAt(index)),
  ...changes,
});

export const storyPreview: DirectoryPreview = {
  fileName: 'sample-accounts.csv',
  title: 'sample-accounts.csv',
  date: '2026-11-22',
  accounts: 24,
  organizations: 3,
  platforms: [
    { platform: 'x', accounts: 14 },
    { platform: 'facebook', accounts: 10 },
  ],
  firstRows: [storyRowAt(0), storyRowAt(1), storyRowAt(2)],
  explained: [],
  skipped: [],
  languagesUnread: [],
  since: null,
  packed: { format: 'vigie/directory' },
};

/** A file of the template, read. */
export const storyReading = (changes: Partial<ListReading> = {}): ListReading => ({
  source: 'template-csv',
  table: null,
  preview: ok(storyPreview),
  ...changes,
});

/** A newer copy of the official list. */
export const storyUpdate: DirectoryUpdate = { before: 'a', after: 'b', since: '2026-11-20', accounts: 1870 };

/** A table of somebody's own: Vigie guessed two of its columns. */
export const storyTable: NonNullable<ListReading['table']> = {
  header: ['Nom', 'Lien', ''],
  samples: [
    ['Port de Gaspé', 'profil 1', 'X'],
    ['Port de Sorel', 'profil 2', 'X'],
    ['Phares', 'profil 3', 'Facebook'],
  ],
  mapping: {
    ...{ url: null, platform: 2, handle: null, account: 0 },
    ...{ organizationEn: null, organizationFr: null, language: null },
  },
};

/** What a screen finds; anything left out is empty. `fails`: storage cannot be read. */
export interface Situation {
  tab?: TabView;
  records?: readonly AuditRecord[];
  accounts?: readonly AccountSummary[];
  directory?: DirectoryView | null;
  /** Versions stored, what changed between two, and accounts found to be no imitation. */
  versions?: readonly StoredVersion[];
  changes?: readonly DirectoryChange[];
  safe?: readonly SafeLookalike[];
  /** What chosen files hold. */
  reading?: ListReading;
  /** What becomes of an update from the official feed. */
  update?: Result<DirectoryUpdate>;
  /** What becomes of recording a picture. */
  picture?: Result<{ hash: string }>;
  /** What judging again would change. */
  rejudged?: RejudgePreview;
  /** What a look through the list finds. */
  check?: ListCheck;
  pairs?: PairsView;
  likeness?: LikenessCheck;
  /** What persons said. */
  answers?: readonly PersonAnswer[];
  attestation?: Attestation;
  decisions?: readonly Decision[];
  /** Persons that must hold the same before a decision is exported. */
  decidedBy?: number;
  fails?: boolean;
  /** Match patterns allowed besides those of the installation. */
  allowed?: readonly string[];
  readerPack?: ReaderPackView | null;
  /** Policy packs of files, and what is off. */
  packs?: PacksView;
  offer?: SiteOffer | null;
  /** What becomes of a saved page. */
  saved?: (choice: SavedChoice) => Result<SavedAnswer>;
  /** What the page of a tab shows to its owner. */
  ownPage?: Result<OwnPage>;
  preferences?: Partial<Preferences>;
}

const STORY_NOW = '2026-11-22T12:00:00.000Z';
const storyJudged = { directory: null, rulebook };

/** An app and what was asked of it. `tab` may be changed while the screen is drawn. */
export function storyApp(situation: Situation = {}) {
  const { records = [], directory = storyDirectory(), fails = false } = situation;
  const sent: { name: string; asks: unknown }[] = [];
  const acted: string[] = [];
  const saved: Partial<Preferences>[] = [];
  const files: { fileName: string; text: string }[] = [];
  const tab = signal<TabView>(situation.tab ?? { tabId: 1, state: 'nothing' });
  const preferences = createPreferences(
    window,
    { language: 'en', theme: 'light', ...situation.preferences },
    (change) => void saved.push(change),
  );
  const allowed = signal<readonly string[]>([...storyReaders[0]!.patterns, ...(situation.allowed ?? [])]);
  const answer =
    <T,>(value: () => T) =>
    (next: (value: T) => void, failed: (problem: unknown) => void) => {
      if (fails) failed(new Error('broken'));
      else next(value());
      return () => undefined;
    };
  const summaries =
    situation.accounts ??
    records.map((record) => summarize(record, ofAccount(records, record.accountKey).length, []));
  const live: LiveData = {
    currentTab: () => (next, failed) => {
      if (!fails) return tab.subscribe(next);
      failed(new Error('broken'));
      return () => undefined;
    },
    audit: (id) => answer(() => records.find((record) => record.id === id) ?? null),
    auditsOf: (key) => answer(() => ofAccount(records, key)),
    accounts: () => answer(() => [...summaries]),
    answersAbout: (subjects) =>
      answer(() => (situation.answers ?? []).filter(({ subject }) => subjects.includes(subject))),
    wordsOn: (key) =>
      answer(() => ({
        attestation: situation.attestation ?? null,
        decisions: (situation.decisions ?? []).filter(({ accountKey }) => accountKey === key),
      })),
    auditCount: () => answer(() => records.length),
    directory: () => answer(() => directory),
    directoryVersions: () => answer(() => situation.versions ?? []),
    safeLookalikes: () => answer(() => situation.safe ?? []),
    allowedPatterns: () => (next) => allowed.subscribe(next),
    readerPack: () => answer(() => situation.readerPack ?? null),
    policyPacks: () => answer(() => situation.packs ?? { loaded: [], off: [] }),
  };
  /** What the background answers; a test may put a failure here. */
  const answers: Record<string, Result<unknown>> = {
    importDirectory: ok({ accounts: storyPreview.accounts }),
    useDirectory: ok({ accounts: storyCopy.accounts }),
    removeDirectory: ok(null),
    markLookalikeSafe: ok(null),
    unmarkLookalikeSafe: ok(null),
    importAudits: ok({ added: 3, skipped: 1, taken: 2 }),
    answerQuestion: ok({ judged: 1 }),
    withdrawAnswer: ok({ judged: 1 }),
    attestClass: ok({ judged: 1 }),
    withdrawAttestation: ok({ judged: 1 }),
    decideImitation: ok(null),
    withdrawDecision: ok(null),
    forgetAccount: ok({ erased: 1 }),
    readAgain: ok({ stored: true }),
    loadReaderPack: ok({ id: 'autumn-repairs', sha256: 'ab12' }),
    removeReaderPack: ok(null),
    loadPolicyPack: ok({ id: 'sample-town', sha256: 'ab12' }),
    removePolicyPack: ok(null),
    switchPolicyPack: ok(null),
    rejudgeAudits: ok({ judged: 1 }),
  };
  const app: App = {
    get t() {
      return preferences.translator.value;
    },
    theme: preferences.theme,
    live,
    send: ((name, asks) => {
      sent.push({ name, asks });
      return Promise.resolve(answers[name]);
    }) as Send,
    actions: {
      canOpenPanel: true,
      openPanel: () => void acted.push('openPanel'),
      openDashboard: (hash = '') => void acted.push(`openDashboard ${hash}`),
      copy: (text) => {
        acted.push(`copy ${text}`);
        return Promise.resolve(true);
      },
      setLanguage: preferences.setLanguage,
      setTheme: preferences.setTheme,
      readers: () => Promise.resolve(storyReaders),
      allow(patterns) {
        acted.push(`allow ${patterns.join(' ')}`);
        if (patterns.some((one) => one.includes('refused'))) return Promise.resolve(false);
        allowed.value = [...allowed.value, ...patterns];
        return Promise.resolve(true);
      },
      takeBack(patterns) {
        allowed.value = allowed.value.filter((one) => !patterns.includes(one));
        return Promise.resolve(true);
      },
      serverPattern,
      siteOffer: () => Promise.resolve(situation.offer ?? null),
      readPolicyPack: () => Promise.resolve({ ok: true, view: storyFilePack(), text: '{}' }),
      readReaderPack: () => Promise.resolve(ok({ view: storyReaderPack, text: '{}' })),
      readerHealth() {
        if (fails) return Promise.reject(new Error('broken'));
        const counter = healthCounter();
        for (const record of records) counter.add(record);
        return Promise.resolve(counter.result());
      },
      recordPicture(tabId, record) {
        acted.push(`picture ${tabId} ${record.id}`);
        return Promise.resolve(situation.picture ?? ok({ hash: '00ff00ff00ff00ff' }));
      },
      coverage: () => Promise.resolve({ texts: coverage, features: coverageFeatures }),
      previewRejudge(asked, pace) {
        acted.push(`rejudge ${JSON.stringify(asked)}`);
        pace.progress(records.length);
        return Promise.resolve(ok(situation.rejudged ?? { judged: 0, flips: [], classes: [], changed: [] }));
      },
      auditSavedPage(choice) {
        acted.push(`saved ${choice.file.name} ${choice.address ?? ''} ${choice.isAlone ? 'alone' : 'batch'}`);
        return Promise.resolve(situation.saved?.(choice) ?? fail('saved-not-a-page'));
      },
      selfCheck: () =>
        Promise.resolve({
          check: (profile, declared) => checkOwn(storyJudged, profile, declared, STORY_NOW),
          offers: (profile, declared, languages, first) =>
            offersFor(storyJudged, profile, declared, { languages, first, now: STORY_NOW }),
        }),
      readOwnPage: (tabId) => {
        acted.push(`readOwnPage ${String(tabId)}`);
        return Promise.resolve(situation.ownPage ?? fail('tab-not-readable'));
      },
      saveSelfCheck: (fileName, text) => {
        files.push({ fileName, text });
        return Promise.resolve();
      },
      useDirectoryCopy: (asks) => {
        sent.push({ name: 'importDirectory', asks });
        return Promise.resolve(answers['importDirectory'] as Result<{ accounts: number; sha256: string }>);
      },
      readDirectoryFiles: () => Promise.resolve(ok(situation.reading ?? storyReading())),
      updateDirectory: (progress) => {
        progress(750_000);
        return Promise.resolve(situation.update ?? ok(storyUpdate));
      },
      compareDirectories: () => Promise.resolve(ok(situation.changes ?? [])),
      auditsByVersion: () => Promise.resolve(new Map([[storyCopy.sha256, records.length]])),
      lintDirectory: () => Promise.resolve(ok(situation.check ?? storyCheck)),
      downloadDefects: (kind) => {
        acted.push(`defects ${kind}`);
        return Promise.resolve({ fileName: `vigie-list-${kind}.csv` });
      },
      pairDirectory: () => Promise.resolve(ok(situation.pairs ?? storyPairs)),
      checkLikeness: (text, platform) => {
        acted.push(`likeness ${platform} ${text}`);
        return Promise.resolve(ok(situation.likeness ?? storyLikeness));
      },
      exportAudits: (exporter, progress) => {
        progress(records.length);
        const answers = situation.answers?.length ?? 0;
        return Promise.resolve(
          ok({ audits: records.length, answers, fileName: `vigie-2026-11-22-1403.${exporter}` }),
        );
      },
    },
    exporters: [
      { id: 'json', label: 'export.format.json' },
      { id: 'ndjson', label: 'export.format.ndjson' },
      { id: 'csv', label: 'export.format.csv' },
      { id: 'answers-csv', label: 'export.format.answersCsv' },
    ],
    packs: new Map(
      [...packs, ...(situation.packs?.loaded ?? [])].map((view): [string, PackView] => [view.pack.id, view]),
    ),
    packaged: storyPackaged,
    feedPattern: 'https://www.canada.ca/*',
    feedPages: storyDirectory().sourceUrl,
    version: '0.1.0',
    decidedBy: situation.decidedBy ?? 2,
    personName: signal(''),
  };
  return { app, answers, tab, sent, acted, saved, files, preferences };
}

const ofAccount = (records: readonly AuditRecord[], accountKey: string): AuditRecord[] =>
  records
    .filter((record) => record.accountKey === accountKey)
    .sort((a, b) => (a.observedAt < b.observedAt ? 1 : -1));
