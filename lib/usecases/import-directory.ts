/** Puts another copy of the list in use: an imported one, or the embedded one again. */
import { type Directory, openDirectory, parsePackedDirectory } from '@/lib/directory/packed';
import { ok, type Result } from '@/lib/model/errors';

/** The store and the outside, as far as this needs them. `hash`: SHA-256 of a text, hexadecimal. `now`: an instant, ISO 8601. */
export interface ImportDeps {
  directories: {
    use(directory: { id: string; sha256: string; importedAt: string; packed: unknown }): Promise<void>;
  };
  hash(text: string): Promise<string>;
  now(): string;
}

/**
 * Checks the packed copy whole, then stores it and puts it in use. A refused copy changes nothing.
 * Errors: those of `parsePackedDirectory`.
 */
export async function importDirectory(deps: ImportDeps, packed: unknown): Promise<Result<Directory>> {
  const parsed = parsePackedDirectory(packed);
  if (!parsed.ok) return parsed;
  const sha256 = await deps.hash(JSON.stringify(parsed.value));
  const directory = openDirectory(parsed.value, sha256);
  await deps.directories.use({
    id: directory.id,
    sha256,
    importedAt: deps.now(),
    packed: parsed.value,
  });
  return ok(directory);
}
