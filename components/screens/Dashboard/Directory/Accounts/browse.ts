/** Which accounts of the list are shown: words, organization, platform, whether still listed, and coverage, all at once. */
import { fold } from '@/lib/model/fold';
import type { DirectoryRow } from '../../../../directory-view';
import { type Coverage, type CoveredRow, ownersOf } from './coverage';

/** Days after which an audit may be called stale. */
export const STALE_DAYS = [30, 90, 180, 365] as const;

/** Empty strings filter nothing. `organization`: an id of `ownersOf`. `listing`: still listed, or gone from the list. */
export interface Browse {
  text: string;
  organization: string;
  platform: string;
  listing: '' | 'listed' | 'former';
  coverage: '' | Coverage;
  staleDays: (typeof STALE_DAYS)[number];
}

export const NO_BROWSE: Browse = {
  text: '',
  organization: '',
  platform: '',
  listing: '',
  coverage: '',
  staleDays: 90,
};

export const isBrowsed = ({ text, organization, platform, listing, coverage }: Browse): boolean =>
  [text.trim(), organization, platform, listing, coverage].some((value) => value !== '');

/**
 * The folded words of each row, made when the first search asks for them: folding 100,000 rows takes longer than drawing a page of them.
 * Names of organizations recur, so that each is folded once.
 */
export function searchTexts(rows: readonly DirectoryRow[]): (index: number) => string {
  const texts: string[] = [];
  const organizations = new Map<string, string>();
  const folded = (name: string): string => {
    const known = organizations.get(name) ?? fold(name);
    organizations.set(name, known);
    return known;
  };
  return (index) => {
    const row = rows[index];
    if (row === undefined) return '';
    texts[index] ??=
      `${fold(`${row.accountName}\n${row.handle}`)}\n${folded(row.organization.en)}\n${folded(row.organization.fr)}`;
    return texts[index];
  };
}

/** The rows that pass every filter, in the order of the list. `textOf`: `searchTexts` of the same rows. */
export function browseRows(
  rows: readonly CoveredRow[],
  { text, organization, platform, listing, coverage }: Browse,
  textOf: (index: number) => string,
): CoveredRow[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return rows.filter(({ row, coverage: state }, index) => {
    if (platform !== '' && row.platform !== platform) return false;
    if (listing !== '' && (row.removedOn === null) !== (listing === 'listed')) return false;
    if (coverage !== '' && state !== coverage) return false;
    if (organization !== '' && !ownersOf(row).some(({ id }) => id === organization)) return false;
    return words.length === 0 || words.every((word) => textOf(index).includes(word));
  });
}
