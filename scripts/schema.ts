/** Writes the JSON Schema of the exported files from the zod model, so that other tools can check them. */
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { AuditsFile } from '../lib/model/record';

/** The schema as text; `tests/folders/schema.test.ts` compares it with the committed file. */
export function auditsSchema(): string {
  const schema = z.toJSONSchema(AuditsFile, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Vigie audits', ...schema }, null, 2)}\n`;
}

export const SCHEMA_PATH = new URL('../docs/audits.schema.json', import.meta.url);

if (process.argv[1]?.endsWith('schema.ts')) {
  writeFileSync(SCHEMA_PATH, auditsSchema());
}
