/** What persons say, from the command to the database: written, and the audits it bears on judged again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountKey, AuditId } from '@/lib/model/ids';
import { answerRepository } from '@/lib/storage/answers';
import { auditRepository } from '@/lib/storage/audits';
import { contextRepository } from '@/lib/storage/context';
import { openDatabase, type VigieDatabase } from '@/lib/storage/db';
import { visitRepository } from '@/lib/storage/visits';
import { forgetAccount } from '@/lib/usecases/forget-account';
import { type ObserveDeps, observeProfile } from '@/lib/usecases/observe-profile';
import { personsWord } from '@/lib/usecases/persons-word';
import { rulebook } from '@/lib/usecases/rulebook';
import { present, snapshot } from '../../support/snapshot';

const NOW = '2026-11-25T12:00:00.000Z';
const KEY = 'x:jo_tremblay' as AccountKey;
const person = { by: 'A. Reviewer', on: '2026-11-25' };

let db: VigieDatabase;
let answers: ReturnType<typeof answerRepository>;
let audits: ReturnType<typeof auditRepository>;
let deps: ObserveDeps;
let word: ReturnType<typeof personsWord>;

beforeEach(() => {
  db = openDatabase();
  answers = answerRepository(db);
  audits = auditRepository(db);
  deps = {
    directory: null,
    rulebook,
    version: '0',
    audits,
    visits: visitRepository(db),
    context: {
      store: contextRepository(db),
      pairs: () => Promise.resolve(null),
    },
    imitations: { imitations: () => Promise.resolve(null), isSafe: () => Promise.resolve(false) },
  };
  word = personsWord({
    store: { answers, audits },
    judgedBy: () => Promise.resolve(deps),
    now: () => NOW,
  });
});
afterEach(() => db.delete());

const visit = () =>
  observeProfile(
    deps,
    snapshot({
      accountKey: KEY,
      url: 'https://x.com/jo_tremblay',
      fields: {
        displayName: present('Jo Tremblay'),
        handle: present('jo_tremblay'),
        bio: present('Director General at the Government of Canada. Opinions my own.'),
      },
    }),
  );
const latest = async () => (await audits.of(KEY))[0];

describe('a class attested by a person', () => {
  it('judges every audit again, keeps what the words said beside it, and holds at the next visit', async () => {
    const before = (await visit()).record;
    expect(before.accountClass).toMatchObject({ value: 'executive', basis: 'text' });
    const done = await word.attest({
      accountKey: KEY,
      value: 'personal',
      ground: 'Retired since May',
      ...person,
    });
    expect(done).toEqual({ ok: true, value: { judged: 1 } });
    expect(await latest()).toMatchObject({
      id: before.id,
      fields: before.fields,
      accountClass: { value: 'personal', basis: 'attested', reason: 'attested' },
      automaticClass: before.accountClass,
      judgedAt: NOW,
    });
    expect((await visit()).record.accountClass.value).toBe('personal');
  });

  it('is withdrawn without a trace in the outcome', async () => {
    const { record } = await visit();
    await word.attest({ accountKey: KEY, value: 'personal', ground: 'Retired', ...person });
    await word.withdrawAttestation({ accountKey: KEY });
    const stored = await latest();
    expect(stored?.results).toEqual(record.results);
    expect(stored).not.toHaveProperty('automaticClass');
  });

  it('is refused for an account of which nothing is stored, as an answer is', async () => {
    const answer = await word.answer({
      subject: `account:${KEY}`,
      question: 'avatar-type',
      answer: 'flag',
      reference: '',
      ...person,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'account-unknown' } });
    expect(await answers.all()).toEqual([]);
    const done = await word.attest({ accountKey: KEY, value: 'personal', ground: 'Retired', ...person });
    expect(done).toMatchObject({ ok: false, error: { code: 'account-unknown' } });
    expect(await answers.attestations()).toEqual([]);
  });
});

describe('a decision on imitation', () => {
  const decision = (by: string, auditId: AuditId) =>
    word.decide({ accountKey: KEY, decision: 'imitates', by, ground: 'Asked the owner', auditId });

  it('is one for each person, and changes no outcome', async () => {
    const { record } = await visit();
    await decision('A', record.id);
    await decision('B', record.id);
    await decision('A', record.id);
    expect((await answers.decisionsOn(KEY)).map(({ by }) => by)).toEqual(['A', 'B']);
    expect((await latest())?.results).toEqual(record.results);
  });

  it('rests on an audit of that very account', async () => {
    await visit();
    const other = '01932b5c-0000-7000-8000-0000000000ff' as AuditId;
    expect(await decision('A', other)).toMatchObject({ ok: false, error: { code: 'audit-unknown' } });
  });
});

it('forgets with the account all that was said of it', async () => {
  const { record } = await visit();
  await word.answer({
    subject: `account:${KEY}`,
    question: 'avatar-type',
    answer: 'flag',
    reference: '',
    ...person,
  });
  await word.attest({ accountKey: KEY, value: 'personal', ground: 'Retired', ...person });
  await word.decide({ accountKey: KEY, decision: 'imitates', by: 'A', ground: 'Seen', auditId: record.id });
  await forgetAccount({ audits, answers }, KEY);
  const left = await Promise.all([
    answers.all(),
    answers.attestations(),
    answers.decisions(),
    audits.of(KEY),
  ]);
  expect(left).toEqual([[], [], [], []]);
});
