/** Touchpoints, the registry of the United States: its programming interface (`digital_service_accounts.json`), all its pages (NOTES.md §5). */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ListedRow } from '../listed-row';
import { ROWS_A_STEP, type Steps } from '../steps';
import { holdsList, missingPage, parseFiles, Text } from './objects';
import {
  listedRow,
  type OpenedFile,
  reading,
  type SkippedRow,
  type Source,
  type SourceReading,
} from './source';
import { severalNames } from './us-upload';

const Answer = z.object({
  data: z.array(
    z.object({
      attributes: z.object({
        name: Text,
        agencies: z.prefault(z.array(z.object({ name: Text })), []),
        service: z.string(),
        service_url: z.string(),
        language: Text,
        status: z.string(),
      }),
    }),
  ),
  meta: z.optional(z.object({ page: z.int(), totalPages: z.int() })),
});

export const touchpointsJson: Source = {
  id: 'touchpoints-json',
  parts: [],
  tolerance: 'odd-rows',
  recognise: (file) => (isAnswer(file) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const answers = parseFiles(Answer, files);
    if (!answers.ok) return answers;
    const pages = answers.value.map(({ meta }) => ({ page: meta?.page ?? 0, of: meta?.totalPages ?? 0 }));
    const missing = missingPage(pages, 0);
    if (missing !== null) return fail('list-part-missing', { part: String(missing) });
    const all = answers.value.flatMap(({ data }) => data);
    const rows: ListedRow[] = [];
    const skipped: SkippedRow[] = [];
    for (const [index, { attributes }] of all.entries()) {
      if (index % ROWS_A_STEP === 0) yield { done: index, total: all.length };
      const { name, agencies, service, service_url: url, language, status } = attributes;
      if (status !== 'published') {
        skipped.push({ part: '', row: index + 1, reason: 'not-published', detail: status });
        continue;
      }
      const organizationEn = severalNames(agencies.map((agency) => agency.name ?? ''));
      rows.push(
        listedRow('', index + 1, {
          account: name ?? '',
          platform: service,
          url,
          language: language ?? '',
          organizationEn,
        }),
      );
    }
    return all.length === 0 ? fail('csv-empty') : ok(reading(rows, { skipped }));
  },
};

function isAnswer(file: OpenedFile): boolean {
  return holdsList(file, 'data', (first) => 'type' in first && first.type === 'digital_service_accounts');
}
