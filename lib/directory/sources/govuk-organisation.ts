/** GOV.UK: the content items of organisations, one or a list of them, with the links they publish to their accounts (NOTES.md §5). */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ListedRow } from '../listed-row';
import { ROWS_A_STEP, type Steps } from '../steps';
import { parseFiles, Text } from './objects';
import {
  listedRow,
  type OpenedFile,
  reading,
  type SkippedRow,
  type Source,
  type SourceReading,
} from './source';

const Item = z.object({
  base_path: z.string(),
  title: Text,
  details: z.object({
    organisation_govuk_status: z.optional(z.object({ status: Text })),
    social_media_links: z.prefault(
      z.array(z.object({ service_type: z.string(), title: Text, href: z.string() })),
      [],
    ),
  }),
});
const Items = z.pipe(
  z.transform((value) => (Array.isArray(value) ? (value as unknown[]) : [value])),
  z.array(Item),
);

/** Link types that are no accounts. */
const NO_ACCOUNTS = new Set(['blog', 'email', 'other']);
/** States of a body that no longer publishes. */
const CLOSED = new Set([
  'closed',
  'replaced',
  'split',
  'merged',
  'no_longer_exists',
  'left_gov',
  'devolved',
  'changed_name',
]);

export const govukOrganisation: Source = {
  id: 'govuk-organisation',
  parts: [],
  tolerance: 'odd-rows',
  recognise: (file) => (isItem(file) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const parsed = parseFiles(Items, files);
    if (!parsed.ok) return parsed;
    const rows: ListedRow[] = [];
    const skipped: SkippedRow[] = [];
    const links = parsed.value
      .flat()
      .flatMap((item) => item.details.social_media_links.map((link) => ({ item, link })));
    for (const [index, { item, link }] of links.entries()) {
      if (index % ROWS_A_STEP === 0) yield { done: index, total: links.length };
      const row = index + 1;
      const status = item.details.organisation_govuk_status?.status ?? '';
      if (CLOSED.has(status)) skipped.push({ part: '', row, reason: 'body-closed', detail: status });
      else if (NO_ACCOUNTS.has(link.service_type)) {
        skipped.push({ part: '', row, reason: 'not-an-account', detail: link.service_type });
      } else {
        rows.push(
          listedRow('', row, {
            account: link.title ?? '',
            platform: link.service_type,
            url: link.href,
            organizationEn: (item.title ?? lastSegment(item.base_path)).replaceAll(';', ','),
          }),
        );
      }
    }
    return links.length === 0 ? fail('csv-empty') : ok(reading(rows, { skipped }));
  },
};

function isItem(file: OpenedFile): boolean {
  const value: unknown = file.kind === 'json' ? file.value : null;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return (
    typeof first === 'object' &&
    first !== null &&
    'schema_name' in first &&
    first.schema_name === 'organisation' &&
    'details' in first
  );
}

/** Some items lack their title; the path holds it in lower case. */
function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
