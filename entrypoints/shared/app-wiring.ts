/** Connects the screens to the browser: what `components/app-context.tsx` asks for, made of the real rooms. */
import { signal } from '@preact/signals';
import type { Actions, App } from '@/components/app-context';
import { createPreferences } from '@/components/preferences';
import { serverPattern, siteOfferOf } from '@/lib/addresses/sites';
import { extensionVersion } from '@/lib/browser/extension';
import { decidedBy } from '@/lib/browser/managed';
import { loadPreferences, savePreferences, watchPreferences } from '@/lib/browser/preferences';
import { canOpenPanel, openPanel } from '@/lib/browser/side-panel';
import { allowedPatterns, givePatternsBack, requestPatterns } from '@/lib/browser/site-access';
import { activeTab, openDashboard, urlOfTab } from '@/lib/browser/tabs';
import { EMBEDDED } from '@/lib/directory/embedded';
import { CANADA_ABOUT, CANADA_FEED_PATTERN } from '@/lib/directory/sources/canada-about';
import { exporters } from '@/lib/export';
import { send } from '@/lib/messaging/send';
import type { DirectoryCopy } from '@/lib/model/directory';
import { fail } from '@/lib/model/errors';
import { answerRepository } from '@/lib/storage/answers';
import { auditRepository } from '@/lib/storage/audits';
import { openDatabase, type VigieDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { exportedWords } from '@/lib/usecases/exported-words';
import { healthCounter } from '@/lib/usecases/reader-health';
import { auditExport } from './audit-export';
import { knownPacks } from './known-packs';
import { liveViews } from './live-views';
import { sendDirectory } from './send-directory';

/** Everything a page of Vigie needs before it draws. Rejects only when the browser gives no storage at all. */
export async function wireApp(): Promise<App> {
  const [stored, tab, persons] = await Promise.all([
    loadPreferences(),
    activeTab().catch(() => null),
    decidedBy(),
  ]);
  const preferences = createPreferences(window, stored, (change) => void savePreferences(change));
  watchPreferences((changed) => preferences.take(changed));

  const version = extensionVersion();
  const db = openDatabase();
  const live = liveViews(db);
  const packsKnown = knownPacks(db);

  const actions: Actions = {
    canOpenPanel: canOpenPanel(),
    openPanel() {
      // The window had to be known before the click: browsers open a panel only from within it.
      if (tab !== null) void openPanel(tab.windowId).then(() => window.close());
    },
    openDashboard: (hash) => void openDashboard(hash),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    setLanguage: preferences.setLanguage,
    setTheme: preferences.setTheme,
    readers: async () => (await import('./reader-views')).readerViews(),
    allow: requestPatterns,
    takeBack: givePatternsBack,
    serverPattern,
    siteOffer: async (tabId) => siteOfferOf(await urlOfTab(tabId), await allowedPatterns()),
    readReaderPack: async (file) => (await import('./reader-views')).readReaderPackFile(file),
    readPolicyPack: async (file) => (await import('./policy-pack-views')).readPolicyPackFile(db, file),
    async readerHealth() {
      const counter = healthCounter();
      for await (const page of auditRepository(db).pages()) for (const record of page) counter.add(record);
      return counter.result();
    },
    recordPicture: async (tabId, record) => (await import('./record-picture')).recordPicture(tabId, record),
    async coverage() {
      const { coverage, coverageFeatures } = await import('@/lib/packs/coverage');
      return { texts: coverage, features: coverageFeatures };
    },
    previewRejudge: async (asked, pace) =>
      (await import('./rejudge-audits')).previewAudits(db, version, asked, pace),
    auditSavedPage: async (choice) => (await import('./saved-pages')).auditSavedPage(choice),
    selfCheck: async () => (await import('./self-check')).openSelfCheck(db),
    readOwnPage: async (tabId) => (await import('./self-check')).readOwnPage(tabId),
    saveSelfCheck: async (fileName, text) => (await import('./self-check')).saveSelfCheck(fileName, text),
    useDirectoryCopy: sendDirectory,
    readDirectoryFiles: async (choice, pace) =>
      (await import('./directory-import')).readDirectoryFiles(db, choice, pace),
    async updateDirectory(progress, signal) {
      // Before anything is waited for: browsers ask for permissions only from within a click.
      if (!(await requestPatterns([CANADA_FEED_PATTERN]))) return fail('feed-not-allowed');
      return (await import('./directory-update')).updateDirectory(db, progress, signal);
    },
    compareDirectories: async (before, after) =>
      (await import('./directory-versions')).compareVersions(db, before, after),
    auditsByVersion: async () => (await import('./directory-versions')).auditsByVersion(db),
    lintDirectory: async () => (await import('./directory-lint')).lintDirectory(db),
    downloadDefects: async (kind, check) => (await import('./directory-lint')).downloadDefects(kind, check),
    pairDirectory: async () => (await import('./directory-lint')).pairDirectory(db),
    checkLikeness: async (text, platform) =>
      (await import('./directory-likeness')).checkLikeness(db, text, platform),
    exportAudits: auditExport(
      auditRepository(db),
      version,
      () => preferences.translator.value,
      async () => ({ directory: await copyInUse(db), ...packsKnown.value }),
      () => exportedWords(answerRepository(db), persons),
    ),
  };

  return {
    get t() {
      return preferences.translator.value;
    },
    theme: preferences.theme,
    live,
    send,
    actions,
    exporters,
    get packs() {
      return packsKnown.value.packs;
    },
    version,
    decidedBy: persons,
    personName: signal(''),
    feedPattern: CANADA_FEED_PATTERN,
    feedPages: { en: CANADA_ABOUT.source.url, fr: CANADA_ABOUT.source.urlFr },
    packaged: { ...EMBEDDED, title: CANADA_ABOUT.title },
  };
}

async function copyInUse(db: VigieDatabase): Promise<DirectoryCopy | null> {
  const { openDirectoryView } = await import('./directory-file');
  return openDirectoryView(db, await directoryRepository(db).active()).then(
    ({ copy }) => copy,
    () => null,
  );
}
