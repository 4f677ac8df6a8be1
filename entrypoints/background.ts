/** The background: messages to use cases, use cases to storage, verdicts to the tab. Answers only after the write. */
import { defineBackground } from '#imports';
import '@/lib/browser/url-parse';
import { bringReader } from '@/lib/browser/bring-reader';
import { loadPackagedJson, sha256Of } from '@/lib/browser/directory-file';
import { extensionVersion } from '@/lib/browser/extension';
import { onPatternsTaken } from '@/lib/browser/site-access';
import { clearTabStatus, keptStatuses } from '@/lib/browser/tab-status';
import { onTabClosed } from '@/lib/browser/tabs';
import type { CompactDirectory } from '@/lib/directory/compact/compact';
import { EMBEDDED } from '@/lib/directory/embedded';
import { type Directory, openCompact } from '@/lib/directory/packed';
import { type CommandHandlers, type EventHandlers, listen } from '@/lib/messaging/listen';
import { parseSnapshot } from '@/lib/messaging/schemas';
import { askPage } from '@/lib/messaging/send';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ProfileSnapshot } from '@/lib/model/profile';
import { answerRepository } from '@/lib/storage/answers';
import { auditRepository } from '@/lib/storage/audits';
import { contextRepository } from '@/lib/storage/context';
import { openDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { importRepository } from '@/lib/storage/imports';
import { policyPackRepository } from '@/lib/storage/policy-packs';
import { readerPackRepository } from '@/lib/storage/reader-packs';
import { visitRepository } from '@/lib/storage/visits';
import type { ContextDeps } from '@/lib/usecases/account-context';
import { adoptOldDirectory } from '@/lib/usecases/adopt-old-directory';
import { directoryInUse } from '@/lib/usecases/directory-in-use';
import { directoryParts } from '@/lib/usecases/directory-parts';
import { forgetAccount } from '@/lib/usecases/forget-account';
import { imitationsInUse } from '@/lib/usecases/imitations-in-use';
import { importAudits } from '@/lib/usecases/import-audits';
import { importDirectory, versionOf } from '@/lib/usecases/import-directory';
import { observeProfile } from '@/lib/usecases/observe-profile';
import { pairsInUse } from '@/lib/usecases/pairs-in-use';
import { personsWord } from '@/lib/usecases/persons-word';
import { policyPacks } from '@/lib/usecases/policy-packs';
import { readerPacks } from '@/lib/usecases/reader-packs';
import { recordSavedCopy } from '@/lib/usecases/record-saved-copy';
import { type JudgedUnder, keepRejudged, packsUnder } from '@/lib/usecases/rejudge';
import { removeDirectory } from '@/lib/usecases/remove-directory';
import { type Turn, tabTurns } from '@/lib/usecases/tab-turns';
import { allowedSites, keepScriptsRegistered } from './shared/sites';
import {
  showAudit,
  showFailure,
  showNothing,
  showNotKept,
  showReaderOff,
  showReading,
} from './shared/tab-verdict';

export default defineBackground(() => {
  const version = extensionVersion();
  const db = openDatabase();
  const audits = auditRepository(db);
  const visits = visitRepository(db);
  const answers = answerRepository(db);
  const directories = directoryRepository(db);
  const now = () => new Date().toISOString();
  const importDeps = { directories, hash: sha256Of, now };
  const directory = directoryInUse({
    store: directories,
    embedded: { sha256: EMBEDDED.sha256, load: () => loadPackagedJson(EMBEDDED.path) },
    prepare: () => adoptOldDirectory(importDeps),
    keep: (packed, columns, sha256) =>
      directories.add(versionOf(packed, sha256, 'package', now()), columns, packed.listed, false),
  });
  const mends = readerPacks({
    readerPacks: readerPackRepository(db),
    hash: sha256Of,
    now,
  });
  const packs = policyPacks({ store: policyPackRepository(db), hash: sha256Of, now });
  const imitations = imitationsInUse(directories);
  const context: ContextDeps = {
    store: contextRepository(db),
    pairs: pairsInUse(directories),
  };
  /** What a profile is judged with now. */
  async function judgedBy(another?: Directory) {
    const [rulebook, open] = await Promise.all([packs.rulebook(), another ?? directory.get()]);
    const { isSafe } = directories;
    return {
      directory: open,
      rulebook,
      audits,
      visits,
      context,
      version,
      imitations: { imitations: () => imitations(open), isSafe },
    };
  }
  const judgedUnder: JudgedUnder = async (choice) => {
    const { sha256, asOf } = choice;
    const columns = sha256 === null ? null : await directories.columns(sha256);
    if (columns === undefined) return fail('directory-unknown');
    const another =
      columns === null ? undefined : openCompact(columns.columns as CompactDirectory, columns.sha256);
    const deps = await judgedBy(another);
    const rulebook = { ...deps.rulebook, packs: packsUnder(deps.rulebook.packs, choice) };
    return ok({ ...deps, rulebook, ...(asOf === null ? {} : { asOf }) });
  };
  const word = personsWord({ store: { answers, audits }, judgedBy, now });
  const sites = allowedSites();
  const turns = tabTurns((problem) => console.warn('Vigie', problem));

  /** The page repeats what is not answered: the answer therefore comes after the write and after the tab's status. */
  async function audit(snapshot: ProfileSnapshot, tabId: number, turn: Turn | null) {
    const { url } = snapshot;
    try {
      const { record, stored } = await observeProfile(await judgedBy(), snapshot);
      await turn?.show(() => (stored ? showAudit(tabId, stored) : showNotKept(tabId, url, record)));
      return ok({ stored: stored !== null });
    } catch (problem) {
      await turn?.show(() => showFailure(tabId, url, 'storage-failed'));
      throw problem;
    }
  }

  const events: EventHandlers = {
    async pageStarted({ platform }, { tabId }) {
      await turns.next(tabId).show(() => showNothing(tabId));
      return ok(await mends.mendFor(platform));
    },
    readerWanted: async ({ platform }, { tabId }) =>
      (await bringReader(tabId, platform)) ? ok(null) : fail('tab-not-readable'),
    async profileOpened({ url, isOff }, { tabId }) {
      void directory.get();
      await turns.next(tabId).show(() => (isOff ? showReaderOff(tabId, url) : showReading(tabId, url)));
      return ok(null);
    },
    profileObserved: ({ snapshot, isLate }, { tabId }) =>
      audit(snapshot, tabId, isLate ? null : turns.current(tabId)),
    async profileLeft(_, { tabId }) {
      await turns.next(tabId).show(() => showNothing(tabId));
      return ok(null);
    },
  };

  const takePart = directoryParts();
  async function takeDirectory(packed: unknown, origin: 'file' | 'update') {
    const done = await importDirectory(importDeps, packed, await directory.get(), origin);
    directory.changed();
    return done.ok ? ok({ accounts: done.value.copy.accounts, sha256: done.value.copy.sha256 }) : done;
  }

  const commands: CommandHandlers = {
    importDirectory: ({ packed, origin }) => takeDirectory(packed, origin),
    async importDirectoryPart({ origin, ...piece }) {
      const packed = takePart(piece);
      return packed.ok && packed.value !== null
        ? takeDirectory(packed.value, origin)
        : (packed as Result<null>);
    },
    async useDirectory({ sha256 }) {
      if (!(await directories.use(sha256))) return fail('directory-unknown');
      directory.changed();
      const open = await directory.get();
      return open ? ok({ accounts: open.copy.accounts }) : fail('directory-unavailable');
    },
    removeDirectory: ({ sha256 }) => removeDirectory({ directories, embedded: EMBEDDED.sha256 }, sha256),
    async markLookalikeSafe(safe) {
      await directories.markSafe({ ...safe, at: now() });
      return ok(null);
    },
    async unmarkLookalikeSafe({ accountKey, listedKey }) {
      await directories.unmarkSafe(accountKey, listedKey);
      return ok(null);
    },
    answerQuestion: (answer) => word.answer(answer),
    withdrawAnswer: (answer) => word.withdrawAnswer(answer),
    attestClass: (attestation) => word.attest(attestation),
    withdrawAttestation: (attestation) => word.withdrawAttestation(attestation),
    recordPicture: (picture) => word.recordPicture(picture),
    decideImitation: (decision) => word.decide(decision),
    withdrawDecision: (decision) => word.undecide(decision),
    rejudgeAudits: ({ choice, audits: ids }) => keepRejudged(judgedUnder, choice, audits, ids, now()),
    importAudits: ({ text }) => importAudits({ audits: importRepository(db) }, text),
    forgetAccount: ({ accountKey }) => forgetAccount({ audits, answers }, accountKey),
    loadReaderPack: ({ text }) => mends.load(text),
    async removeReaderPack() {
      await mends.remove();
      return ok(null);
    },
    loadPolicyPack: ({ text }) => packs.load(text),
    removePolicyPack: ({ id }) => packs.remove(id),
    switchPolicyPack: ({ id, isOff }) => packs.switch(id, isOff),
    async recordSavedCopy({ snapshot, isAlone }) {
      return recordSavedCopy(await judgedBy(), snapshot, isAlone);
    },
    async readAgain({ tabId }) {
      const turn = turns.current(tabId);
      const read = await askPage(tabId);
      if (!read.ok) return read;
      const snapshot = parseSnapshot(read.value);
      return snapshot.ok ? audit(snapshot.value, tabId, turn) : snapshot;
    },
  };

  listen((url) => sites.isAllowed(url), { events, commands });
  keepScriptsRegistered();
  // A page whose site was taken back has its script still, but is no longer heard: it could not say that it has moved on.
  onPatternsTaken(async () => {
    for (const { tabId, url } of await keptStatuses())
      if (!(await sites.isAllowed(url))) void turns.next(tabId).show(() => showNothing(tabId));
  });
  onTabClosed((tabId) => void turns.next(tabId).show(() => clearTabStatus(tabId)));
});
