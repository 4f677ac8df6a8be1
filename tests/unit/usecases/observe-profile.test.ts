import { describe, expect, it } from 'vitest';
import { type Directory, openDirectory } from '@/lib/directory/packed';
import { NO_CONTEXT } from '@/lib/model/context';
import { AuditRecord } from '@/lib/model/record';
import { matchProfile } from '@/lib/usecases/match-profile';
import { auditProfile, observeProfile, type VisitStore } from '@/lib/usecases/observe-profile';
import { rulebook } from '@/lib/usecases/rulebook';
import { parseDirectoryCsv } from '@/tests/support/template-list';
import { present, snapshot } from '../../support/snapshot';

const HEADER = 'organization_en,organization_fr,platform,handle,url,account_name,language';
const ROW =
  'Rivers and Harbours Canada,Rivières et Ports Canada,x,RiversHarbours_GC,https://x.com/RiversHarbours_GC,Rivers,en';
const parsed = parseDirectoryCsv(`${HEADER}\n${ROW}\n`, { id: 'test', date: '2026-11-20', title: 'Test' });
if (!parsed.ok) throw new Error(parsed.error.code);
const directory = openDirectory(parsed.value, 'a'.repeat(64));
const deps = {
  directory: directory as Directory | null,
  rulebook,
  version: '0.1.0',
  context: { store: null, pairs: () => Promise.resolve(null) },
  imitations: { imitations: () => Promise.resolve(null), isSafe: () => Promise.resolve(false) },
};

/** A store that keeps what it is given and says how it was asked. `earlier`: what it says that stands already. */
function memory(platformIds: string[] = [], earlier: AuditRecord | null = null) {
  const calls: { id: string; windowMs: number | null }[] = [];
  const visits: VisitStore = {
    judgeOnce({ windowMs, listedKey }, begin) {
      const { record, isKept } = begin()({
        ...NO_CONTEXT,
        platformIds: listedKey === null ? [] : platformIds,
        safe: [],
      });
      if (isKept) calls.push({ id: record.id, windowMs });
      return Promise.resolve({ record, stored: isKept ? (earlier ?? record) : null });
    },
  };
  return { calls, visits, audits: { platformIdsOf: () => Promise.resolve(platformIds) } };
}

/** The judgement alone. */
const judged = async (given: Partial<typeof deps & { asOf: string }>, read: ReturnType<typeof snapshot>) => {
  const all = { ...deps, audits: memory().audits, ...given };
  return auditProfile(all, read, await matchProfile(all, read)).record;
};

const person = snapshot({
  accountKey: 'x:some_person',
  url: 'https://x.com/some_person',
  fields: {
    displayName: present('Some Person'),
    handle: present('some_person'),
    bio: present('I like boats.'),
  },
});

describe('observeProfile', () => {
  it('stores a listed account as one visit a minute', async () => {
    const store = memory();
    const { stored, record } = await observeProfile({ ...deps, ...store }, snapshot());
    expect(stored).toBe(record);
    expect(store.calls).toEqual([{ id: record.id, windowMs: 60_000 }]);
  });

  it('says that a listed handle now shows another permanent id than it did at first', async () => {
    const shown = snapshot({ fields: { platformId: present('222') } });
    const reasons = async (known: string[]) =>
      (await observeProfile({ ...deps, ...memory(known) }, shown)).record.directory.reasons;
    expect(await reasons([])).not.toContain('handle-reassigned');
    expect(await reasons(['222'])).not.toContain('handle-reassigned');
    expect(await reasons(['111', '222'])).toContain('handle-reassigned');
    const stranger = { ...person, fields: { ...person.fields, platformId: shown.fields.platformId } };
    const { record } = await observeProfile({ ...deps, ...memory(['111']) }, stranger);
    expect(record.directory).toMatchObject({ match: 'unlisted', reasons: [] });
  });

  it('stores nothing of a service that only public servants see', async () => {
    const store = memory();
    const shown = { platform: 'mastodon', url: 'https://message.gccollab.ca/@rivers' };
    const claims = { bio: present('Official account of the Government of Canada') };
    const seen = snapshot({ ...shown, accountKey: 'mastodon:rivers@message.gccollab.ca', fields: claims });
    const { record, stored } = await observeProfile({ ...deps, ...store }, seen);
    expect({ stored, calls: store.calls }).toEqual({ stored: null, calls: [] });
    expect(record.results.find(({ rule }) => rule === ('internal-platform-excluded' as never))).toMatchObject(
      {
        outcome: 'passed',
      },
    );
  });

  it('stores a reading that was asked for in any case', async () => {
    const store = memory();
    await observeProfile({ ...deps, ...store }, snapshot({ asked: true }));
    expect(store.calls.map(({ windowMs }) => windowMs)).toEqual([null]);
  });

  it('keeps short links and pages of links as they are, and names them', async () => {
    const link = (url: string) => ({ url, text: '', slot: 'website' as const });
    const links = [
      link('https://bit.ly/abc'),
      link('https://linktr.ee/rivers'),
      link('https://canada.ca/en'),
    ];
    const record = await judged({}, snapshot({ fields: { links: present(links) } }));
    expect(record.fields.links).toMatchObject({
      value: [
        { url: 'https://bit.ly/abc', kind: 'short' },
        { url: 'https://linktr.ee/rivers', kind: 'hub' },
        link('https://canada.ca/en'),
      ],
    });
    expect(AuditRecord.safeParse(record).success).toBe(true);
  });

  it('answers the earlier audit when the store says that it stands', async () => {
    const earlier = await judged({}, snapshot({ id: '01920000-0000-7000-8000-000000000001' }));
    const store = memory([], earlier);
    expect((await observeProfile({ ...deps, ...store }, snapshot())).stored).toBe(earlier);
  });

  it('never gives a person without a tie to the store', async () => {
    const store = memory();
    const { stored, record } = await observeProfile({ ...deps, ...store }, person);
    expect([stored, store.calls]).toEqual([null, []]);
    expect(record.accountKey).toBe('x:some_person');
  });
});

describe('the record', () => {
  it('is what the schema says, with the copy, the class, a result a rule and every version', async () => {
    const record = await judged({}, snapshot({ asked: true }));
    expect(AuditRecord.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      asOf: '2026-11-22',
      directory: { match: 'listed', copy: { id: 'test', date: '2026-11-20', accounts: 1 } },
      versions: { vigie: '0.1.0', reader: 'x-test', packs: { 'directive-2025': rulebook.packs[1]?.version } },
    });
    expect(record.accountClass.value).toBe('official');
    expect(record.results).toHaveLength(rulebook.packs.flatMap(({ rules }) => rules).length);
  });

  it('is the same for the same input, and of the asked day', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => judged({ asOf: '2020-01-01' }, snapshot())));
    expect(one).toEqual(two);
    expect(one?.asOf).toBe('2020-01-01');
  });

  it('says that there was no directory', async () => {
    const record = await judged({ directory: null }, snapshot());
    expect(AuditRecord.parse(record).directory).toEqual({ match: 'noDirectory', reasons: ['no-directory'] });
    expect(
      record.results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule),
    ).not.toContain('listed-in-directory');
  });
});
