/** From the rows of a list to its accounts: every row becomes an entry, or is explained, or makes the list unreadable as a whole. */
import type { AccountLanguage, DirectoryEntry } from '@/lib/model/directory';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { AccountKey, PlatformId } from '@/lib/model/ids';
import { audienceOf } from './audience';
import { quoted } from './columns';
import { type CsvOwner, organizationRegister } from './csv-organizations';
import { type Joined, joinParts } from './join-parts';
import { type ListedAccount, type ListedFlaw, readListed } from './listed-account';
import type { ListedRow } from './listed-row';
import type { OrganizationFacts } from './organizations';
import type { SourceReading } from './sources/source';
import { ROWS_A_STEP, type Steps } from './steps';

/** Why a row became no entry: the reason, the cell at fault and its text, quoted and cut. */
export interface NoEntry extends ListedFlaw {
  detail: string;
}

/**
 * `entryOf`: for each row the position of its entry, -1 for none; two rows of one account in two editions have the same entry.
 * `why`: for each row without an entry, the reason. `languagesUnread`: words in the language cells that are neither English, French nor
 * bilingual, with how often they stand there; such accounts have no language.
 */
export interface Assembly {
  entries: DirectoryEntry[];
  organizations: OrganizationFacts[];
  entryOf: number[];
  why: ReadonlyMap<number, NoEntry>;
  languagesUnread: ReadonlyMap<string, number>;
}

/**
 * What may be odd in a list before it is refused whole. `nothing`: every cell must be understood (the published template). `odd-cells`: each
 * row must be an account. `odd-rows`: rows that name no account are explained, up to `FEW` of them (published lists).
 */
export type Tolerance = 'nothing' | 'odd-cells' | 'odd-rows';

/** The share of rows without an account above which a published list has not been understood; one row always may. */
const FEW = 0.02;

/**
 * `known`: organizations whose ids and titles the list's owners keep, with those the source itself brings.
 * Error: `csv-bad-row` {row, column, detail, rows}: the first bad row as `ListedRow` counts, and how many rows are bad.
 */
export function* assemble(
  reading: Pick<SourceReading, 'rows' | 'flaws' | 'columns'>,
  { known, tolerance }: { known: readonly OrganizationFacts[]; tolerance: Tolerance },
): Steps<Result<Assembly>> {
  const { rows, flaws, columns } = reading;
  const total = rows.length * 3;
  const accounts: (ListedAccount | null)[] = [];
  const why = new Map<number, NoEntry>();
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield { done: index, total };
    const read = flaws.has(index) ? null : readListed(row, tolerance === 'nothing');
    accounts.push(read && 'account' in read ? read.account : null);
    if (read && 'flaw' in read) why.set(index, { ...read.flaw, detail: quoted(row[read.flaw.cell]) });
  }
  const bad = rows.flatMap((_, index) =>
    flaws.has(index) || counts(why.get(index), tolerance) ? [index] : [],
  );
  const [first] = bad;
  const most = tolerance === 'odd-rows' && flaws.size === 0 ? Math.max(1, rows.length * FEW) : 0;
  if (first !== undefined && bad.length > most) {
    const flaw = why.get(first);
    const place = flaws.get(first) ?? {
      column: flaw ? (columns[flaw.cell] ?? flaw.cell) : '',
      detail: flaw?.detail ?? '',
    };
    return fail('csv-bad-row', { row: rows[first]?.row ?? 0, ...place, rows: bad.length });
  }

  const register = organizationRegister(known, tolerance === 'odd-rows');
  const joined = joinParts(
    accounts.map((account) => account?.key ?? null),
    rows.map((row) => row.part),
  );
  const owners = new Map<Joined, CsvOwner>();
  // Accounts in both editions first: they tell which names of an owner belong together.
  const inOrder = [...joined.filter(({ twin }) => twin >= 0), ...joined.filter(({ twin }) => twin < 0)];
  for (const [index, pair] of inOrder.entries()) {
    if (index % ROWS_A_STEP === 0) yield { done: rows.length + index, total };
    owners.set(pair, register.owner(namesOf(pair, accounts)));
  }

  const entries: DirectoryEntry[] = [];
  const entryOf = rows.map(() => -1);
  for (const pair of joined) {
    if (entries.length % ROWS_A_STEP === 0) yield { done: rows.length * 2 + entries.length, total };
    const account = accounts[pair.row];
    const owner = owners.get(pair);
    if (!account || !owner) continue;
    entryOf[pair.row] = entries.length;
    if (pair.twin >= 0) entryOf[pair.twin] = entries.length;
    entries.push(toEntry(account, accounts[pair.twin] ?? null, owner));
  }
  return ok({
    entries,
    organizations: register.all,
    entryOf,
    why,
    languagesUnread: wordsUnread(rows, accounts),
  });
}

/** In a published list, a platform that Vigie cannot read says nothing about how well the list was understood. */
function counts(flaw: NoEntry | undefined, tolerance: Tolerance): boolean {
  return flaw !== undefined && (tolerance !== 'odd-rows' || flaw.code !== 'platform-not-read');
}

/** An account in both editions has the owner's name of each; the first owner's, when there are several names. */
function namesOf(
  { row, twin }: Joined,
  accounts: readonly (ListedAccount | null)[],
): { en: string; fr: string }[] {
  const names = accounts[row]?.organizations ?? [];
  const others = accounts[twin]?.organizations ?? [];
  if (names.length !== others.length) return names;
  return names.map((name, n) => ({
    en: name.en || (others[n]?.en ?? ''),
    fr: name.fr || (others[n]?.fr ?? ''),
  }));
}

/** In both editions with different languages, or with each edition's own: the account serves both. */
function languageOf(account: ListedAccount, twin: ListedAccount | null): AccountLanguage {
  if (twin === null || twin.language === account.language || twin.language === null) return account.language;
  return account.language === null ? twin.language : 'bi';
}

function toEntry(account: ListedAccount, twin: ListedAccount | null, owner: CsvOwner): DirectoryEntry {
  const { handle, accountName, url, urlListed } = account;
  return {
    // The row reader made both in the shape that these brands stand for.
    key: account.key as AccountKey,
    platform: account.platform as PlatformId,
    handle,
    accountName,
    url,
    urlListed,
    organizationEn: owner.en,
    organizationFr: owner.fr,
    organizationIds: owner.ids,
    language: languageOf(account, twin),
    audience: audienceOf(account, owner),
    firstSeen: '',
    removedOn: null,
  };
}

function wordsUnread(
  rows: readonly ListedRow[],
  accounts: readonly (ListedAccount | null)[],
): Map<string, number> {
  const words = new Map<string, number>();
  rows.forEach((row, index) => {
    const word = row.language.trim();
    if (word === '' || accounts[index]?.language !== null) return;
    words.set(word, (words.get(word) ?? 0) + 1);
  });
  return words;
}
