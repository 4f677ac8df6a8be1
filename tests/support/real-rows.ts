/** The rows of the real list (`../shared/directory`, never part of the project), word for word, and the organizations of the embedded copy. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { EMBEDDED } from '@/lib/directory/embedded';
import type { ListedRow } from '@/lib/directory/listed-row';
import { type OrganizationFacts, unpackOrganizations } from '@/lib/directory/organizations';
import { openDirectory, parsePackedDirectory } from '@/lib/directory/packed';

const FOLDER = new URL('../../../shared/directory/', import.meta.url);

/** True where the facts are there; says so where they are not. */
export const hasRealRows = existsSync(FOLDER);
if (!hasRealRows) console.info('skipped: the facts of ../shared/directory are not here');

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

/** One edition of the genuine feed of 2024-10-24. */
export function feedRows(part: 'en' | 'fr'): ListedRow[] {
  const text = readFileSync(new URL(`raw/sm-${part}.2024-10-24.json`, FOLDER), 'utf8');
  const { aaData } = JSON.parse(text) as { aaData: string[][] };
  return aaData.map(([account = '', label = '', owner = '', language = '', link = ''], i) => {
    const department = bare(owner.replace(/^<span>[^<]*<\/span>\s?: ?/, ''));
    return {
      part,
      row: i + 1,
      account: bare(account),
      platform: bare(label),
      handle: '',
      url: bare(/href="([^"]*)"/.exec(link)?.[1] ?? ''),
      language: bare(language.replace(/^<span>[^<]*<\/span>\s?: ?/, '')),
      organizationEn: part === 'en' ? department : '',
      organizationFr: part === 'fr' ? department : '',
      linkOrganization: bare(/<span class="wb-inv">([^<]*?)(?: - ?)?<\/span>/.exec(link)?.[1] ?? ''),
    };
  });
}

function bare(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');
}

const parsed = parsePackedDirectory(
  JSON.parse(readFileSync(new URL(`../../public${EMBEDDED.path}`, import.meta.url), 'utf8')),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));

export const EMBEDDED_COPY = openDirectory(parsed.value, EMBEDDED.sha256);
export const REAL_ORGANIZATIONS: OrganizationFacts[] = unpackOrganizations(parsed.value.organizations);
