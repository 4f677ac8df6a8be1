/** What may be wrong with a policy pack: one code a kind, each with a message `packFlaw.<code>` in both languages. */

export const FLAW_CODES = [
  'wrong-shape',
  'id-twice',
  'id-taken',
  'missing-clause',
  'clause-of-no-document',
  'unknown-check',
  'wrong-options',
  'no-text',
  'text-of-nothing',
  'unknown-field',
  'unknown-words',
  'places-differ',
  'accusing-word',
  'wrong-address',
  'too-many',
  'jurisdiction-missing',
  'no-place',
  'host-taken',
  'host-class',
  'wrong-host',
  'pattern-too-long',
  'pattern-unbounded',
  'pattern-repeated-group',
  'pattern-backreference',
  'pattern-lookaround',
  'pattern-too-many-ways',
  'pattern-syntax',
  'sample-not-found',
  'sample-found',
  'unknown-account',
] as const;
export type FlawCode = (typeof FLAW_CODES)[number];

/**
 * One flaw. `path`: where in the pack or its texts, e.g. `rules/bio-present/check`, `fr/rules/bio-present/reasons/bio-empty`.
 * `detail`: the name, number or word in question; empty when the path says it all.
 */
export interface PackFlaw {
  path: string;
  code: FlawCode;
  detail: string;
}

export const flaw = (path: string, code: FlawCode, detail = ''): PackFlaw => ({ path, code, detail });
