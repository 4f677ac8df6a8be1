/** The real saved pages beside the project: no wrong value, no record of a page that is no profile. */
import { describe, expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { type ProfileReading, readProfile } from '@/lib/platforms/read-profile';
import { contextOf } from '../../support/platform-fixtures';
import {
  compareFields,
  hasSavedPages,
  ROOTS,
  type SavedPage,
  savedHtml,
  savedPages,
} from '../../support/saved-pages';

if (!hasSavedPages) console.info('skipped: the saved pages (../shared/pages) are not beside the project');

const pages = hasSavedPages ? savedPages() : [];
const profiles = pages.filter(({ isProfile }) => isProfile);
const others = pages.filter(({ isProfile }) => !isProfile);
/** The address of an account that none of the pages is about. */
const OTHER: Record<string, (name: string) => string> = {
  youtube: (name) => `@${name}`,
  reddit: (name) => `user/${name}`,
  flickr: (name) => `people/${name}`,
  github: (name) => name.replace('_', '-'),
  bluesky: (name) => `${name.replace('_', '-')}.bsky.social`,
};
const otherUrl = (platform: string, name: string) =>
  `${ROOTS[platform] ?? ''}${OTHER[platform]?.(name) ?? name}`;

/** Parsed once a file: reading changes nothing. */
const documents = new Map<string, Document>();

function documentOf(page: SavedPage): Document {
  const known = documents.get(page.file) ?? contextOf(savedHtml(page).toString('utf8'), page.url).document;
  documents.set(page.file, known);
  return known;
}

function read(page: SavedPage, url = page.url, isFirstLoad = true): ProfileReading | null {
  const adapter = adapters.find(({ id }) => id === page.platform) as PlatformAdapter;
  return readProfile(adapter, { document: documentOf(page), url: new URL(url), isFirstLoad });
}

function isBlind(reading: ProfileReading | null): boolean {
  return reading === null || Object.values(reading.fields).every(({ state }) => state === 'unreadable');
}

describe.skipIf(!hasSavedPages)('real saved pages', () => {
  it('give no wrong value; what is expected is read or honestly unread', () => {
    const rows = profiles.map((page) => ({ page, reading: read(page) as ProfileReading }));
    const found = rows.flatMap(({ page, reading }) =>
      compareFields(page.expected, reading.fields).map((one) => ({ file: page.file, ...one })),
    );
    console.info(table(rows));
    // The list left the flag before this place out; it is part of the place's text.
    const isFlag = ({ field, expected, read: value }: (typeof found)[number]) =>
      field === 'location' && value.endsWith(` ${expected}`);
    expect(found.filter((one) => one.finding === 'wrong' && !isFlag(one))).toEqual([]);
    expect(found.filter(({ finding }) => finding === 'right').length).toBeGreaterThan(60);
    expect(new Set(rows.map(({ reading }) => reading.pageState))).toEqual(new Set(['profile']));
  });

  it.each(others)('$file is no profile: nothing, or a state without a single value', (page) => {
    expect(isBlind(read(page))).toBe(true);
    // Even when it is offered as the page of a profile.
    expect(isBlind(read(page, otherUrl(page.platform, 'sample_account')))).toBe(true);
    expect(isBlind(read(page, otherUrl(page.platform, 'sample_account'), false))).toBe(true);
  });

  it.each(profiles)('$file gives nothing under the address of another account', (page) => {
    for (const isFirstLoad of [true, false]) {
      expect(isBlind(read(page, otherUrl(page.platform, 'another_account'), isFirstLoad))).toBe(true);
    }
  });
});

/** How many fields of each platform's profiles are read, seen to be empty, or unread. */
function table(rows: { page: SavedPage; reading: ProfileReading }[]): string {
  const fields = Object.keys(rows[0]?.reading.fields ?? {}) as (keyof ProfileReading['fields'])[];
  const lines = fields.map((field) => {
    const cells = adapters.map(({ id }) => {
      const states = rows
        .filter(({ page }) => page.platform === id)
        .map(({ reading }) => reading.fields[field].state);
      const times = (state: string) => states.filter((one) => one === state).length;
      return `${times('present')} read ${times('absent')} empty ${times('unreadable')} unread`.padEnd(27);
    });
    return field.padEnd(15) + cells.join('');
  });
  return [''.padEnd(15) + adapters.map(({ id }) => id.padEnd(27)).join(''), ...lines].join('\n');
}
