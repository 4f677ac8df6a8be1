/** Individuals are looked at one at a time: what a batch of saved copies may keep (catalogue `personal-audit-restraint`). */
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '@/lib/model/context';
import type { AuditRecord } from '@/lib/model/record';
import { type AccountClassValue, INDIVIDUALS } from '@/lib/model/result';
import type { VisitStore } from '@/lib/usecases/observe-profile';
import { recordSavedCopy } from '@/lib/usecases/record-saved-copy';
import { rulebook } from '@/lib/usecases/rulebook';
import { present, snapshot } from '../../support/snapshot';

const WORDS: Partial<Record<AccountClassValue, string>> = {
  executive: 'Assistant deputy minister, federal public servant.',
  specialist: 'Hydrologist, federal public servant.',
  professionalPersonal: 'Proud federal public servant',
  ministerPersonal: 'Minister of Rivers',
  personal: 'Personal account. I like boats.',
};

/** A copy of Jane Doe's page; `attested`: what a person said of the account. */
async function keep(bio: string, isAlone: boolean, attested: AccountClassValue | null = null) {
  const stored: AuditRecord[] = [];
  const attestation = attested && {
    accountKey: 'x:jane_doe' as never,
    value: attested,
    by: 'A. Reviewer',
    on: '2026-11-20',
    reference: '',
    at: '2026-11-20T12:00:00.000Z',
  };
  const known = { ...NO_CONTEXT, attestation } as typeof NO_CONTEXT;
  const visits: VisitStore = {
    judgeOnce(_, begin) {
      const { record, isKept } = begin()({ ...known, platformIds: [], safe: [] });
      if (isKept) stored.push(record);
      return Promise.resolve({ record, stored: isKept ? record : null });
    },
  };
  const deps = {
    directory: null,
    rulebook,
    version: '0.1.0',
    context: { store: { of: () => Promise.resolve(known) }, pairs: () => Promise.resolve(null) },
    imitations: { imitations: () => Promise.resolve(null), isSafe: () => Promise.resolve(false) },
    audits: { platformIdsOf: () => Promise.resolve([]) },
    visits,
  };
  const copy = snapshot({
    accountKey: 'x:jane_doe',
    url: 'https://x.com/jane_doe',
    savedCopy: { format: 'html', dateFrom: 'file', openedAt: '2026-11-25T10:00:00Z', isAlone: true },
    fields: { displayName: present('Jane Doe'), handle: present('jane_doe'), bio: present(bio) },
  });
  const verdict = await recordSavedCopy(deps, copy, isAlone);
  return { verdict, stored };
}

const restraintOf = (record: AuditRecord | undefined) =>
  record?.results.find(({ rule }) => rule === ('personal-audit-restraint' as never));

describe('of several copies', () => {
  it.each([...INDIVIDUALS])('none of an individual is kept: %s', async (value) => {
    const { verdict, stored } = await keep(WORDS[value] ?? '', false);
    expect(stored).toEqual([]);
    expect(verdict).toMatchObject({ ok: true, value: { auditId: null } });
  });

  it.each([...INDIVIDUALS])('none that a person attested to be an individual’s: %s', async (value) => {
    const bio = 'Official account of the Government of Canada';
    expect((await keep(bio, false)).stored).toHaveLength(1);
    expect((await keep(bio, false, value)).stored).toEqual([]);
  });

  it('one of an account that claims to be official says that it was not alone', async () => {
    const { stored } = await keep('Official account of the Government of Canada', false);
    expect(stored[0]?.savedCopy?.isAlone).toBeUndefined();
    expect(restraintOf(stored[0])).toMatchObject({ outcome: 'inapplicable' });
  });
});

it('one copy of an individual, chosen alone, is kept and says so', async () => {
  const { stored } = await keep(WORDS.executive ?? '', true);
  expect(stored[0]?.savedCopy?.isAlone).toBe(true);
  expect(restraintOf(stored[0])).toMatchObject({ outcome: 'passed', reason: 'copy-chosen-alone' });
});
