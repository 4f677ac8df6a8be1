/** Expected failures are values: one table of codes, one message a code in each language (key `error.<code>` in `lib/i18n`). */

/** A value, or the reason there is none. */
export type Result<T, E = VigieError> = { ok: true; value: T } | { ok: false; error: E };

/** Every code an expected failure may carry; each has a message `error.<code>` in both languages. */
export const ERROR_CODES = [
  'bad-message',
  'wrong-sender',
  'not-json',
  'wrong-format',
  'newer-format',
  'bad-record',
  'duplicate-id',
  'file-too-large',
  'file-unreadable',
  'saved-not-a-page',
  'saved-no-address',
  'csv-columns-missing',
  'csv-bad-row',
  'csv-columns-twice',
  'csv-empty',
  'file-too-deep',
  'workbook-too-large',
  'list-too-long',
  'list-not-recognised',
  'list-without-accounts',
  'list-part-missing',
  'import-cancelled',
  'directory-unavailable',
  'directory-unknown',
  'directory-in-use',
  'feed-unavailable',
  'feed-not-allowed',
  'account-unknown',
  'audit-unknown',
  'picture-not-shown',
  'picture-not-allowed',
  'pack-refused',
  'pack-unknown',
  'tab-not-readable',
  'storage-failed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** `values` fill the message: `row`, `path`, `column`, `detail`… */
export interface VigieError {
  code: ErrorCode;
  values: Record<string, string | number>;
}

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  values: Record<string, string | number> = {},
): { ok: false; error: VigieError } {
  return { ok: false, error: { code, values } };
}
