/** One row of an imported CSV: which account it means, or which cell cannot be understood. */
import { addressParsers, parseAddress } from '@/lib/addresses';
import type { AccountLanguage } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import { PlatformId } from '@/lib/model/ids';
import { cell } from './columns';

/** The columns of the file, in the order of the published template. Others are ignored. */
export const CSV_COLUMNS = [
  'organization_en',
  'organization_fr',
  'platform',
  'handle',
  'url',
  'account_name',
  'language',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The cell that makes a row bad; `detail` is its text in quotation marks, cut: it reads the same in both languages. */
export interface CsvFlaw {
  column: string;
  detail: string;
}

/** The account a row means. `organizations`: its owners as written, English then French, one of the two may be empty. */
export interface CsvAccount {
  platform: string;
  key: string;
  handle: string;
  url: string;
  urlListed: string;
  accountName: string;
  language: AccountLanguage;
  organizations: { en: string; fr: string }[];
}

const LANGUAGE_WORDS = new Map<string, AccountLanguage>([
  ['', null],
  ...['en', 'eng', 'english', 'anglais'].map((word): [string, AccountLanguage] => [word, 'en']),
  ...['fr', 'fra', 'french', 'francais'].map((word): [string, AccountLanguage] => [word, 'fr']),
  ...['bi', 'bil', 'bilingual', 'bilingue', 'en/fr', 'fr/en'].map((word): [string, AccountLanguage] => [
    word,
    'bi',
  ]),
]);

/** Longest texts: what an entry accepts, less some room. */
const LONGEST: Record<CsvColumn, number> = {
  organization_en: 400,
  organization_fr: 400,
  platform: 64,
  handle: 300,
  url: 1500,
  account_name: 400,
  language: 40,
};

/** Reads one row, given its cells by column. */
export function readRow(
  raw: Readonly<Record<CsvColumn, string>>,
): { account: CsvAccount } | { flaw: CsvFlaw } {
  const bad = (column: CsvColumn) => ({ flaw: { column, detail: quoted(raw[column]) } });
  const tooLong = CSV_COLUMNS.find((column) => raw[column].length > LONGEST[column]);
  if (tooLong !== undefined) return bad(tooLong);

  const row = Object.fromEntries(CSV_COLUMNS.map((column) => [column, clean(raw[column])])) as typeof raw;
  const language = LANGUAGE_WORDS.get(fold(row.language));
  if (language === undefined) return bad('language');
  const organizations = owners(row.organization_en, row.organization_fr);
  if (organizations.length === 0) return bad('organization_en');

  const account = accountOf(row);
  if (typeof account === 'string') return bad(account);
  const urlListed = row.url || account.url;
  return { account: { ...account, urlListed, accountName: row.account_name, language, organizations } };
}

type Named = Pick<CsvAccount, 'platform' | 'key' | 'handle' | 'url'>;

/** A cell as an error shows it. */
export function quoted(text: string): string {
  return `"${cell(text).slice(0, 100)}"`;
}

/** The address decides, whatever the platform's label says; without one, platform and handle together. Else the column at fault. */
function accountOf(row: Readonly<Record<CsvColumn, string>>): Named | CsvColumn {
  const address = parseAddress(row.url);
  if (address) return address;
  const platform = platformOf(row.platform);
  if (platform === null) return row.url === '' ? 'platform' : 'url';
  if (addressParsers[platform]) {
    if (row.url !== '') return 'url';
    return addressFromHandle(platform, row.handle) ?? 'handle';
  }
  return otherAccount(platform, row);
}

/** A platform Vigie has no parser for: the handle is taken as it is, the address only has to be one. */
function otherAccount(platform: string, row: Readonly<Record<CsvColumn, string>>): Named | CsvColumn {
  const handle = row.handle.replace(/^@/, '');
  if (handle === '' || /\s/u.test(handle)) return 'handle';
  if (row.url !== '' && !/^https?:$/.test(URL.parse(row.url)?.protocol ?? '')) return 'url';
  return { platform, key: `${platform}:${handle.toLowerCase()}`, handle, url: row.url };
}

const ROOTS: Record<string, (handle: string) => string> = {
  x: (handle) => `x.com/${handle}`,
  facebook: (handle) => `www.facebook.com/${handle}`,
  instagram: (handle) => `www.instagram.com/${handle}`,
  linkedin: (handle) => `www.linkedin.com/${handle.includes('/') ? handle : `company/${handle}`}`,
  flickr: (handle) => `www.flickr.com/photos/${handle}`,
  bluesky: (handle) => `bsky.app/profile/${handle}`,
  threads: (handle) => `www.threads.com/@${bare(handle)}`,
  tiktok: (handle) => `www.tiktok.com/@${bare(handle)}`,
  snapchat: (handle) => `www.snapchat.com/add/${bare(handle)}`,
  reddit: (handle) => `www.reddit.com/${handle.includes('/') ? handle : `user/${handle}`}`,
  github: (handle) => `github.com/${bare(handle)}`,
  pinterest: (handle) => `www.pinterest.com/${bare(handle)}/`,
  vimeo: (handle) => `vimeo.com/${bare(handle)}`,
  medium: (handle) => `medium.com/@${bare(handle)}`,
  // "user@domain", also with a first "@".
  mastodon: (handle) => handle.replace(/^@?([^@]+)@([^@/]+)$/, '$2/@$1'),
  youtube: (handle) => {
    if (/^UC[\w-]{22}$/.test(handle)) return `www.youtube.com/channel/${handle}`;
    return `www.youtube.com/${handle.startsWith('@') || handle.includes('/') ? handle : `@${handle}`}`;
  },
};

/** Lists write the handle with or without its "@". */
function bare(handle: string): string {
  return handle.replace(/^@/, '');
}

function addressFromHandle(platform: string, handle: string): Named | null {
  // An address may hold stray spaces; a handle with a space is a name.
  const address =
    handle === '' || handle.includes(' ') ? null : parseAddress(`https://${ROOTS[platform]?.(handle) ?? ''}`);
  return address?.platform === platform ? address : null;
}

function platformOf(label: string): string | null {
  const slug = fold(label).replace(/[^a-z0-9]+/g, '-');
  if (slug === 'twitter') return 'x';
  return PlatformId.safeParse(slug).success ? slug : null;
}

/** Joint owners are separated by semicolons, in the same order in both languages; where the numbers differ, each cell is one name. */
function owners(en: string, fr: string): { en: string; fr: string }[] {
  const [ens, frs] = [en, fr].map((text) =>
    text
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  if (ens === undefined || frs === undefined || (ens.length === 0 && frs.length === 0)) return [];
  if (ens.length !== frs.length && ens.length > 0 && frs.length > 0) return [{ en, fr }];
  return (ens.length > 0 ? ens : frs).map((_, i) => ({ en: ens[i] ?? '', fr: frs[i] ?? '' }));
}

function clean(text: string): string {
  return cell(text.replace(/\p{Cf}+/gu, ''));
}
