/** Which listed account a handle or a name on a page looks like: the lookalike indexes of one copy, and what their rows mean. */
import type { DirectoryEntry, Organization } from '@/lib/model/directory';
import { buildLookalikeIndex, LOOKALIKE_VERSION, type LookalikeIndex } from './lookalike/build';
import { buildNameIndex, openNameLookalikes } from './lookalike/names';
import { type Hit, openLookalikes } from './lookalike/search';
import { isPermanent } from './match';
import { once } from './once';
import type { Directory } from './packed';

/** Of the indexes of one copy, as they are stored beside it: another version is made anew. */
export const IMITATION_VERSION = `1.${LOOKALIKE_VERSION}`;

/** Row n of `handles` is the n-th account listed; rows of `names` are `nameRows`. */
export interface ImitationIndex {
  handles: LookalikeIndex;
  names: LookalikeIndex;
}

/** A listed account that a text looks like. */
export interface Resemblance extends Hit {
  entry: DirectoryEntry;
}

/**
 * `handle`: listed handles of the platform that the text looks like, the likeliest first. `name`: accounts whose listed name, or whose owner's
 * registered title, is the same to the eye, one of the platform first; none for a name of one word. Both are empty where nothing is listed on
 * the platform: there the real account cannot be in the list either.
 */
export interface Imitations {
  handle(text: string, platform: string): Resemblance[];
  name(text: string, platform: string): Resemblance[];
}

export function indexImitations(directory: Directory): ImitationIndex {
  return {
    handles: buildLookalikeIndex(handles(directory)),
    names: buildNameIndex(nameRows(directory).map(({ name }) => name)),
  };
}

/** Null when the index is of another version, or not of this copy. */
export function openImitations(directory: Directory, index: ImitationIndex): Imitations | null {
  const rows = once(() => nameRows(directory));
  const byHandle = openLookalikes(index.handles, (row) => directory.entry(row).handle);
  const byName = openNameLookalikes(index.names, (row) => rows()[row]?.name ?? '');
  if (byHandle === null || byName === null || index.handles.count !== directory.copy.accounts) return null;
  const isOn = (platform: string) => (row: number) => directory.entry(row).platform === platform;
  return {
    handle: (text, platform) =>
      byHandle
        .search(text, { accepts: isOn(platform) })
        .map((hit) => ({ ...hit, entry: directory.entry(hit.row) })),
    name(text, platform) {
      if (!directory.platforms.has(platform)) return [];
      const found = byName
        .search(text)
        .filter(({ distance }) => distance === 0)
        .flatMap((hit) =>
          (rows()[hit.row]?.accounts ?? []).map((row) => ({ ...hit, entry: directory.entry(row) })),
        );
      const here = found.filter(({ entry }) => entry.platform === platform);
      return here.length > 0 ? here : found;
    },
  };
}

/** Ids that nobody chose are no names: nothing can imitate them. */
function* handles(directory: Directory): Generator<string> {
  for (const { key, handle } of directory.entries()) yield isPermanent(key) ? '' : handle;
}

/** Account names, then registered titles, each once, with the accounts that bear them; titles of bodies without an account are nobody's here. */
function nameRows(directory: Directory): { name: string; accounts: number[] }[] {
  const rows = new Map<string, number[]>();
  const owned = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, name: string, accounts: readonly number[]) => {
    const known = map.get(name);
    if (known) known.push(...accounts);
    else map.set(name, [...accounts]);
  };
  let row = 0;
  for (const { accountName, handle, organizationIds } of directory.entries()) {
    // A list that shows the handle instead of a name has no name to copy.
    if (accountName.replace(/^@/, '') !== handle) add(rows, accountName, [row]);
    const [owner] = organizationIds;
    if (owner !== undefined) add(owned, owner, [row]);
    row += 1;
  }
  for (const organization of directory.organizations()) {
    const accounts = owned.get(organization.id);
    if (accounts) for (const title of titlesOf(organization)) add(rows, title, accounts);
  }
  return [...rows].map(([name, accounts]) => ({ name, accounts }));
}

function titlesOf({ nameEn, nameFr, appliedEn, appliedFr }: Organization): Set<string> {
  return new Set([appliedEn, appliedFr, nameEn, nameFr].filter((title) => title !== ''));
}
