/** Which listed accounts a typed text looks like, by the index that the background stored for the copy in use. Reads only. */
import type { Likeness, LikenessCheck } from '@/components/list-view';
import type { Imitations, Resemblance } from '@/lib/directory/imitations';
import { hiddenCharacters } from '@/lib/directory/lookalike/hidden';
import type { Directory } from '@/lib/directory/packed';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { VigieDatabase } from '@/lib/storage/db';
import { directoryRepository } from '@/lib/storage/directories';
import { imitationsInUse } from '@/lib/usecases/imitations-in-use';
import { rowOf } from './directory-file';
import { versionInUse } from './directory-versions';

let open: ((directory: Directory) => Promise<Imitations | null>) | null = null;

/** Error `directory-unavailable`: the copy cannot be opened. */
export async function checkLikeness(
  db: VigieDatabase,
  text: string,
  platform: string,
): Promise<Result<LikenessCheck>> {
  try {
    // Only the background writes: an index that has to be made here is not kept.
    open ??= imitationsInUse({
      lookalikes: directoryRepository(db).lookalikes,
      keepLookalikes: () => Promise.resolve(),
    });
    const imitations = await open(await versionInUse(db));
    if (imitations === null) return fail('directory-unavailable');
    const likeness =
      (field: Likeness['field']) =>
      ({ listed, edits, entry }: Resemblance): Likeness => ({ field, listed, edits, row: rowOf(entry) });
    return ok({
      text,
      found: [
        ...imitations.handle(text, platform).map(likeness('handle')),
        ...imitations.name(text, platform).map(likeness('displayName')),
      ],
      hidden: hiddenCharacters(text),
    });
  } catch {
    return fail('directory-unavailable');
  }
}
