import { expect, it } from 'vitest';
import { exporters, exportFileName } from '@/lib/export';
import { json } from '@/lib/export/json';
import { ndjson } from '@/lib/export/ndjson';
import { AuditRecord, AuditsFile } from '@/lib/model/record';
import { record } from '../../support/records';
import { pieces, report, words } from '../../support/report';

const records = [record(1), record(2), record(3)];

it('writes a file that the schema accepts, with every audit in order', async () => {
  const text = (await pieces(json, report(records), words('en'))).join('');
  const file = AuditsFile.parse(JSON.parse(text));
  expect(file.audits).toEqual(records);
  expect(file.generator).toEqual({ name: 'Vigie', version: '0.1.0' });
  expect(file.directory?.date).toBe('2026-08-22');
});

it('writes a good file without any audit', async () => {
  const text = (await pieces(json, { ...report([]), directory: null }, words('en'))).join('');
  expect(AuditsFile.parse(JSON.parse(text)).audits).toEqual([]);
});

it('gives the text page by page, not all at the end', async () => {
  expect(await pieces(json, report(records), words('en'))).toHaveLength(4);
  expect(await pieces(ndjson, report(records), words('en'))).toHaveLength(2);
});

it('writes one record a line as NDJSON, with no line around them', async () => {
  const text = (await pieces(ndjson, report(records), words('en'))).join('');
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => AuditRecord.parse(JSON.parse(line)))).toEqual(records);
});

it('says the same in both languages: records hold codes', async () => {
  const of = async (exporter: typeof json) =>
    Promise.all(
      [words('en'), words('fr')].map(async (spoken) =>
        (await pieces(exporter, report(records), spoken)).join(''),
      ),
    );
  for (const exporter of [json, ndjson]) {
    const [english, french] = await of(exporter);
    expect(english).toBe(french);
  }
});

it('names files by format and time, and formats by distinct ids', () => {
  expect(exporters.map(({ id }) => id)).toEqual(['json', 'ndjson', 'csv', 'answers-csv']);
  expect(exportFileName(json, '2026-11-22T15:04:05.678Z')).toBe('vigie-2026-11-22-1504.json');
});
