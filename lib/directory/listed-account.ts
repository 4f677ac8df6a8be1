/** Which account one row of a list means, or which of its cells cannot be understood. */
import { addressParsers, parseAddress } from '@/lib/addresses';
import type { AccountLanguage } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import { cell } from './columns';
import { addressFromHandle, platformOf } from './handle-address';
import { LISTED_CELLS, type ListedCell, type ListedRow } from './listed-row';

/** The account a row means. `organizations`: its owners as written, English then French, one of the two may be empty. */
export interface ListedAccount {
  platform: string;
  key: string;
  handle: string;
  url: string;
  urlListed: string;
  accountName: string;
  language: AccountLanguage;
  organizations: { en: string; fr: string }[];
}

/**
 * Why a row is no account, and the cell at fault: `no-account` (its address, or its platform and handle, name none), `platform-not-read`
 * (it is on a platform whose addresses Vigie cannot read, and has no handle); in lists where every cell must be understood also
 * `language-unknown`, `no-organization`, `too-long`.
 */
export interface ListedFlaw {
  code: 'no-account' | 'platform-not-read' | 'language-unknown' | 'no-organization' | 'too-long';
  cell: ListedCell;
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
const LONGEST: Record<ListedCell, number> = {
  organizationEn: 400,
  organizationFr: 400,
  linkOrganization: 400,
  platform: 64,
  handle: 300,
  url: 1500,
  account: 400,
  language: 40,
};

/** The longest key and handle an entry accepts. */
const LONGEST_KEY = 400;

/**
 * Reads one row. `isStrict`: every cell must be understood; else an unknown language is none, an owner may be missing, and long texts are cut.
 */
export function readListed(
  raw: Readonly<ListedRow>,
  isStrict: boolean,
): { account: ListedAccount } | { flaw: ListedFlaw } {
  const bad = (code: ListedFlaw['code'], at: ListedCell) => ({ flaw: { code, cell: at } });
  const tooLong = LISTED_CELLS.find((name) => raw[name].length > LONGEST[name]);
  if (isStrict && tooLong !== undefined) return bad('too-long', tooLong);
  if (raw.url.length > LONGEST.url) return bad('no-account', 'url');

  const row = cleaned(raw);
  const language = LANGUAGE_WORDS.get(fold(row.language));
  if (isStrict && language === undefined) return bad('language-unknown', 'language');
  const organizations = owners(row.organizationEn, row.organizationFr);
  if (isStrict && organizations.length === 0) return bad('no-organization', 'organizationEn');

  const account = accountOf(row);
  if ('code' in account) return { flaw: account };
  if (account.key.length > LONGEST_KEY || account.handle.length > LONGEST_KEY)
    return bad('no-account', 'url');
  const { platform, key, handle, url } = account;
  const urlListed = row.url || url;
  return {
    account: {
      platform,
      key,
      handle,
      url,
      urlListed,
      accountName: row.account,
      language: language ?? null,
      organizations,
    },
  };
}

type Named = Pick<ListedAccount, 'platform' | 'key' | 'handle' | 'url'>;
type Cells = Record<ListedCell, string>;

function cleaned(raw: Readonly<ListedRow>): Cells {
  const clean = (name: ListedCell) => cell(raw[name].replace(/\p{Cf}+/gu, '')).slice(0, LONGEST[name]);
  return Object.fromEntries(LISTED_CELLS.map((name) => [name, clean(name)])) as Cells;
}

/** The address decides, whatever the platform's label says; without one, platform and handle together. */
function accountOf(row: Cells): Named | ListedFlaw {
  const address = parseAddress(row.url);
  if (address) return address;
  const platform = platformOf(row.platform);
  if (platform === null) return { code: 'no-account', cell: row.url === '' ? 'platform' : 'url' };
  if (addressParsers[platform]) {
    if (row.url !== '') return { code: 'no-account', cell: 'url' };
    return addressFromHandle(platform, row.handle) ?? { code: 'no-account', cell: 'handle' };
  }
  return otherAccount(platform, row);
}

/** A platform Vigie has no parser for: the handle is taken as it is, the address only has to be one. */
function otherAccount(platform: string, row: Cells): Named | ListedFlaw {
  const handle = row.handle.replace(/^@/, '');
  if (row.url !== '' && !/^https?:$/.test(URL.parse(row.url)?.protocol ?? '')) {
    return { code: 'no-account', cell: 'url' };
  }
  if (handle === '') return { code: row.url === '' ? 'no-account' : 'platform-not-read', cell: 'handle' };
  if (/\s/u.test(handle)) return { code: 'no-account', cell: 'handle' };
  return { platform, key: `${platform}:${handle.toLowerCase()}`, handle, url: row.url };
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
