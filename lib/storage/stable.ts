/** Records are stored with their keys in one order, so that what is exported, imported and exported again is the same text. */

/** Top level in the order of record.md; anything else alphabetically. */
const RECORD_ORDER = [
  'format',
  'formatVersion',
  'id',
  'observedAt',
  'asOf',
  'platform',
  'accountKey',
  'aliases',
  'url',
  'pageState',
  'pageLanguage',
  'fields',
  'accountClass',
  'directory',
  'results',
  'versions',
];

/** The same value with ordered keys and without `undefined`. */
export function stableRecord<T extends object>(record: T): T {
  const known = RECORD_ORDER.filter((key) => key in record);
  const others = Object.keys(record)
    .filter((key) => !RECORD_ORDER.includes(key))
    .sort();
  const source = record as Record<string, unknown>;
  return Object.fromEntries([...known, ...others].map((key) => [key, ordered(source[key])])) as T;
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const source = value as Record<string, unknown>;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(source).sort()) {
    if (source[key] !== undefined) sorted[key] = ordered(source[key]);
  }
  return sorted;
}
