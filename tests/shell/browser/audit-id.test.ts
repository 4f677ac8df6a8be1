import { expect, it } from 'vitest';
import { newAuditId } from '@/lib/browser/audit-id';
import { AuditId } from '@/lib/model/ids';

it('makes UUIDv7s in the order of time, all different', () => {
  const times = [0, 1, 1_700_000_000_000, 1_700_000_000_001, 2 ** 48 - 1];
  const ids = times.map(newAuditId);
  for (const id of ids) expect(AuditId.parse(id)).toBe(id);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids[2]?.replace('-', '').slice(0, 12)).toBe((1_700_000_000_000).toString(16).padStart(12, '0'));
  expect(new Set(Array.from({ length: 1000 }, () => newAuditId(5))).size).toBe(1000);
});
