/** Whose policy: which public body a pack's rules speak to, and which one an account belongs to (catalogue B.0.3, last lines). */
import * as z from 'zod/mini';

/**
 * Whose an account is. `municipal:<id>`: one town, by the name its pack gives it. `other`: a public body of which no pack in use speaks.
 */
export const Jurisdiction = z
  .string()
  .check(z.regex(/^(?:federal|ontario|other|municipal:[a-z][a-z0-9-]{0,39})$/));
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** Whom rules speak to. `any`: everyone; `municipal`: every town. */
export const RuleJurisdiction = z
  .string()
  .check(z.regex(/^(?:any|federal|ontario|municipal(?::[a-z][a-z0-9-]{0,39})?)$/));
export type RuleJurisdiction = z.infer<typeof RuleJurisdiction>;

/** What is federal when nothing says otherwise: the rules of catalogue part B, and the accounts that they look at. */
export const DEFAULT_JURISDICTION = 'federal';

/** Do rules that name `named` speak to an account of `own`? `own` null: nothing says whose it is; rules for federal accounts then look at it. */
export function speaksTo(named: readonly RuleJurisdiction[], own: Jurisdiction | null): boolean {
  const whose = own ?? DEFAULT_JURISDICTION;
  return named.some(
    (one) => one === 'any' || one === whose || (one === 'municipal' && whose.startsWith('municipal:')),
  );
}
