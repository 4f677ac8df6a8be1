/** Files of the command: the list of pages, saved pages (gzip or not). No network. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import type { Result } from '../../lib/model/errors';
import { MAX_BYTES, openPlain, type SavedPage } from '../../lib/saved/open-saved';
import { type PageToAudit, Refusal } from './options';

/** The pages of a list, in its order. */
export function readList(path: string): PageToAudit[] {
  const { data, meta } = Papa.parse<Record<string, string>>(textOf(path).replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const missing = ['file', 'url'].filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw new Refusal(`${path}: no column ${missing.join(', ')}`);
  return data.map(({ file = '', url = '' }) => ({ file: file.trim(), url: url.trim() }));
}

/** Where a page of the list lies: beside the list, else from here. */
export function locate(file: string, list: string | null): string {
  if (list === null || isAbsolute(file)) return resolve(file);
  const beside = resolve(dirname(list), file);
  return existsSync(beside) ? beside : resolve(file);
}

/** A saved page of any kind, opened. Throws when the file cannot be read or unpacked. */
export function readPage(path: string): Result<SavedPage> {
  const raw = readFileSync(path);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw, { maxOutputLength: MAX_BYTES }) : raw;
  return openPlain(bytes, { DOMParser: new JSDOM().window.DOMParser });
}

/** A file as text. Throws `Refusal` when it cannot be read. */
export function textOf(path: string | URL): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Refusal(`cannot read ${String(path)}`);
  }
}
