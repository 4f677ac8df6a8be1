/** The published JSON Schema says what the code says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { auditsSchema, SCHEMA_PATH } from '../../scripts/schema';

it('docs/audits.schema.json is the schema of the model (else run: npm run schema)', () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8')).toBe(auditsSchema());
});
