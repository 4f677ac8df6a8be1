/**
 * The register of federal organizations, `gc_org_info.csv`, alone or with `gc_concordance.csv`, which adds their websites (NOTES.md §6). It lists
 * no accounts: it is read to know owners.
 */
import type { Organization } from '@/lib/model/directory';
import { fail, ok, type Result } from '@/lib/model/errors';
import { quoted } from '../columns';
import { organization } from '../new-organization';
import type { OrganizationFacts } from '../organizations';
import { ROWS_A_STEP, type Steps } from '../steps';
import type { TableRow } from '../table';
import { type CellOf, hasColumns, placesOf } from './columns-by-name';
import { type OpenedFile, reading, type Source, type SourceReading } from './source';

const INFO = ['gc_orgid', 'harmonized_name', 'nom_harmonisé', 'legal_title', 'status_statut'];
const CONCORDANCE = ['gc_orgid', 'website', 'site_web'];

/** `status_statut`: active, dissolved, transferred. */
const STATUSES = new Map<string, Organization['status']>([
  ['a', 'active'],
  ['d', 'dissolved'],
  ['t', 'transferred'],
]);

export const gcOrgInfo: Source = {
  id: 'gc-org-info',
  parts: [],
  tolerance: 'odd-rows',
  recognise: (file) => (hasColumns(file, INFO) || hasColumns(file, CONCORDANCE) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const info = files.filter((file) => hasColumns(file, INFO));
    if (info.length === 0) return fail('list-part-missing', { part: 'gc_org_info.csv' });
    const organizations: OrganizationFacts[] = [];
    const sites = new Map<string, { en: string; fr: string }>();
    for (const { row, cell } of info.flatMap(rowsOf)) {
      if (organizations.length % ROWS_A_STEP === 0) yield { done: organizations.length, total: info.length };
      const facts = factsOf(cell);
      if (typeof facts === 'string') {
        return fail('csv-bad-row', { row: row.row, column: facts, detail: quoted(cell(facts)), rows: 1 });
      }
      organizations.push(facts);
    }
    for (const { cell } of files.filter((file) => hasColumns(file, CONCORDANCE)).flatMap(rowsOf)) {
      sites.set(idOf(cell('gc_orgid')), { en: cell('website').trim(), fr: cell('site_web').trim() });
    }
    return organizations.length === 0 ? fail('csv-empty') : ok(reading([], { organizations, sites }));
  },
};

function rowsOf(file: OpenedFile): { row: TableRow; cell: CellOf }[] {
  if (file.kind !== 'table') return [];
  const places = placesOf(file.table.header);
  return file.table.rows.map((row) => ({
    row,
    cell: (name: string) => row.cells[places.get(name)?.[0] ?? -1] ?? '',
  }));
}

/** The organization, or the column that is not what the register writes. */
function factsOf(cell: CellOf): OrganizationFacts | string {
  const text = (name: string) => cell(name).trim();
  const id = idOf(text('gc_orgid'));
  const status = STATUSES.get(text('status_statut').toLowerCase());
  if (id === '') return 'gc_orgid';
  if (text('harmonized_name') === '' && text('nom_harmonisé') === '') return 'harmonized_name';
  if (status === undefined) return 'status_statut';
  const [endedIn = null] = /\d{4}/.exec(text('end_date_fin')) ?? [];
  return organization(id, {
    nameEn: text('harmonized_name') || text('nom_harmonisé'),
    nameFr: text('nom_harmonisé') || text('harmonized_name'),
    legalEn: text('legal_title'),
    legalFr: text('appellation_légale'),
    abbrEn: text('abbreviation'),
    abbrFr: text('abreviation'),
    variants: [text('preferred_name'), text('nom_préféré')].filter(
      (name) => name !== '' && name !== text('harmonized_name') && name !== text('nom_harmonisé'),
    ),
    schedule: text('faa_lgfp').replace(/^-$/, '').replace(/\.0$/, ''),
    status,
    endedIn: status === 'active' ? null : endedIn,
    isSuperseded: status !== 'active',
  });
}

/** Spreadsheets that held the numbers wrote `2222.0`. */
function idOf(text: string): string {
  const [, digits = ''] = /^(\d{1,9})(?:\.0)?$/.exec(text.trim()) ?? [];
  return digits;
}
