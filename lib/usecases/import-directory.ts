/** Keeps a copy of the list as a version, and puts it in use. */
import { carryOn } from '@/lib/directory/carry-on';
import { compactDirectory } from '@/lib/directory/compact/compact';
import {
  type Directory,
  openCompact,
  type PackedDirectory,
  parsePackedDirectory,
} from '@/lib/directory/packed';
import { ok, type Result } from '@/lib/model/errors';

/** How a version came: with Vigie, from a file, or from the official feed at the press of a button. */
export type VersionOrigin = 'package' | 'file' | 'update';

/** What names a version in the store (`lib/storage/db.ts`). */
export interface Version {
  sha256: string;
  id: string;
  date: string;
  series: string;
  title: { en: string; fr: string };
  accounts: number;
  former: number;
  origin: VersionOrigin;
  importedAt: string;
}

/** The store and the outside, as far as this needs them. `hash`: SHA-256 of a text, hexadecimal. `now`: an instant, ISO 8601. */
export interface ImportDeps {
  directories: {
    add(version: Version, columns: unknown, listed: unknown, use: boolean): Promise<void>;
  };
  hash(text: string): Promise<string>;
  now(): string;
}

/**
 * Checks the packed copy whole, carries the history of `previous` on when it is an older copy of the same list, stores the version and puts
 * it in use. The same copy twice is one version. A refused copy changes nothing.
 * Errors: those of `parsePackedDirectory`.
 */
export async function importDirectory(
  deps: ImportDeps,
  packed: unknown,
  previous: Directory | null,
  origin: VersionOrigin,
): Promise<Result<Directory>> {
  const parsed = parsePackedDirectory(packed);
  if (!parsed.ok) return parsed;
  const whole = previous === null ? parsed.value : carryOn(previous, parsed.value);
  const sha256 = await deps.hash(JSON.stringify(whole));
  const columns = compactDirectory(whole);
  const version = versionOf(whole, sha256, origin, deps.now());
  await deps.directories.add(version, columns, whole.listed, true);
  return ok(openCompact(columns, sha256));
}

/** What a version is called. */
export function versionOf(
  { id, date, series, title, accounts, former }: PackedDirectory,
  sha256: string,
  origin: VersionOrigin,
  importedAt: string,
): Version {
  return {
    sha256,
    id,
    date,
    series,
    title,
    accounts: accounts.count,
    former: former.count,
    origin,
    importedAt,
  };
}
