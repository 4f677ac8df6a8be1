/** What the schema cannot say of a packed copy: equal columns, codes inside their tables, keys and sizes that entries accept. */
import { AUDIENCES, cellsOf, handleOf, KINDS, LANGUAGES, STATUSES, TAB, withHandle } from './columns';
import { findRowFlaw } from './listed-rows';
import type { PackedAccounts, PackedDirectory, PackedOrganizations, PackedTitles } from './packed';

/** The shape of `AccountKey` (`lib/model/ids.ts`). */
const KEY = /^([a-z][a-z0-9-]{0,63}):\S{1,330}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Longest cells; with the handle put in, they stay within what an entry accepts (400 for names, 2000 for addresses). */
const NAME = 400;
const HANDLE = 300;
const FORM = 1700;
const URL_LENGTH = 2000;

/** Path of the first flaw, e.g. `accounts.owner`; `null` when there is none. */
export function findFlaw(packed: PackedDirectory): string | null {
  const { owners, dates } = packed;
  return (
    column('owners.ids', owners.ids, owners.count, 4000) ??
    column('owners.en', owners.en, owners.count, NAME) ??
    column('owners.fr', owners.fr, owners.count, NAME) ??
    accounts('accounts', packed.accounts, packed, new Set(packed.platforms)) ??
    accounts('former', packed.former, packed, null) ??
    (packed.accounts.removedOn.length === 0 ? null : 'accounts.removedOn') ??
    codes('former.removedOn', packed.former.removedOn, packed.former.count, dates.length) ??
    (packed.former.removedOn.every((code) => DAY.test(dates[code] ?? '')) ? null : 'former.removedOn') ??
    organizations(packed.organizations) ??
    titles(packed.titles, packed.organizations.count) ??
    findRowFlaw(packed.listed, packed.accounts.count)
  );
}

function accounts(
  at: string,
  part: PackedAccounts,
  { owners, dates }: PackedDirectory,
  platforms: ReadonlySet<string> | null,
): string | null {
  const { count } = part;
  const isKey = (key: string) => {
    const platform = KEY.exec(key)?.[1];
    return platform !== undefined && (platforms === null || platforms.has(platform));
  };
  return (
    column(`${at}.keys`, part.keys, count, NAME) ??
    (cellsOf(part.keys, count).every(isKey) ? null : `${at}.keys`) ??
    column(`${at}.handles`, part.handles, count, HANDLE) ??
    names(`${at}.names`, part) ??
    column(`${at}.urls`, part.urls, count, URL_LENGTH) ??
    (cellsOf(part.urlForms, count).every((form) => form.length <= FORM && onlyOneTab(form))
      ? null
      : `${at}.urlForms`) ??
    codes(`${at}.urlForm`, part.urlForm, count, cellsOf(part.urlForms, count).length) ??
    codes(`${at}.owner`, part.owner, count, owners.count) ??
    codes(`${at}.language`, part.language, count, LANGUAGES.length) ??
    codes(`${at}.audience`, part.audience, count, AUDIENCES.length) ??
    codes(`${at}.firstSeen`, part.firstSeen, count, dates.length)
  );
}

/** Names hold the handle as a tab: their length counts with it. */
function names(at: string, part: PackedAccounts): string | null {
  const keys = cellsOf(part.keys, part.count);
  const handles = cellsOf(part.handles, part.count);
  const cells = cellsOf(part.names, part.count);
  const fits = (name: string, i: number) =>
    onlyOneTab(name) && withHandle(name, handleOf(keys[i] ?? '', handles[i] ?? '')).length <= NAME;
  return cells.length === part.count && cells.every(fits) ? null : at;
}

function onlyOneTab(text: string): boolean {
  return text.indexOf(TAB) === text.lastIndexOf(TAB);
}

function organizations(part: PackedOrganizations): string | null {
  const { count, kind, status, superseded, variants, ...texts } = part;
  if (!cellsOf(part.ids, count).every((id) => id !== '')) return 'organizations.ids';
  for (const [name, text] of Object.entries(texts)) {
    const flaw = column(`organizations.${name}`, text, count, name === 'ids' ? 40 : NAME);
    if (flaw !== null) return flaw;
  }
  return (
    column('organizations.variants', variants, count, 20_000) ??
    codes('organizations.kind', kind, count, KINDS.length) ??
    codes('organizations.status', status, count, STATUSES.length) ??
    codes('organizations.superseded', superseded, count, 2)
  );
}

function titles(part: PackedTitles, organizationCount: number): string | null {
  return (
    column('titles.folded', part.folded, part.count, NAME) ??
    codes('titles.organization', part.organization, part.count, organizationCount) ??
    codes('titles.source', part.source, part.count, 1000) ??
    codes('titles.isFrench', part.isFrench, part.count, 2)
  );
}

function column(at: string, text: string, count: number, longest: number): string | null {
  const cells = cellsOf(text, count);
  return cells.length === count && cells.every((value) => value.length <= longest) ? null : at;
}

function codes(at: string, values: readonly number[], count: number, table: number): string | null {
  return values.length === count && values.every((code) => code < table) ? null : at;
}
