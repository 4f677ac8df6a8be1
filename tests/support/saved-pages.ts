/** The real saved pages beside the project (`../shared/pages`, never part of it): where each belongs, and what a person reads on it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import { adapters } from '@/lib/platforms';

const FOLDER = fileURLToPath(new URL('../../../shared/pages', import.meta.url));

export interface SavedPage {
  file: string;
  platform: string;
  /** False for pages that must not be read as a profile. */
  isProfile: boolean;
  /** The address at which it was taken, or one like it where that was not kept. */
  url: string;
  expected: Record<string, unknown>;
}

/** True where the saved pages are there. */
export const hasSavedPages = existsSync(`${FOLDER}/index.csv`);

/** The saved pages of the platforms that Vigie reads. */
export function savedPages(): SavedPage[] {
  const text = readFileSync(`${FOLDER}/index.csv`, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    .data.filter((row) => adapters.some(({ id }) => id === row['platform']))
    .map((row) => {
      const expected = JSON.parse(row['expected_json'] ?? '{}') as Record<string, unknown>;
      const [file, platform, kind, account] = ['file', 'platform', 'kind', 'account'].map(
        (name) => row[name] ?? '',
      );
      return {
        file: file ?? '',
        platform: platform ?? '',
        isProfile: (kind ?? '').startsWith('profile'),
        url: addressOf(platform ?? '', kind ?? '', account ?? '', expected),
        expected,
      };
    });
}

/** The page as it was saved, unpacked. */
export function savedHtml(page: SavedPage): Buffer {
  const bytes = readFileSync(`${FOLDER}/${page.file}`);
  return page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** The pages hold the platforms' own scripts: nothing of a page may run or load. */
export const SAVED_PAGE_HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

function addressOf(
  platform: string,
  kind: string,
  account: string,
  expected: Record<string, unknown>,
): string {
  // A note may follow the account; the canonical address of the wall is relative.
  if (platform === 'linkedin')
    return `https://www.linkedin.com/${account.split(' ')[0] || 'in/sample-account'}`;
  if (typeof expected['canonical'] === 'string') return expected['canonical'].replace('http:', 'https:');
  if (kind === 'not-profile:pin') return 'https://www.pinterest.com/pin/106890191127977979/';
  if (kind === 'interstitial:consent') return `https://consent.youtube.com/m?continue=${account}`;
  if (kind === 'not-profile:photo') return `https://www.facebook.com/${account}/photos/124888933393761`;
  const name = account.replace('people/…/', 'people/P%C3%B3%C5%82-%C5%BBartem/') || 'sample_account';
  return `${ROOTS[platform] ?? ''}${name}`;
}

/** Where the accounts of each platform live: an account of that name follows. */
export const ROOTS: Record<string, string> = {
  x: 'https://x.com/',
  facebook: 'https://www.facebook.com/',
  youtube: 'https://www.youtube.com/',
  instagram: 'https://www.instagram.com/',
  threads: 'https://www.threads.com/@',
  linkedin: 'https://www.linkedin.com/company/',
  tiktok: 'https://www.tiktok.com/@',
  bluesky: 'https://bsky.app/profile/',
  mastodon: 'https://mastodon.example/@',
  snapchat: 'https://www.snapchat.com/add/',
  reddit: 'https://old.reddit.com/',
  github: 'https://github.com/',
  flickr: 'https://www.flickr.com/',
  pinterest: 'https://www.pinterest.com/',
  vimeo: 'https://vimeo.com/',
  medium: 'https://medium.com/@',
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

export type Finding = 'right' | 'unread' | 'wrong';

/** One expected value against what was read. `unread` is honest: the reader says that it could not. */
export interface Compared {
  field: string;
  finding: Finding;
  expected: string;
  read: string;
}

type Fields = ProfileSnapshotInput['fields'];

/** Every value that `index.csv` expects of a page, compared with a reading of it. */
export function compareFields(expected: Record<string, unknown>, fields: Fields): Compared[] {
  return Object.entries(COMPARISONS).flatMap(([key, { field, isSame }]) => {
    const wanted = expected[key];
    if (wanted === undefined || isRemark(key, wanted)) return [];
    const observed = fields[field];
    // The platform has no such thing, and the list says that the page shows none.
    if (wanted === null && observed.state === 'unreadable' && observed.why === 'notShown') return [];
    const value: unknown = observed.state === 'present' ? observed.value : null;
    const finding = observed.state === 'unreadable' ? 'unread' : isSame(wanted, value) ? 'right' : 'wrong';
    return [
      {
        field,
        finding,
        expected: short(wanted),
        read:
          observed.state === 'present'
            ? short(value)
            : observed.state === 'absent'
              ? 'absent'
              : `unread (${observed.why})`,
      },
    ];
  });
}

/** Some expectations are words for a person ("not in HTML before hydration", "2 weeks ago"), not values. */
function isRemark(key: string, wanted: unknown): boolean {
  if (key === 'links') return !Array.isArray(wanted);
  if (['verified', 'following'].includes(key)) return wanted === 'unknown' || / vs /.test(String(wanted));
  return key.startsWith('last_post') && !ISO_DAY.test(String(wanted));
}

interface Comparison {
  field: keyof Fields;
  /** `value` is null when the field was seen to be empty. */
  isSame: (wanted: unknown, value: unknown) => boolean;
}

const same: Comparison['isSame'] = (wanted, value) => wanted === value;
const contains: Comparison['isSame'] = (wanted, value) => String(value).includes(String(wanted));
const links: Comparison['isSame'] = (wanted, value) => {
  const read = (value as { url: string }[] | null)?.map(({ url }) => bare(url)) ?? [];
  return (wanted as string[]).every((url) => read.includes(bare(url)));
};
const day: Comparison['isSame'] = (wanted, value) => {
  // Some pages show the year alone.
  const date = /^\d{4}$/.test(String(wanted)) ? String(wanted) : ISO_DAY.exec(String(wanted))?.[0];
  return date !== undefined && String(value).startsWith(date);
};
const rounded: Comparison['isSame'] = (wanted, value) => {
  const [, digits = '', unit = ''] = /^([\d.,]+)\s?(K|M|tys\.)?/.exec(String(wanted)) ?? [];
  return (
    Math.round(Number(digits.replace(',', '.')) * ({ K: 1e3, 'tys.': 1e3, M: 1e6 }[unit] ?? 1)) === value
  );
};
const host: Comparison['isSame'] = (wanted, value) => {
  const [pattern = ''] = String(wanted).split(/[ /]/);
  return (
    typeof value === 'string' &&
    new RegExp(`^${pattern.replaceAll('*', '[\\w.-]+')}$`).test(new URL(value).host)
  );
};

const COMPARISONS: Record<string, Comparison> = {
  handle: {
    field: 'handle',
    isSame: (wanted, value) => wanted === null || lower(wanted) === lower(value),
  },
  name: { field: 'displayName', isSame: same },
  id: { field: 'platformId', isSame: same },
  bio: { field: 'bio', isSame: same },
  bio_contains: { field: 'bio', isSame: contains },
  links: { field: 'links', isSame: links },
  bio_links: { field: 'links', isSame: links },
  location: { field: 'location', isSame: contains },
  category: { field: 'category', isSame: same },
  verified: {
    field: 'badges',
    // Some expectations say where the mark was seen: "yes: …".
    isSame: (wanted, value) =>
      (wanted === true || String(wanted).startsWith('yes')) ===
      ((value as string[] | null)?.includes('verified') ?? false),
  },
  avatar_host: { field: 'avatarUrl', isSame: host },
  // Some rows name its place instead of saying yes.
  header_image: { field: 'headerImageUrl', isSame: (wanted, value) => !!wanted === (value !== null) },
  followers: { field: 'followers', isSame: same },
  followers_displayed: { field: 'followers', isSame: (wanted, value) => near(wanted, value) },
  following: { field: 'following', isSame: same },
  posts: { field: 'posts', isSame: same },
  posts_displayed: { field: 'posts', isSame: rounded },
  joined: { field: 'joinedAt', isSame: day },
  last_post_visible: { field: 'lastPostAt', isSame: day },
  last_post: { field: 'lastPostAt', isSame: day },
};

/** A displayed count stands for the exact one too: within the rounding of what is shown. */
function near(wanted: unknown, value: unknown): boolean {
  if (rounded(wanted, value)) return true;
  const shown = /^([\d.,]+)\s?(K|M|tys\.)?/.exec(String(wanted));
  const unit = { K: 1e3, 'tys.': 1e3, M: 1e6 }[shown?.[2] ?? ''] ?? 1;
  return Math.abs(Number((shown?.[1] ?? '').replace(',', '.')) * unit - Number(value)) < unit;
}

function lower(value: unknown): string {
  return String(value).toLowerCase();
}

/** Addresses are the same without scheme, `www.` and a last slash. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function short(value: unknown): string {
  const text = Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : (item as { url: string }).url)).join(' ')
    : String(value);
  return text.length > 46 ? `${text.slice(0, 45)}…` : text;
}
