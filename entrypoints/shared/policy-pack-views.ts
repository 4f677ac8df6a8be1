/** Policy packs as screens show them. Heavy, because a file is checked against every check: loaded only where packs are managed. */
import type { FilePackView, PackFileReading, PacksView } from '@/components/pack-view';
import { sha256Of } from '@/lib/browser/directory-file';
import { fail } from '@/lib/model/errors';
import type { PolicyPackFile } from '@/lib/model/policy-pack-file';
import type { StoredPolicyPack, VigieDatabase } from '@/lib/storage/db';
import { policyPackRepository } from '@/lib/storage/policy-packs';
import { parsePolicyPack, usablePacks } from '@/lib/usecases/policy-packs';

export function packsView(stored: readonly StoredPolicyPack[], off: readonly string[]): PacksView {
  const usable = new Set(usablePacks(stored).map(({ kept }) => kept.id));
  return {
    // Checked when it was accepted.
    loaded: stored.map(({ id, file, sha256, at }) =>
      viewOf(file as PolicyPackFile, sha256, at, usable.has(id)),
    ),
    off,
  };
}

/** A chosen file; nothing is put in use. Errors: `file-unreadable`, and those of `parsePolicyPack`. */
export async function readPolicyPackFile(db: VigieDatabase, file: File): Promise<PackFileReading> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ...fail('file-unreadable'), flaws: [] };
  }
  const parsed = parsePolicyPack(text, await policyPackRepository(db).all());
  if (!parsed.ok) return parsed;
  return { ok: true, text, view: viewOf(parsed.value, await sha256Of(text), null, true) };
}

function viewOf(
  { pack, texts, accounts }: PolicyPackFile,
  sha256: string,
  at: string | null,
  isUsable: boolean,
): FilePackView {
  return { pack, texts, sha256, at, accounts: accounts?.rows.length ?? 0, isUsable };
}
