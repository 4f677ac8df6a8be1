/** A list in Vigie's own template as a packed copy, at once: the way of the product (`read-list.ts`) without its pauses. */

import { assemble } from '@/lib/directory/assemble';
import { unpackOrganizations } from '@/lib/directory/organizations';
import { packDirectory } from '@/lib/directory/pack';
import type { DirectoryAbout, PackedDirectory, PackedOrganizations } from '@/lib/directory/packed';
import { templateCsv } from '@/lib/directory/sources/template-csv';
import { atOnce } from '@/lib/directory/steps';
import { tableOfText } from '@/lib/directory/table';
import { fail, ok, type Result } from '@/lib/model/errors';

/** Longest file accepted, in characters (a megabyte being 1,000,000). */
export const MAX_CSV_MEGABYTES = 20;

/** What is said of the new copy. `date`: the day the list was current. A title in one text serves both languages. */
export interface CsvMeta {
  id: string;
  date: string;
  title: string | { en: string; fr: string };
}

/**
 * `text`: the file, decoded; comma, semicolon, tab or bar separated, with or without a byte order mark. `known`: organizations of the
 * embedded copy, so that owners keep their ids and titles; null to know only those of the file.
 * Columns: those of `templateCsv`; any other is ignored.
 * Errors: `file-too-large` {limit, megabytes}; `csv-empty`; `csv-columns-missing` {column: all of them}; `csv-columns-twice` {column};
 * `csv-bad-row` {row, column, detail, rows}: the first bad row, counted as a spreadsheet does (the header is row 1), the column at fault, the
 * cell's text, and how many rows are bad.
 */
export function parseDirectoryCsv(
  text: string,
  meta: CsvMeta,
  known: PackedOrganizations | null = null,
): Result<PackedDirectory> {
  if (text.length > MAX_CSV_MEGABYTES * 1_000_000) {
    return fail('file-too-large', {
      limit: MAX_CSV_MEGABYTES,
      megabytes: Math.ceil(text.length / 1_000_000),
    });
  }
  const table = atOnce(tableOfText(text));
  if (!table.ok) return table;
  const read = atOnce(templateCsv.read([{ name: '', kind: 'table', table: table.value }], null));
  if (!read.ok) return read;
  const organizations = known ? unpackOrganizations(known) : [];
  const assembled = atOnce(assemble(read.value, { known: organizations, tolerance: templateCsv.tolerance }));
  if (!assembled.ok) return assembled;
  const { entries, organizations: all, entryOf } = assembled.value;
  return ok(
    packDirectory({
      about: about(meta),
      entries,
      former: [],
      organizations: all,
      listed: { rows: read.value.rows, entryOf },
    }),
  );
}

function about({ id, date, title }: CsvMeta): DirectoryAbout {
  const titles = typeof title === 'string' ? { en: title, fr: title } : title;
  return {
    id,
    date,
    series: '',
    title: titles,
    source: { en: '', fr: '', url: '', urlFr: '' },
    attribution: { en: '', fr: '' },
    licence: { en: '', fr: '' },
  };
}
