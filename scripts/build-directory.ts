/**
 * Writes the embedded copy of the list, `public/directory/canada.json`, and its hash, `lib/directory/embedded.ts`, from the facts in
 * `../shared/directory` (or the folder given as first argument). The same facts give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { parseAddress } from '../lib/addresses';
import type { ListedRow } from '../lib/directory/listed-row';
import { type OrganizationFacts, toOrganization } from '../lib/directory/organizations';
import { packDirectory } from '../lib/directory/pack';
import type { PackedDirectory } from '../lib/directory/packed';
import { CANADA_ABOUT } from '../lib/directory/sources/canada-about';
import { DirectoryEntry, Organization } from '../lib/model/directory';

export const FACTS = new URL('../../shared/directory/', import.meta.url);
const COPY = new URL('../public/directory/canada.json', import.meta.url);
const EMBEDDED = new URL('../lib/directory/embedded.ts', import.meta.url);

type Row = Record<string, string>;

const ABOUT = {
  ...CANADA_ABOUT,
  source: {
    ...CANADA_ABOUT.source,
    en: 'Canada.ca, Social media (copied through a public tracker of the page’s data)',
    fr: 'Canada.ca, Médias sociaux (copie obtenue par un suivi public des données de la page)',
  },
};

/**
 * Bodies that the register marks as ended (moved under another institution, or outside the federal administration) and that still
 * work under their names: the tribunals that the Administrative Tribunals Support Service serves, the First Nations fiscal
 * institutions, the Last Post Fund, the Vanier Institute. Their titles are not outdated. From general knowledge, to be reviewed with each copy.
 */
const STILL_AT_WORK = new Set([
  'Canada Agricultural Review Tribunal',
  'Canada Industrial Relations Board',
  'Canadian Cultural Property Export Review Board',
  'Canadian Human Rights Tribunal',
  'Canadian International Trade Tribunal',
  'Social Security Tribunal',
  'Transportation Appeal Tribunal of Canada',
  'First Nations Tax Commission',
  'First Nations Financial Management Board',
  'Last Post Fund',
  'Vanier Institute of the Family, The',
]);

const KINDS: Record<string, Organization['kind']> = {
  institution: 'institution',
  government: 'government',
  sub_entity: 'subEntity',
  brand_or_sub_entity: 'brand',
};

/** Builds the copy. Throws when a fact is not what the packed format expects: this is a tool, not the product. */
export function buildDirectory(facts: URL): PackedDirectory {
  const listed = rows(facts, 'accounts.csv').filter((row) => row.listing === 'directory');
  const date =
    listed
      .map((row) => cellOf(row, 'source_date'))
      .sort()
      .at(-1) ?? '';
  const places = new Map<string, number>();
  return packDirectory({
    about: { id: `canada-${date}`, date, ...ABOUT },
    entries: listed.map((row) => toEntry(row)),
    former: rows(facts, 'accounts_removed.csv').map((row) => toEntry(row)),
    organizations: rows(facts, 'organizations.csv').map((row) => toFacts(row)),
    listed: { rows: listed.map((row) => toListedRow(row, places)), entryOf: listed.map((_, i) => i) },
  });
}

