/** Erases everything that is stored of one account. */
import { ok, type Result } from '@/lib/model/errors';
import type { AccountKey } from '@/lib/model/ids';

/** Audits and summary go together, after what persons said of the account. Forgetting an account of which nothing is stored is no failure: `erased` is then 0. */
export async function forgetAccount(
  deps: {
    audits: { forget(accountKey: string): Promise<number> };
    answers: { forget(accountKey: string): Promise<void> };
  },
  accountKey: AccountKey,
): Promise<Result<{ erased: number }>> {
  await deps.answers.forget(accountKey);
  return ok({ erased: await deps.audits.forget(accountKey) });
}
