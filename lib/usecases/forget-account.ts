/** Erases everything that is stored of one account. */
import { ok, type Result } from '@/lib/model/errors';
import type { AccountKey } from '@/lib/model/ids';

/** Audits and summary go together. Forgetting an account of which nothing is stored is no failure: `erased` is then 0. */
export async function forgetAccount(
  deps: { audits: { forget(accountKey: string): Promise<number> } },
  accountKey: AccountKey,
): Promise<Result<{ erased: number }>> {
  return ok({ erased: await deps.audits.forget(accountKey) });
}
