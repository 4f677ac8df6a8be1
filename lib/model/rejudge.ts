/** Under what stored audits are judged again. */
import * as z from 'zod/mini';
import { Day, PackId } from './ids';

/**
 * `asOf`: the day whose policies apply; null: each audit's own. `sha256`: the version of the list; null: the one in use.
 * `packs`: ids of packs; null: those in use.
 */
export const RejudgeChoice = z.strictObject({
  asOf: z.nullable(Day),
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  packs: z.nullable(z.array(PackId)),
});
export type RejudgeChoice = z.infer<typeof RejudgeChoice>;
