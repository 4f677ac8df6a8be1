/** NDJSON: one audit a line, no header line, for tools that read line by line. */
import type { Exporter } from './exporter';

export const ndjson: Exporter = {
  id: 'ndjson',
  label: 'export.format.ndjson',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  async *write(report) {
    for await (const page of report.pages()) {
      yield page.map((record) => `${JSON.stringify(record)}\n`).join('');
    }
  },
};
