/** The rows of the real list (`../shared/directory`, never part of the project), word for word, and the organizations of the embedded copy. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { EMBEDDED } from '@/lib/directory/embedded';
import type { ListedRow } from '@/lib/directory/listed-row';
import { type OrganizationFacts, unpackOrganizations } from '@/lib/directory/organizations';
import { openDirectory, parsePackedDirectory } from '@/lib/directory/packed';
import { factFile, readGood } from './list-files';

const FOLDER = new URL('../../../shared/directory/', import.meta.url);

/** A listed account with the defects that a person found in it (column `flags`). */
export interface FlaggedRow {
  row: ListedRow;
  flags: string[];
}

/** `accounts.csv`: the tracker's copy, in which an account with the same address in both editions stands once. */
export function flaggedRows(): FlaggedRow[] {
  const text = readFileSync(new URL('accounts.csv', FOLDER), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const listed = data.filter((cells) => cells.listing === 'directory');
  return listed.map((cells, i) => {
    const isFrench = cells.feed === 'fr';
    const cell = (name: string) => cells[name] ?? '';
    return {
      flags: cell('flags')
        .split('|')
        .filter((flag) => flag !== ''),
      row: {
        part: cell('feed'),
        row: i + 2,
        account: cell('account_listed'),
        platform: cell('platform_listed'),
        handle: '',
        url: cell('url_listed'),
        language: cell('language_listed'),
        organizationEn: isFrench ? '' : cell('department_listed'),
        organizationFr: isFrench ? cell('department_listed') : '',
        linkOrganization: '',
      },
    };
  });
}

/** Both editions of the genuine feed of 2024-10-24, as the product reads them. */
export async function feedRows(): Promise<ListedRow[]> {
  const files = ['en', 'fr'].map((part) => factFile(`raw/sm-${part}.2024-10-24.json`));
  return (await readGood(files)).reading.rows;
}

const parsed = parsePackedDirectory(
  JSON.parse(readFileSync(new URL(`../../public${EMBEDDED.path}`, import.meta.url), 'utf8')),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));

export const EMBEDDED_COPY = openDirectory(parsed.value, EMBEDDED.sha256);
export const REAL_ORGANIZATIONS: OrganizationFacts[] = unpackOrganizations(parsed.value.organizations);
