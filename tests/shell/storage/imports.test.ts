/** A JSON export with what persons said: out with restraint, back in by key, the later word first, or nothing at all. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json } from '@/lib/export/json';
import type { Decision, PersonAnswer } from '@/lib/model/answer';
import { answerRepository } from '@/lib/storage/answers';
import { auditRepository } from '@/lib/storage/audits';
import { openDatabase, type VigieDatabase } from '@/lib/storage/db';
import { importRepository } from '@/lib/storage/imports';
import { exportedWords } from '@/lib/usecases/exported-words';
import { importAudits } from '@/lib/usecases/import-audits';
import { record } from '../../support/records';
import { pieces, report, words } from '../../support/report';

const audit = record(1);
const key = audit.accountKey;
const day = (at: number) => `2026-11-${String(at).padStart(2, '0')}T00:00:00.000Z`;
const answer = (value: string, at: number): PersonAnswer => ({
  subject: `account:${key}`,
  question: 'm-am-9',
  answer: value,
  by: 'A',
  on: '2026-11-01',
  reference: '',
  at: day(at),
});
const decision = (by: string): Decision => ({
  accountKey: key,
  decision: 'imitates',
  by,
  ground: 'Asked the owner',
  auditId: audit.id,
  at: day(2),
});

let db: VigieDatabase;
let answers: ReturnType<typeof answerRepository>;

beforeEach(async () => {
  db = openDatabase();
  answers = answerRepository(db);
  await auditRepository(db).importAll([audit]);
});
afterEach(() => db.delete());

async function exported(decidedBy = 2): Promise<string> {
  const said = await exportedWords(answers, decidedBy);
  return (await pieces(json, { ...report([audit]), said }, words('en'))).join('');
}
const taken = (text: string) => importAudits({ audits: importRepository(db) }, text);

describe('decisions on imitation', () => {
  it('are in no byte of a file while one person of two has decided', async () => {
    await answers.decide(decision('Dominique'));
    expect(await exported()).not.toMatch(/Dominique|imitates|Asked the owner/);
    expect(await exported(1)).toContain('Dominique');
    await answers.decide(decision('Claude'));
    expect(await exported()).toContain('Claude');
  });
});

describe('what persons said, imported', () => {
  it('comes back as it went out', async () => {
    await answers.put(answer('no', 1));
    await answers.attest({
      accountKey: key,
      value: 'personal',
      by: 'A',
      on: '2026-11-01',
      ground: 'Asked',
      at: day(1),
    });
    await answers.decide(decision('Dominique'));
    await answers.decide(decision('Claude'));
    const before = await answers.words();
    const text = await exported();
    await answers.forget(key);
    expect(await taken(text)).toMatchObject({ ok: true, value: { added: 0, skipped: 1, taken: 4 } });
    expect(await answers.words()).toEqual(before);
    expect(await taken(text)).toMatchObject({ value: { taken: 0 } });
  });

  it('gives way to a later word, and replaces an earlier one', async () => {
    await answers.put(answer('no', 5));
    const text = await exported();
    await answers.put(answer('yes', 9));
    expect(await taken(text)).toMatchObject({ value: { taken: 0 } });
    expect(await answers.all()).toMatchObject([{ answer: 'yes' }]);
    await answers.put(answer('unknown', 3));
    expect(await taken(text)).toMatchObject({ value: { taken: 1 } });
    expect(await answers.all()).toMatchObject([{ answer: 'no' }]);
  });

  it('is refused with a file whose audits are: nothing is written', async () => {
    await answers.put(answer('no', 5));
    const text = (await exported()).replace(audit.url, 'https://x.com/another');
    await answers.remove(`account:${key}`, 'm-am-9');
    expect(await taken(text)).toMatchObject({ ok: false, error: { code: 'duplicate-id' } });
    expect(await answers.all()).toEqual([]);
  });
});
