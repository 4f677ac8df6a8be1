/** The export formats, in the order of the menu. */
import { answersCsv } from './answers-csv';
import { csv } from './csv';
import type { Exporter } from './exporter';
import { json } from './json';
import { ndjson } from './ndjson';

export const exporters: readonly Exporter[] = [json, ndjson, csv, answersCsv];

/** File name of an export: `vigie-2026-11-22-1403.csv` (UTC). */
export function exportFileName(exporter: Exporter, exportedAt: string): string {
  const [day = '', time = ''] = exportedAt.split('T');
  return `vigie-${day}-${time.slice(0, 5).replace(':', '')}.${exporter.extension}`;
}
