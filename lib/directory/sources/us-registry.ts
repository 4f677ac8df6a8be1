/** The old U.S. Digital Registry, version 1: its answers survive as files; all pages of one answer are read together (NOTES.md §5). */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ListedRow } from '../listed-row';
import { ROWS_A_STEP, type Steps } from '../steps';
import { holdsList, missingPage, parseFiles, Text } from './objects';
import { listedRow, type OpenedFile, reading, type Source, type SourceReading } from './source';
import { severalNames } from './us-upload';

const Answer = z.object({
  metadata: z.optional(z.object({ page: z.int(), pages: z.int() })),
  results: z.array(
    z.object({
      organization: Text,
      account: Text,
      service_key: z.string(),
      service_url: z.string(),
      language: Text,
      agencies: z.prefault(z.array(z.object({ name: Text })), []),
    }),
  ),
});

export const usRegistry: Source = {
  id: 'us-registry',
  parts: [],
  tolerance: 'odd-rows',
  recognise: (file) => (isAnswer(file) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const answers = parseFiles(Answer, files);
    if (!answers.ok) return answers;
    const pages = answers.value.map(({ metadata }) => ({
      page: metadata?.page ?? 1,
      of: metadata?.pages ?? 1,
    }));
    const missing = missingPage(pages, 1);
    if (missing !== null) return fail('list-part-missing', { part: String(missing) });
    const all = answers.value.flatMap(({ results }) => results);
    const rows: ListedRow[] = [];
    for (const [index, result] of all.entries()) {
      if (index % ROWS_A_STEP === 0) yield { done: index, total: all.length };
      const agencies = severalNames(result.agencies.map((agency) => agency.name ?? ''));
      rows.push(
        listedRow('', index + 1, {
          account: result.account ?? '',
          platform: result.service_key,
          url: result.service_url,
          language: result.language ?? '',
          organizationEn: agencies || severalNames([result.organization ?? '']),
        }),
      );
    }
    return all.length === 0 ? fail('csv-empty') : ok(reading(rows));
  },
};

function isAnswer(file: OpenedFile): boolean {
  return holdsList(file, 'results', (first) => 'service_key' in first);
}
