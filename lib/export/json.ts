/** JSON: the whole file of record.md, which Vigie imports back. One audit a line, so that two files can be compared. */
import type { Exporter } from './exporter';

export const json: Exporter = {
  id: 'json',
  label: 'export.format.json',
  extension: 'json',
  mediaType: 'application/json',
  async *write(report) {
    const head = {
      format: 'vigie/audits',
      formatVersion: 1,
      exportedAt: report.exportedAt,
      generator: { name: 'Vigie', version: report.version },
      directory: report.directory,
      packs: report.packs,
    };
    // The head without its closing brace, then the audits as they come.
    yield `${JSON.stringify(head).slice(0, -1)},"audits":[`;
    let separator = '\n';
    for await (const page of report.pages()) {
      yield separator + page.map((record) => JSON.stringify(record)).join(',\n');
      separator = ',\n';
    }
    const { answers, attestations, decisions } = report.said;
    yield `\n],${JSON.stringify({ answers, attestations, decisions, reviews: [] }).slice(1)}\n`;
  },
};
