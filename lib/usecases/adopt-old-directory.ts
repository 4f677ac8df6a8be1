/** Makes a version of the one copy that a database kept before versions were: nobody loses the list they work with. */
import { type ImportDeps, importDirectory } from './import-directory';

/** `old`: that copy and whether it was in use; `null` when there is none. `dropOld`: forgets it. */
export interface AdoptDeps extends ImportDeps {
  directories: ImportDeps['directories'] & {
    old(): Promise<{ packed: unknown; importedAt: string; isActive: boolean } | null>;
    dropOld(): Promise<void>;
  };
}

/** Does nothing when there is no such copy. One that is damaged is dropped: the embedded copy is then in use, and says so itself. */
export async function adoptOldDirectory(deps: AdoptDeps): Promise<void> {
  const old = await deps.directories.old();
  if (old === null) return;
  if (old.isActive) {
    await importDirectory({ ...deps, now: () => old.importedAt }, old.packed, null, 'file');
  }
  await deps.directories.dropOld();
}
