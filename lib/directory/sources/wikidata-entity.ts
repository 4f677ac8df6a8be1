/**
 * Items of Wikidata as its entity data gives them. Statements of deprecated rank, with an end (P582) or without a value are left out and said;
 * the language is the qualifier P407 (NOTES.md §5).
 */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ListedRow } from '../listed-row';
import type { Steps } from '../steps';
import { parseFiles } from './objects';
import {
  listedRow,
  type OpenedFile,
  reading,
  type SkippedRow,
  type SkipReason,
  type Source,
  type SourceReading,
} from './source';
import { WIKIDATA_PROPERTIES } from './wikidata-properties';

const Snak = z.object({ snaktype: z.string(), datavalue: z.optional(z.object({ value: z.unknown() })) });
const Statement = z.object({
  mainsnak: Snak,
  rank: z.string(),
  qualifiers: z.optional(z.record(z.string(), z.array(Snak))),
});
type Statement = z.infer<typeof Statement>;
const Label = z.optional(z.object({ value: z.string().check(z.maxLength(5000)) }));
const Entities = z.object({
  entities: z.record(
    z.string(),
    z.object({
      id: z.string(),
      labels: z.object({ en: Label, fr: Label }),
      claims: z.record(z.string(), z.unknown()),
    }),
  ),
});
const Statements = z.array(Statement);

/** Languages of works: English, French. */
const LANGUAGES = new Map([
  ['Q1860', 'en'],
  ['Q150', 'fr'],
]);

export const wikidataEntity: Source = {
  id: 'wikidata-entity',
  parts: [],
  tolerance: 'odd-rows',
  recognise: (file) => (isEntityData(file) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const parsed = parseFiles(Entities, files);
    if (!parsed.ok) return parsed;
    const entities = parsed.value.flatMap((file) => Object.values(file.entities));
    const rows: ListedRow[] = [];
    const skipped: SkippedRow[] = [];
    for (const [index, { id, labels, claims }] of entities.entries()) {
      yield { done: index, total: entities.length };
      const [en, fr] = [labels.en, labels.fr].map((label) => (label?.value ?? '').replaceAll(';', ','));
      const owner = { organizationEn: en || (fr ? '' : id), organizationFr: fr ?? '' };
      for (const [property, { platform, url }] of WIKIDATA_PROPERTIES) {
        // Only the properties that are read must have the right form: an item has hundreds of others.
        const statements = Statements.safeParse(Object.hasOwn(claims, property) ? claims[property] : []);
        if (!statements.success) {
          const path = ['entities', id, 'claims', property, ...(statements.error.issues[0]?.path ?? [])];
          return fail('wrong-format', { path: path.join('.') });
        }
        for (const statement of statements.data) {
          const row = rows.length + skipped.length + 1;
          const value = statement.mainsnak.datavalue?.value;
          const reason = reasonToSkip(statement);
          if (reason !== null || typeof value !== 'string') {
            skipped.push({ part: '', row, reason: reason ?? 'no-value', detail: `${id} ${property}` });
            continue;
          }
          const language = languageOf(statement);
          rows.push(
            listedRow('', row, {
              account: value,
              platform,
              handle: value,
              url: url?.(value) ?? '',
              language,
              ...owner,
            }),
          );
        }
      }
    }
    return rows.length + skipped.length === 0 ? fail('csv-empty') : ok(reading(rows, { skipped }));
  },
};

function reasonToSkip({ rank, qualifiers, mainsnak }: Statement): SkipReason | null {
  if (rank === 'deprecated') return 'deprecated';
  if (qualifiers?.['P582'] !== undefined) return 'ended';
  return mainsnak.snaktype === 'value' ? null : 'no-value';
}

function languageOf({ qualifiers }: Statement): string {
  const words = (qualifiers?.['P407'] ?? []).map(({ datavalue }) => {
    const value = datavalue?.value;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : '';
    return typeof id === 'string' ? (LANGUAGES.get(id) ?? id) : '';
  });
  return new Set(words).size === 2 && words.includes('en') && words.includes('fr')
    ? 'en/fr'
    : words.join(', ');
}

function isEntityData(file: OpenedFile): boolean {
  if (file.kind !== 'json' || typeof file.value !== 'object' || file.value === null) return false;
  const entities = 'entities' in file.value ? file.value.entities : null;
  const [first] =
    typeof entities === 'object' && entities !== null ? (Object.values(entities) as unknown[]) : [];
  return typeof first === 'object' && first !== null && 'claims' in first;
}
