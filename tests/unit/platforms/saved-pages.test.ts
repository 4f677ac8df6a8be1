/** The real saved pages beside the project: no wrong value, no record of a page that is no profile. */
import { describe, expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { type ProfileReading, readProfile } from '@/lib/platforms/read-profile';
import { contextOf } from '../../support/platform-fixtures';
import {
  type Compared,
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
    console.info(`${table(rows)}\n\n${summary(found)}`);
    // The list left the flag before this place out; it is part of the place's text.
    const isFlag = ({ field, expected, read: value }: (typeof found)[number]) =>
      field === 'location' && value.endsWith(` ${expected}`);
    expect(found.filter((one) => one.finding === 'wrong' && !isFlag(one))).toEqual([]);
    const unread = found.filter(({ finding }) => finding === 'unread').length;
    expect(unread / found.length).toBeLessThanOrEqual(0.1);
    expect(found.length).toBeGreaterThan(150);
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

/** Of the values that a person can read on these pages: how many are read, and why the others are not. */
function summary(found: readonly (Compared & { file: string })[]): string {
  const lines = adapters.flatMap(({ id }) => {
    const own = found.filter(({ file }) => file.startsWith(`${id}/`));
    const unread = own.filter(({ finding }) => finding === 'unread');
    const list = unread.map(
      ({ file, field, read: why }) => `${file.slice(id.length + 1, -8)} ${field} ${why}`,
    );
    return own.length === 0
      ? []
      : [`${id.padEnd(11)}${own.length - unread.length} of ${own.length} ${list.join('; ')}`];
  });
  return lines.join('\n');
}

/** What was read of each field, by platform: values, fields seen to be empty, and unread ones. */
function table(rows: { page: SavedPage; reading: ProfileReading }[]): string {
  const ids = adapters.map(({ id }) => id).filter((id) => rows.some(({ page }) => page.platform === id));
  const fields = Object.keys(rows[0]?.reading.fields ?? {}) as (keyof ProfileReading['fields'])[];
  const lines = fields.map((field) => {
    const cells = ids.map((id) => {
      const own = rows.filter(({ page }) => page.platform === id).map(({ reading }) => reading.fields[field]);
      if (own.every((one) => one.state === 'unreadable' && one.why === 'notShown')) return '–'.padEnd(10);
      const times = (state: string) => own.filter((one) => one.state === state).length;
      return [times('present'), times('absent'), times('unreadable')].join('/').padEnd(10);
    });
    return field.padEnd(15) + cells.join('');
  });
  const head = 'read/empty/not'.padEnd(15) + ids.map((id) => id.padEnd(10)).join('');
  return [head, ...lines].join('\n');
}