/** The file: one column a line, so that a new copy can be compared with the old one. */
export function toFile(packed: PackedDirectory): string {
  const parts = Object.entries(packed).map(([name, value]) => {
    const isTable = typeof value === 'object' && !Array.isArray(value);
    const lines = isTable
      ? Object.entries(value).map(([column, cells]) => `${JSON.stringify(column)}:${JSON.stringify(cells)}`)
      : [];
    return `${JSON.stringify(name)}:${isTable ? `{\n${lines.join(',\n')}\n}` : JSON.stringify(value)}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function rows(facts: URL, file: string): Row[] {
  const text = readFileSync(new URL(file, facts), 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<Row>(text, { header: true, delimiter: ',', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  return data;
}

function cellOf(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text.trim();
}

/** The listed address decides what account a row means; the row's own reading of it must agree. Platforms without a parser keep theirs. */
function toEntry(row: Row): DirectoryEntry {
  const cell = (column: string) => cellOf(row, column);
  const urlListed = cell('url_listed');
  const address = parseAddress(urlListed);
  const platform = cell('platform');
  const handle = cell('handle').replaceAll(' ', '');
  if (address && (address.platform !== platform || address.handle !== handle)) {
    throw new Error(`${urlListed} reads as ${address.key}, not ${platform} ${handle}`);
  }
  return DirectoryEntry.parse({
    key: address?.key ?? `${platform}:${handle.toLowerCase()}`,
    platform,
    handle: address?.handle ?? handle,
    accountName: cell('account_name'),
    url: address?.url ?? cell('url'),
    urlListed,
    organizationEn: cell('organization_en'),
    organizationFr: cell('organization_fr'),
    organizationIds: cell('gc_org_id').split(';'),
    language: cell('language') || null,
    audience: cell('audience'),
    firstSeen: cell('first_seen'),
    removedOn: row.removed_on ?? null,
  });
}

/** Word for word. The facts keep no row numbers of the two feeds: the place is the one among the feed's rows in the facts. */
function toListedRow(row: Row, places: Map<string, number>): ListedRow {
  const cell = (column: string) => row[column] ?? '';
  const part = cell('feed');
  const place = (places.get(part) ?? 0) + 1;
  places.set(part, place);
  const department = cell('department_listed');
  return {
    part,
    row: place,
    account: cell('account_listed'),
    platform: cell('platform_listed'),
    handle: '',
    url: cell('url_listed'),
    language: cell('language_listed'),
    organizationEn: part === 'fr' ? '' : department,
    organizationFr: part === 'fr' ? department : '',
    linkOrganization: '',
  };
}

/** Organizations without a number in the register (the government itself, brands) are known by their English name. */
function toFacts(row: Row): OrganizationFacts {
  const cell = (column: string) => cellOf(row, column);
  const [, status = '', endedIn] =
    /^(active|dissolved|transferred)(?:\/amalgamated)?(?: (\d{4}))?$/.exec(cell('status')) ?? [];
  const facts = {
    id: cell('gc_org_id') || `x-${slug(cell('name_en'))}`,
    nameEn: cell('name_en'),
    nameFr: cell('name_fr'),
    appliedEn: cell('applied_title_en'),
    appliedFr: cell('applied_title_fr'),
    abbrEn: cell('abbr_en'),
    abbrFr: cell('abbr_fr'),
    kind: KINDS[cell('kind')] ?? 'institution',
    status: status as Organization['status'],
    endedIn: endedIn ?? null,
    schedule: cell('faa_schedule').replace(/^-$/, ''),
    variants: cell('directory_name_variants')
      .split('|')
      .map((text) => text.trim())
      .filter((text) => text !== ''),
    legalEn: cell('legal_title_en'),
    legalFr: cell('legal_title_fr'),
    isSuperseded: status !== 'active' && !STILL_AT_WORK.has(cell('name_en')),
  };
  Organization.parse(toOrganization(facts));
  return facts;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 38)
    .replace(/-$/, '');
}

function embeddedModule({ id, date, accounts }: PackedDirectory, text: string): string {
  const lines = Object.entries({ id, date, sha256: sha256Of(text) }).map(
    ([name, value]) => `  ${name}: '${value}',`,
  );
  return `/** Written by \`scripts/build-directory.ts\`: which copy of the list is embedded. \`sha256\` is the hash of the file's bytes. */
export const EMBEDDED = {
  path: '/directory/canada.json',
  accounts: ${accounts.count},
${lines.join('\n')}
} as const;
`;
}

if (process.argv[1]?.endsWith('build-directory.ts')) {
  const [, , argument] = process.argv;
  const folder = argument === undefined ? FACTS : pathToFileURL(`${resolve(argument)}/`);
  const packed = buildDirectory(folder);
  const text = toFile(packed);
  writeFileSync(COPY, text);
  writeFileSync(EMBEDDED, embeddedModule(packed, text));
  console.info(
    `${packed.accounts.count} accounts, ${packed.former.count} former, ${packed.organizations.count} organizations: ${text.length} characters`,
  );
}
