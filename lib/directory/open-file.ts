/** The files somebody chose, opened: bytes to text, text to JSON or to a table. What they are is told from what is in them, not from names. */
import { fail, ok, type Result } from '@/lib/model/errors';
import { checkSize, decode, isZip } from './decode';
import { parseJson } from './json-text';
import type { OpenedFile } from './sources/source';
import { inSteps, type Pace } from './steps';
import { tableOfText } from './table';
import { tableOfWorkbook } from './workbook';

/** A chosen file. `size`: in bytes, known without reading it. */
export interface ListFile {
  name: string;
  size: number;
  bytes: () => Promise<Uint8Array>;
}

/**
 * Errors: `file-too-large` {limit, megabytes}, before a byte is read; `workbook-too-large` {limit}; `file-unreadable`; `not-json`; `file-too-deep` {limit}; `csv-empty`;
 * `list-too-long` {limit}; `wrong-format` {path}; `import-cancelled`.
 */
export async function openFile(
  { name, size, bytes }: ListFile,
  pace: Pace = {},
): Promise<Result<OpenedFile>> {
  const fits = checkSize(size);
  if (!fits.ok) return fits;
  let read: Uint8Array;
  try {
    read = await bytes();
  } catch {
    return fail('file-unreadable');
  }
  const isStillFit = checkSize(read.length);
  if (!isStillFit.ok) return isStillFit;
  if (isZip(read)) return asTable(name, await tableOfWorkbook(read, pace));
  const text = decode(read);
  if (!text.ok) return text;
  if (/^\s*[{[]/.test(text.value)) {
    const json = parseJson(text.value);
    return json.ok ? ok({ name, kind: 'json', value: json.value }) : json;
  }
  return asTable(name, await inSteps(tableOfText(text.value), pace));
}

function asTable(
  name: string,
  table: Result<Extract<OpenedFile, { kind: 'table' }>['table']>,
): Result<OpenedFile> {
  if (!table.ok) return table;
  const { header } = table.value;
  return header.every((column) => column === '')
    ? fail('csv-empty')
    : ok({ name, kind: 'table', table: table.value });
}
