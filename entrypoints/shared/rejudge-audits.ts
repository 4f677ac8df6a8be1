/** Stored audits judged again in a page, to see what would flip. Reads only: keeping is the background's. */
import type { RejudgeAsked, RejudgePace } from '@/components/rejudge-view';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { auditRepository } from '@/lib/storage/audits';
import { contextRepository } from '@/lib/storage/context';
import type { VigieDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { policyPackRepository } from '@/lib/storage/policy-packs';
import { imitationsInUse } from '@/lib/usecases/imitations-in-use';
import { pairsInUse } from '@/lib/usecases/pairs-in-use';
import { rulebookInUse } from '@/lib/usecases/policy-packs';
import { type JudgedUnder, packsUnder, previewRejudge, type RejudgePreview } from '@/lib/usecases/rejudge';

import { openVersion, versionInUse } from './directory-versions';

/** Errors: `directory-unknown`, `import-cancelled`. */
export async function previewAudits(
  db: VigieDatabase,
  version: string,
  choice: RejudgeAsked,
  { progress, signal }: RejudgePace,
): Promise<Result<RejudgePreview>> {
  const turn = async (judged: number) => {
    progress(judged);
    // Lets the page draw, and hear that it should end.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
  };
  const records = choice.latestOnly ? latestAudits(db) : everyAudit(db);
  const now = new Date().toISOString();
  try {
    return await previewRejudge(judgedUnder(db, version), choice, records, { now, progress: turn });
  } catch (problem) {
    if (signal.aborted) return fail('import-cancelled');
    throw problem;
  }
}

function judgedUnder(db: VigieDatabase, version: string): JudgedUnder {
  const directories = directoryRepository(db);
  const keepNothing = () => Promise.resolve();
  const imitations = imitationsInUse({ ...directories, keepLookalikes: keepNothing });
  const pairs = pairsInUse({ ...directories, keepPairs: keepNothing });
  return async (choice) => {
    const { sha256 } = choice;
    const directory = await (sha256 === null ? versionInUse(db) : openVersion(db, sha256)).catch(() => null);
    if (directory === null && sha256 !== null) return fail('directory-unknown');
    const rulebook = await rulebookInUse(policyPackRepository(db));
    return ok({
      directory,
      rulebook: { ...rulebook, packs: packsUnder(rulebook.packs, choice) },
      audits: auditRepository(db),
      context: { store: contextRepository(db), pairs },
      version,
      imitations: { imitations: () => imitations(directory), isSafe: directories.isSafe },
      ...(choice.asOf === null ? {} : { asOf: choice.asOf }),
    });
  };
}

async function* everyAudit(db: VigieDatabase): AsyncGenerator<AuditRecord, void, undefined> {
  for await (const page of auditRepository(db).pages(100)) yield* page;
}

async function* latestAudits(db: VigieDatabase): AsyncGenerator<AuditRecord, void, undefined> {
  const ids = (await db.accounts.toArray()).map(({ latestId }) => latestId as AuditRecord['id']);
  for (let at = 0; at < ids.length; at += 100) {
    const page = await db.audits.bulkGet(ids.slice(at, at + 100));
    yield* page.filter((record) => record !== undefined);
  }
}
