/** What a person says is written first; then the audits that it bears on are judged again at once. */
import type { Attestation, Decision, PersonAnswer } from '@/lib/model/answer';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { judgeAgain } from './judge-again';
import type { JudgeDeps } from './observe-profile';

/** The store, as far as this needs it: see `lib/storage/answers.ts` and `lib/storage/audits.ts`. */
export interface WordStore {
  answers: {
    put(answer: PersonAnswer): Promise<void>;
    remove(subject: PersonAnswer['subject'], question: PersonAnswer['question']): Promise<void>;
    attest(attestation: Attestation): Promise<void>;
    withdraw(accountKey: string): Promise<void>;
    decide(decision: Decision): Promise<void>;
    undecide(accountKey: string, by: string): Promise<void>;
    recordPicture(picture: { accountKey: string; hash: string; at: string }): Promise<void>;
  };
  audits: {
    get(id: string): Promise<AuditRecord | undefined>;
    of(accountKey: string): Promise<AuditRecord[]>;
    latestOfOrganization(organizationId: string): Promise<AuditRecord[]>;
    replaceAll(records: readonly AuditRecord[]): Promise<number>;
  };
}

export interface WordDeps {
  store: WordStore;
  /** What audits are judged with now. */
  judgedBy: () => Promise<JudgeDeps>;
  now: () => string;
}

/** `judged`: how many audits were judged again. */
type Done = Promise<Result<{ judged: number }>>;

export function personsWord({ store, judgedBy, now }: WordDeps) {
  async function again(records: readonly AuditRecord[]): Done {
    const deps = await judgedBy();
    const at = now();
    const judged = await Promise.all(records.map((record) => judgeAgain(deps, record, at)));
    return ok({ judged: await store.audits.replaceAll(judged) });
  }

  const latestOf = async (accountKey: string) => (await store.audits.of(accountKey)).slice(0, 1);

  /** Latest audits that an answer about this subject may change. */
  const concerned = (subject: PersonAnswer['subject']) => {
    const id = subject.slice(subject.indexOf(':') + 1);
    return subject.startsWith('account:') ? latestOf(id) : store.audits.latestOfOrganization(id);
  };

  return {
    /** Of an account only if it has left a trace: error `account-unknown`. */
    async answer(answer: Omit<PersonAnswer, 'at'>): Done {
      const audits = await concerned(answer.subject);
      if (audits.length === 0 && answer.subject.startsWith('account:')) return fail('account-unknown');
      await store.answers.put({ ...answer, at: now() });
      return again(audits);
    },
    async withdrawAnswer({ subject, question }: Pick<PersonAnswer, 'subject' | 'question'>): Done {
      await store.answers.remove(subject, question);
      return again(await concerned(subject));
    },
    /** Only of an account that has left a trace: error `account-unknown`. Every audit of it is judged again. */
    async attest(attestation: Omit<Attestation, 'at'>): Done {
      const all = await store.audits.of(attestation.accountKey);
      if (all.length === 0) return fail('account-unknown');
      await store.answers.attest({ ...attestation, at: now() });
      return again(all);
    },
    async withdrawAttestation({ accountKey }: Pick<Attestation, 'accountKey'>): Done {
      await store.answers.withdraw(accountKey);
      return again(await store.audits.of(accountKey));
    },
    /**
     * The picture as it was at that visit; of a listed account it is what others are compared with from now on. Error `audit-unknown`.
     */
    async recordPicture({ auditId, hash }: { auditId: string; hash: string }): Promise<Result<null>> {
      const audit = await store.audits.get(auditId);
      if (audit === undefined) return fail('audit-unknown');
      const { accountKey, directory } = audit;
      if (directory.match === 'listed') await store.answers.recordPicture({ accountKey, hash, at: now() });
      await again([{ ...audit, picture: hash }]);
      return ok(null);
    },
    /** Decided on an audit that is stored: error `audit-unknown`. No rule's outcome changes. */
    async decide(decision: Omit<Decision, 'at'>): Promise<Result<null>> {
      const audit = await store.audits.get(decision.auditId);
      if (audit?.accountKey !== decision.accountKey) return fail('audit-unknown');
      await store.answers.decide({ ...decision, at: now() });
      return ok(null);
    },
    async undecide({ accountKey, by }: Pick<Decision, 'accountKey' | 'by'>): Promise<Result<null>> {
      await store.answers.undecide(accountKey, by);
      return ok(null);
    },
  };
}
