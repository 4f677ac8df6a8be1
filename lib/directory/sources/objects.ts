/** Sources that are JSON: reading them by a schema, whole, with the place of the first flaw. */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { OpenedFile } from './source';

/** A text, or nothing said. */
export const Text = z.prefault(z.nullable(z.string().check(z.maxLength(5000))), null);

/** The values of all files. Error: `wrong-format` {path}, e.g. `data.3.attributes.service_url`; the file's place first when there are several. */
export function parseFiles<T>(schema: z.ZodMiniType<T>, files: readonly OpenedFile[]): Result<T[]> {
  const values: T[] = [];
  for (const [index, file] of files.entries()) {
    const parsed = schema.safeParse(file.kind === 'json' ? file.value : null);
    if (!parsed.success) {
      const path = [...(files.length > 1 ? [index] : []), ...(parsed.error.issues[0]?.path ?? [])];
      return fail('wrong-format', { path: path.join('.') });
    }
    values.push(parsed.data);
  }
  return ok(values);
}

/** True for a JSON file whose top is an object with this list, whose first item satisfies the test. */
export function holdsList(file: OpenedFile, key: string, test: (first: object) => boolean): boolean {
  if (file.kind !== 'json' || typeof file.value !== 'object' || file.value === null) return false;
  const list = Object.hasOwn(file.value, key) ? (file.value as Record<string, unknown>)[key] : null;
  if (!Array.isArray(list)) return false;
  const [first] = list as unknown[];
  return typeof first === 'object' && first !== null && test(first);
}

/**
 * Pages of one answer: how many it has, and which these are. Null when all are there, else the number of the first one missing as a person counts.
 */
export function missingPage(pages: readonly { page: number; of: number }[], first: number): number | null {
  const given = new Set(pages.map(({ page }) => page));
  const last = Math.max(...pages.map(({ page, of }) => Math.max(page, of - 1 + first)));
  for (let page = first; page <= last; page++) if (!given.has(page)) return page - first + 1;
  return null;
}
