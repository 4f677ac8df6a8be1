/**
 * Results of the query service of Wikidata, with the columns of Govdirectory (`platformLabel, property, url, account`); the owner only where the
 * query also asked for it (`itemLabel`), which Govdirectory's does not (NOTES.md §5).
 */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ListedRow } from '../listed-row';
import { ROWS_A_STEP, type Steps } from '../steps';
import { parseFiles } from './objects';
import { listedRow, type OpenedFile, reading, type Source, type SourceReading } from './source';
import { WIKIDATA_PROPERTIES } from './wikidata-properties';

const Value = z.optional(z.object({ value: z.string().check(z.maxLength(5000)) }));
const Answer = z.object({
  results: z.object({
    bindings: z.array(
      z.object({ platformLabel: Value, property: Value, url: Value, account: Value, itemLabel: Value }),
    ),
  }),
});

export const wikidataSparql: Source = {
  id: 'wikidata-sparql',
  parts: [],
  tolerance: 'odd-rows',
  recognise: (file) => (isAnswer(file) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const answers = parseFiles(Answer, files);
    if (!answers.ok) return answers;
    const all = answers.value.flatMap(({ results }) => results.bindings);
    const rows: ListedRow[] = [];
    for (const [index, { platformLabel, property, url, account, itemLabel }] of all.entries()) {
      if (index % ROWS_A_STEP === 0) yield { done: index, total: all.length };
      const id = property?.value.slice(property.value.lastIndexOf('/') + 1) ?? '';
      const handle = account?.value ?? '';
      const known = WIKIDATA_PROPERTIES.get(id);
      rows.push(
        listedRow('', index + 1, {
          account: handle,
          platform: platformLabel?.value ?? known?.platform ?? id,
          handle,
          url: url?.value ?? known?.url?.(handle) ?? '',
          organizationEn: (itemLabel?.value ?? '').replaceAll(';', ','),
        }),
      );
    }
    return all.length === 0 ? fail('csv-empty') : ok(reading(rows));
  },
};

function isAnswer(file: OpenedFile): boolean {
  if (file.kind !== 'json' || typeof file.value !== 'object' || file.value === null) return false;
  const head = 'head' in file.value ? file.value.head : null;
  const vars = typeof head === 'object' && head !== null && 'vars' in head ? head.vars : null;
  const names: unknown[] = Array.isArray(vars) ? vars : [];
  return names.includes('account') && (names.includes('property') || names.includes('platformLabel'));
}
