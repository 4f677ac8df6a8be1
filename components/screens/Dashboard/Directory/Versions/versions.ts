/** The versions as their page lists them. */
import type { PackagedVersion } from '@/components/app-context';
import type { StoredVersion } from '@/lib/storage/db';
import { visibleRuns } from '../../../../ui/visible-text';

export type KnownVersion = StoredVersion;

/** Those stored, the latest imported first, then the one that came with Vigie, even while it has not been stored yet. */
export function allVersions(
  stored: readonly StoredVersion[],
  { sha256, id, date, accounts, title }: PackagedVersion,
): KnownVersion[] {
  const packaged = stored.find((version) => version.sha256 === sha256) ?? {
    sha256,
    id,
    date,
    series: '',
    title,
    accounts,
    former: 0,
    origin: 'package' as const,
    importedAt: '',
  };
  return [...stored.filter((version) => version.sha256 !== sha256), packaged];
}

/** The first digits of the hash, as an audit names its copy: what tells two copies of one day apart. */
export const shortHash = ({ sha256 }: Pick<KnownVersion, 'sha256'>): string => sha256.slice(0, 12);

const LONGEST_TITLE = 80;

/** A title for a menu, which holds nothing but text: hidden characters are named in brackets (`PageText` names them elsewhere). */
export function titleInMenu(title: string): string {
  const characters = Array.from(title);
  const shown = characters.slice(0, LONGEST_TITLE).join('');
  const named = visibleRuns(shown).map((run) => ('text' in run ? run.text : `[${run.code}]`));
  return characters.length > LONGEST_TITLE ? `${named.join('')}…` : named.join('');
}

/** Two versions by their hashes. */
export interface VersionPair {
  before: string;
  after: string;
}

/** What to compare first: the version before the one in use, by the day of the list, then by when it came, with the one in use. */
export function firstComparison(versions: readonly KnownVersion[], inUse: string): VersionPair {
  const byDay = [...versions].sort(
    (a, b) => a.date.localeCompare(b.date) || a.importedAt.localeCompare(b.importedAt),
  );
  const at = byDay.findIndex(({ sha256 }) => sha256 === inUse);
  const [before, after] = at > 0 ? [byDay[at - 1], byDay[at]] : [byDay[0], byDay[1]];
  return { before: before?.sha256 ?? '', after: after?.sha256 ?? '' };
}
