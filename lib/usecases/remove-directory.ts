/** Erases a version of the list that nobody judges by any more. */
import { fail, ok, type Result } from '@/lib/model/errors';

/** `embedded`: hash of the copy that came with Vigie, which is in use when no other is. */
export interface RemoveDeps {
  directories: { active(): Promise<string | null>; remove(sha256: string): Promise<void> };
  embedded: string;
}

/** Errors: `directory-in-use` for the version in use, and for the copy of the package, which could not be brought back otherwise. */
export async function removeDirectory(
  { directories, embedded }: RemoveDeps,
  sha256: string,
): Promise<Result<null>> {
  const active = (await directories.active()) ?? embedded;
  if (sha256 === active || sha256 === embedded) return fail('directory-in-use');
  await directories.remove(sha256);
  return ok(null);
}
