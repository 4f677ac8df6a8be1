import { expect, it } from 'vitest';
import { AuditRecord } from '@/lib/model/record';
import { stableRecord } from '@/lib/storage/stable';
import { record, result } from '../../support/records';

const evidence = [{ kind: 'field' as const, field: 'bio', text: 'x', start: 0, end: 1 }];

it('writes one text whatever the order of keys was, also after a parse', () => {
  const made = record(1, { results: [result({ values: { nameFr: 'b', nameEn: 'a' }, evidence })] });
  const shuffled = JSON.parse(JSON.stringify(made), (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as AuditRecord;
  const text = JSON.stringify(stableRecord(made));
  expect(JSON.stringify(shuffled)).not.toBe(text);
  expect(JSON.stringify(stableRecord(shuffled))).toBe(text);
  expect(JSON.stringify(stableRecord(AuditRecord.parse(JSON.parse(text))))).toBe(text);
  expect(stableRecord(made)).toEqual(made);
});

it('begins with what a person looks for first', () => {
  expect(Object.keys(stableRecord(record())).slice(0, 4)).toEqual([
    'format',
    'formatVersion',
    'id',
    'observedAt',
  ]);
});
