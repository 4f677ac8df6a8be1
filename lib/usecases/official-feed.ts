/** A new copy of the official list from its own two files: both languages or nothing, and never a failed or sharply smaller one. */

import type { OrganizationFacts } from '@/lib/directory/organizations';
import { packDirectory } from '@/lib/directory/pack';
import type { PackedDirectory } from '@/lib/directory/packed';
import { openFiles, readList } from '@/lib/directory/read-list';
import { CANADA_ABOUT, CANADA_FEED } from '@/lib/directory/sources/canada-about';
import type { Pace } from '@/lib/directory/steps';
import { fail, ok, type Result } from '@/lib/model/errors';

/**
 * `fetch`: the bytes of an address. Error `feed-unavailable`. `known`: organizations whose ids and titles owners keep.
 * `rows`: how many rows each edition had in the last good copy; an edition it does not have is not compared. `day`: today, the day the list is
 * current (the files do not say). `progress`: done and total, in no particular unit.
 */
export interface FeedDeps extends Pace {
  fetch(url: string): Promise<Result<Uint8Array>>;
  known: readonly OrganizationFacts[];
  rows: ReadonlyMap<string, number>;
  day: string;
}

/**
 * Smallest share of the last copy's rows in each language. The list's worst day in 22 months lost 1.6 % of its accounts; on 2026-06-01 the
 * English file failed and 44 % vanished for a day (NOTES.md §2). A smaller list than this can still be imported from files.
 */
const LEAST = 0.9;

/**
 * Fetches and reads both files; nothing is stored. Errors: `feed-unavailable` {detail} (the file and what is wrong with it: not there, not
 * the feed, empty, or so many rows where so many were expected), `import-cancelled`.
 */
export async function readOfficialFeed(deps: FeedDeps): Promise<Result<PackedDirectory>> {
  const files = [];
  for (const [part, url] of Object.entries(CANADA_FEED)) {
    const fetched = await deps.fetch(url);
    if (!fetched.ok) return fetched;
    const name = `sm-${part}.json`;
    const { value } = fetched;
    files.push({ name, size: value.length, bytes: () => Promise.resolve(value) });
  }
  const opened = await openFiles(files, deps);
  if (!opened.ok) return unavailable(opened);
  const list = await readList(opened.value, { ...deps, source: 'canada-feed' });
  if (!list.ok) return unavailable(list);
  const { reading, assembly } = list.value;
  for (const part of Object.keys(CANADA_FEED)) {
    const now = reading.rows.filter((row) => row.part === part).length;
    const before = deps.rows.get(part) ?? 0;
    if (now < before * LEAST)
      return fail('feed-unavailable', { detail: `sm-${part}.json: ${now} / ${before}` });
  }
  return ok(
    packDirectory({
      about: { ...CANADA_ABOUT, id: `canada-${deps.day}`, date: deps.day },
      entries: assembly.entries,
      former: [],
      organizations: assembly.organizations,
      listed: { rows: reading.rows, entryOf: assembly.entryOf },
    }),
  );
}

/** Whatever is wrong with the official files, it is the feed that is not there; only a person's own cancelling is told apart. */
function unavailable({ error }: { ok: false; error: { code: string; values: object } }): Result<never> {
  if (error.code === 'import-cancelled') return fail('import-cancelled');
  const detail = [error.code, ...Object.values(error.values).map(String)].join(' ');
  return fail('feed-unavailable', { detail: detail.slice(0, 200) });
}
