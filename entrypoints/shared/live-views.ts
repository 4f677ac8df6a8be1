/** Live data of the screens: the tab on screen, the stored audits, the directory in use. */
import type { Live, LiveData, TabView } from '@/components/app-context';
import type { DirectoryView } from '@/components/directory-view';
import type { PacksView } from '@/components/pack-view';
import type { ReaderPackView } from '@/components/reader-view';
import { allowedPatterns, onPatternsChanged } from '@/lib/browser/site-access';
import type { TabStatus } from '@/lib/browser/tab-status';
import { watchActiveTab } from '@/lib/browser/tabs';
import { watchTab } from '@/lib/messaging/watch-tab';
import type { StoredReaderPack, VigieDatabase } from '@/lib/storage/db';
import { liveData, type StoredPacks, type Unwatch, type Watcher } from '@/lib/storage/watch';

export function liveViews(db: VigieDatabase): LiveData {
  const stored = liveData(db);
  return {
    currentTab: () => followTab,
    audit: (id) => asLive((watcher) => stored.audit(id, watcher)),
    auditsOf: (key) => asLive((watcher) => stored.auditsOf(key, watcher)),
    accounts: () => asLive((watcher) => stored.accounts(watcher)),
    answersAbout: (subjects) => asLive((watcher) => stored.answersAbout(subjects, watcher)),
    wordsOn: (key) => asLive((watcher) => stored.wordsOn(key, watcher)),
    auditCount: () => asLive((watcher) => stored.auditCount(watcher)),
    directory: () => followDirectory(db, (watcher) => stored.activeDirectory(watcher)),
    directoryVersions: () => asLive((watcher) => stored.directoryVersions(watcher)),
    safeLookalikes: () => asLive((watcher) => stored.safeLookalikes(watcher)),
    allowedPatterns: () => followPatterns,
    readerPack: () => followReaderPack((watcher) => stored.readerPack(watcher)),
    policyPacks: () => followPolicyPacks((watcher) => stored.policyPacks(watcher)),
  };
}

const followPatterns: Live<readonly string[]> = (next, failed) => {
  const ask = () => void allowedPatterns().then(next, failed);
  ask();
  return onPatternsChanged(ask);
};

function asLive<T>(watch: (watcher: Watcher<T>) => Unwatch): Live<T> {
  return (next, failed) => watch({ changed: next, failed });
}

/** The status of whichever tab is in front; another tab's status stops counting the moment the tab changes. */
const followTab: Live<TabView> = (next) => {
  let stopStatus: Unwatch = () => undefined;
  const stopTab = watchActiveTab((tab) => {
    stopStatus();
    stopStatus = () => undefined;
    if (tab === null) next({ tabId: null, state: 'nothing' });
    else stopStatus = watchTab(tab.tabId, (status) => next(tabView(tab.tabId, status)));
  });
  return () => {
    stopTab();
    stopStatus();
  };
};

function tabView(tabId: number, status: TabStatus | null): TabView {
  if (status === null) return { tabId, state: 'nothing' };
  const { state, auditId, error } = status;
  if (state === 'failed') return { tabId, state, error: error ?? 'storage-failed' };
  if (state !== 'audited') return { tabId, state };
  return auditId === undefined ? { tabId, state: 'nothing' } : { tabId, state, auditId };
}

/** A pack is shown beside the readers it changes, which are heavy. */
function followReaderPack(
  watch: (watcher: Watcher<StoredReaderPack | null>) => Unwatch,
): Live<ReaderPackView | null> {
  return (next, failed) =>
    watch({
      changed(stored) {
        if (stored === null) next(null);
        else void import('./reader-views').then(({ readerPackView }) => next(readerPackView(stored)), failed);
      },
      failed,
    });
}

/** Whether a pack still fits is told by the checks, which are heavy. */
function followPolicyPacks(watch: (watcher: Watcher<StoredPacks>) => Unwatch): Live<PacksView> {
  return (next, failed) =>
    watch({
      changed: ({ packs, off }) =>
        void import('./policy-pack-views').then(({ packsView }) => next(packsView(packs, off)), failed),
      failed,
    });
}

/** Opens each copy as it is put in use. The room that opens it is heavy, and only the dashboard asks. */
function followDirectory(
  db: VigieDatabase,
  watch: (watcher: Watcher<string | null>) => Unwatch,
): Live<DirectoryView | null> {
  return (next, failed) => {
    let turn = 0;
    const stop = watch({
      changed(sha256) {
        const mine = ++turn;
        import('./directory-file')
          .then(({ openDirectoryView }) => openDirectoryView(db, sha256))
          .then(
            (view) => {
              if (mine === turn) next(view);
            },
            () => {
              if (mine === turn) next(null);
            },
          );
      },
      failed,
    });
    return () => {
      turn += 1;
      stop();
    };
  };
}
