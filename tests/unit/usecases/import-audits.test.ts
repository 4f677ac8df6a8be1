import { describe, expect, it } from 'vitest';
import { json } from '@/lib/export/json';
import type { PersonsWords } from '@/lib/model/answer';
import type { AuditRecord } from '@/lib/model/record';
import { importAudits, parseAuditsFile } from '@/lib/usecases/import-audits';
import { auditId, record } from '../../support/records';

const file = (changes: object = {}) =>
  JSON.stringify({
    format: 'vigie/audits',
    formatVersion: 1,
    exportedAt: '2026-11-22T15:00:00Z',
    generator: { name: 'Vigie', version: '0.1.0' },
    directory: null,
    packs: {},
    audits: [record(1), record(2)],
    reviews: [],
    ...changes,
  });

const first = record(1);
const person = { by: 'A. Reviewer', at: '2026-11-22T15:00:00.000Z' };
const words: PersonsWords = {
  answers: [
    {
      subject: `account:${first.accountKey}`,
      question: 'm-am-9',
      answer: 'unknown',
      on: '2026-11-22',
      reference: '',
      ...person,
    },
  ],
  attestations: [
    { accountKey: first.accountKey, value: 'personal', on: '2026-11-22', ground: 'Asked', ...person },
  ],
  decisions: [
    {
      accountKey: first.accountKey,
      decision: 'doesNotImitate',
      ground: 'Asked',
      auditId: first.id,
      ...person,
    },
  ],
};

/** A store that must not be touched. */
const untouched = {
  importAll: (): Promise<never> => Promise.reject(new Error('a refused file must not reach the store')),
};

describe('import of audits', () => {
  it('hands every audit of a good file to the store, and answers what the store says', async () => {
    const received: AuditRecord[] = [];
    const audits = {
      importAll: (records: readonly AuditRecord[]) => {
        received.push(...records);
        return Promise.resolve({ added: 1, skipped: 1, taken: 0 });
      },
    };
    expect(await importAudits({ audits }, file())).toEqual({
      ok: true,
      value: { added: 1, skipped: 1, taken: 0 },
    });
    expect(received).toEqual([record(1), record(2)]);
  });

  it.each([
    ['{', 'not-json', {}],
    ['[]', 'wrong-format', { path: 'format' }],
    ['null', 'wrong-format', { path: 'format' }],
    [file({ format: 'vigie/audit' }), 'wrong-format', { path: 'format' }],
    [file({ formatVersion: 2 }), 'newer-format', { version: 2 }],
  ])('refuses %.30s as %s', async (text, code, values) => {
    expect(await importAudits({ audits: untouched }, text)).toEqual({ ok: false, error: { code, values } });
  });

  it('names the place of the first flaw', async () => {
    const flawed = { ...record(2), url: '' };
    const done = await importAudits({ audits: untouched }, file({ audits: [record(1), flawed] }));
    expect(done).toMatchObject({
      ok: false,
      error: { code: 'bad-record', values: { path: 'audits.1.url' } },
    });
  });

  it('refuses an unknown key rather than lose it', async () => {
    const done = await importAudits(
      { audits: untouched },
      file({ audits: [{ ...record(1), verdict: 'bad' }] }),
    );
    expect(done).toMatchObject({ error: { code: 'bad-record', values: { path: 'audits.0' } } });
  });

  it('refuses one id twice', async () => {
    const done = await importAudits({ audits: untouched }, file({ audits: [record(1), record(1)] }));
    expect(done).toEqual({
      ok: false,
      error: { code: 'duplicate-id', values: { path: 'audits.1.id', id: auditId(1) } },
    });
  });

  it('names the audit whose id is stored with another content', async () => {
    const audits = { importAll: () => Promise.resolve({ conflict: auditId(2) }) };
    expect(await importAudits({ audits }, file())).toMatchObject({
      error: { code: 'duplicate-id', values: { path: 'audits.1.id' } },
    });
  });

  it('reads back what the JSON export writes', async () => {
    async function* pages() {
      yield await Promise.resolve([record(1)]);
      yield [record(2), record(3)];
    }
    const report = {
      exportedAt: '2026-11-22T15:00:00Z',
      version: '0.1.0',
      directory: null,
      packs: {},
      policies: [],
      said: words,
      pages,
    };
    let text = '';
    for await (const piece of json.write(report, undefined as never)) text += piece;
    expect(parseAuditsFile(text)).toEqual({
      ok: true,
      value: { audits: [record(1), record(2), record(3)], words },
    });
  });

  it.each([
    ['answers', [{ ...words.answers[0], subject: 'account:x:somebody' }], 'answers.0.subject'],
    ['answers', [{ ...words.answers[0], answer: 'Not a code' }], 'answers.0.answer'],
    ['attestations', [{ ...words.attestations[0], accountKey: 'x:somebody' }], 'attestations.0.accountKey'],
    ['attestations', [{ ...words.attestations[0], by: ' ' }], 'attestations.0.by'],
    ['decisions', [{ ...words.decisions[0], auditId: auditId(9) }], 'decisions.0.auditId'],
    ['decisions', [{ ...words.decisions[0], decision: 'maybe' }], 'decisions.0.decision'],
  ])('refuses the whole file for bad %s (%#)', async (part, given, path) => {
    const done = await importAudits({ audits: untouched }, file({ [part]: given }));
    expect(done).toMatchObject({ ok: false, error: { code: 'bad-record', values: { path } } });
  });

  it('takes a file of before there were such words', () => {
    expect(parseAuditsFile(file())).toMatchObject({
      ok: true,
      value: { words: { answers: [], attestations: [], decisions: [] } },
    });
  });
});
