/** The self-check: the product's own rules with the class as declared, and wordings that pass them. */
import { describe, expect, it } from 'vitest';
import { packDirectory } from '@/lib/directory/pack';
import { openDirectory } from '@/lib/directory/packed';
import { ProfileSnapshot } from '@/lib/model/profile';
import { packs } from '@/lib/packs';
import { type Declared, JURISDICTIONS, NOTHING_DECLARED, OWN_KINDS } from '@/lib/selfcheck/declared';
import { lengthOn, limitOf, SELF_CHECK_PLATFORMS } from '@/lib/selfcheck/limits';
import { NO_TEXTS, type OwnTexts, snapshotOf } from '@/lib/selfcheck/profile';
import { rulebook } from '@/lib/usecases/rulebook';
import { checkOwn, offersFor, PACKS_FOR } from '@/lib/usecases/self-check';
import { ABOUT, row, SHA256 } from '../../support/packed-list';
import { present, snapshotInput } from '../../support/snapshot';

const NOW = '2026-11-22T12:00:00.000Z';
const judged = { directory: null, rulebook };
const texts = (changes: Partial<OwnTexts> = {}): OwnTexts => ({
  ...NO_TEXTS,
  displayName: 'Alex Example',
  handle: 'alex_example',
  ...changes,
});
const declared = (changes: Partial<Declared> = {}): Declared => ({ ...NOTHING_DECLARED, ...changes });
const outcomes = (own: OwnTexts, said: Declared) =>
  Object.fromEntries(
    checkOwn(judged, { texts: own, page: null }, said, NOW).results.map(({ rule, outcome }) => [
      rule,
      outcome,
    ]),
  );

/** Every platform that sets a limit, and one that does not. */
const LIMITED = SELF_CHECK_PLATFORMS.filter(
  (platform) => platform === 'flickr' || limitOf(platform).most !== null,
);

const ROLES: readonly [role: [en: string, fr: string], institution: [en: string, fr: string]][] = [
  [
    ['Assistant Deputy Minister', 'Sous-ministre adjointe'],
    ['Rivers and Harbours Canada', 'Rivières et Ports Canada'],
  ],
  [
    ['Deputy Minister', 'Sous-ministre'],
    ['Ministry of Rivers, Ontario', 'Ministère des Rivières de l’Ontario'],
  ],
  [
    ['Director General, Policy', 'Directeur général, Politiques'],
    ['Northern Ferries Agency of Canada', 'Agence des traversiers du Nord du Canada'],
  ],
  [
    ['Chief Geologist', 'Géologue en chef'],
    ['Ontario Public Service', 'Fonction publique de l’Ontario'],
  ],
  [
    ['Soil management specialist', 'Spécialiste de la gestion des sols'],
    ['Ministry of Agriculture, Ontario', 'Ministère de l’Agriculture de l’Ontario'],
  ],
  [
    [
      'Senior Assistant Deputy Minister, Strategic Policy and Intergovernmental Affairs',
      'Sous-ministre adjoint principal, Politiques stratégiques et Affaires intergouvernementales',
    ],
    [
      'Department of Rivers, Harbours, Canals and Lighthouses',
      'Ministère des Rivières, des Ports, des Canaux et des Phares',
    ],
  ],
  [
    ['Biologist', 'Biologiste'],
    ['Government of Canada', 'Gouvernement du Canada'],
  ],
  [
    ['Commissioner of Official Languages analyst.', 'Analyste, langues officielles.'],
    ['Lighthouse Service Canada', 'Service des phares Canada'],
  ],
  [
    ['Official voice of the ministry', 'Voix officielle du ministère'],
    ['Ministry of Rivers', 'Ministère des Rivières'],
  ],
  [
    ['Communications advisor', 'Conseillère en communications'],
    ['', ''],
  ],
  [
    ['', ''],
    ['Rivers and Harbours Canada', 'Rivières et Ports Canada'],
  ],
  [
    ['', ''],
    ['', ''],
  ],
];

describe('what is offered', () => {
  const every = JURISDICTIONS.flatMap((jurisdiction) =>
    OWN_KINDS.flatMap((kind) =>
      [true, false].map((mustSayEmployee) => ({ jurisdiction, kind, mustSayEmployee })),
    ),
  );
  it.each(every)('passes every rule and fits: $jurisdiction $kind, $mustSayEmployee', (said) => {
    let count = 0;
    for (const [role, institution] of ROLES) {
      const words = {
        en: { role: role[0], institution: institution[0] },
        fr: { role: role[1], institution: institution[1] },
      };
      for (const platform of LIMITED) {
        for (const languages of ['en', 'fr', 'both'] as const) {
          const all = declared({ ...said, words });
          const own = texts({ platform });
          const { wordings } = offersFor(judged, { texts: own, page: null }, all, {
            languages,
            first: 'en',
            now: NOW,
          });
          for (const { text, length, most } of wordings) {
            count += 1;
            expect(length).toBe(lengthOn(platform, text));
            expect(length).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
            expect(most).toBe(limitOf(platform).most);
            const verdict = checkOwn(judged, { texts: { ...own, bio: text }, page: null }, all, NOW);
            const bad = verdict.results.filter(
              ({ outcome, severity }) => outcome === 'failed' && severity !== 'advice',
            );
            expect([text, bad.map(({ rule }) => rule)]).toEqual([text, []]);
            expect(verdict.seenAs.value).not.toBe('unlistedClaim');
          }
          // One language always has a wording, on the smallest limit too.
          if (languages !== 'both')
            expect([platform, words, wordings.length]).not.toEqual([platform, words, 0]);
        }
      }
    }
    expect(count).toBeGreaterThan(400);
  });
});

it('every pack says for whom it is', () => {
  // A new pack: say in PACKS_FOR whose employees it is for; a self-check judges by no pack that is not named there.
  expect(packs.map(({ pack }) => pack.id).filter((id) => PACKS_FOR[id] === undefined)).toEqual([]);
  expect(Object.keys(PACKS_FOR).filter((id) => !packs.some(({ pack }) => pack.id === id))).toEqual([]);
});

describe('the verdict', () => {
  it('is that of the declared class, whatever the words alone say', () => {
    const own = texts({ bio: 'Official account. Boats.' });
    const verdict = checkOwn(judged, { texts: own, page: null }, declared(), NOW);
    expect(verdict.accountClass).toMatchObject({ value: 'executive', basis: 'attested' });
    expect(verdict.seenAs.basis).toBe('text');
    expect(outcomes(own, declared())['exec-no-official-claim']).toBe('failed');
    expect(outcomes(texts({ bio: 'Not an official account.' }), declared())['exec-no-official-claim']).toBe(
      'passed',
    );
  });

  it('asks for the mention of the employer only where it is required', () => {
    const own = texts({ bio: 'Boats and harbours.' });
    expect(outcomes(own, declared())['exec-employee-status-stated']).toBe('inapplicable');
    expect(outcomes(own, declared({ mustSayEmployee: true }))['exec-employee-status-stated']).toBe('failed');
  });

  it('quotes the clauses of the person’s own jurisdiction', () => {
    const clauses = (jurisdiction: 'federal' | 'ontario') =>
      checkOwn(
        judged,
        { texts: texts({ bio: 'Official account.' }), page: null },
        declared({ jurisdiction }),
        NOW,
      )
        .results.filter(({ rule }) => rule === 'exec-no-official-claim')
        .flatMap((result) => result.clauses);
    expect(clauses('ontario').every((id) => id.startsWith('ON-'))).toBe(true);
    expect(clauses('federal').some((id) => id.startsWith('ON-'))).toBe(false);
    expect(clauses('federal')).toContain('PSG:capacity');
  });

  it('keeps what was read from the page, unread fields too, until the person changes it', () => {
    const page = snapshotInput({
      fields: { displayName: present('Alex Example'), bio: present('Official', 'partial') },
    });
    const own = { ...texts(), handle: 'RiversHarbours_GC', bio: 'Official' };
    const read = checkOwn(judged, { texts: { ...own, bio: 'Boats' }, page }, declared(), NOW);
    expect(read.results.find(({ rule }) => rule === 'exec-no-official-claim')?.outcome).toBe('passed');
    const partial = snapshotInput({
      fields: { displayName: present('Alex Example'), bio: present('Boats', 'partial') },
    });
    const same = checkOwn(judged, { texts: { ...own, bio: 'Boats' }, page: partial }, declared(), NOW);
    expect(same.results.find(({ rule }) => rule === 'exec-no-official-claim')?.outcome).toBe('cantTell');
  });
});

it('an account that the list has is judged as the official one it is, whatever is declared', () => {
  const directory = openDirectory(
    packDirectory({
      about: ABOUT,
      entries: [row('https://x.com/RiversHarbours_GC')],
      former: [],
      organizations: [],
    }),
    SHA256,
  );
  const own = texts({
    displayName: 'Rivers and Harbours Canada',
    handle: '@RiversHarbours_GC',
    bio: 'Boats.',
  });
  const verdict = checkOwn({ directory, rulebook }, { texts: own, page: null }, declared(), NOW);
  expect(verdict.accountClass).toMatchObject({ value: 'official', basis: 'directory' });
});

it('links that are typed are links of the profile, and none is none', () => {
  const seen = (links: string) =>
    snapshotOf(texts({ links }), null, { accountKey: 'x:alex', now: NOW }).fields;
  expect(seen('')).toMatchObject({ links: { state: 'absent' }, website: { state: 'absent' } });
  expect(seen('example.org/me\nnot an:address https://example.org/b')).toMatchObject({
    website: { state: 'present', value: 'https://example.org/me' },
    links: { state: 'present' },
  });
  expect(
    ProfileSnapshot.safeParse(snapshotOf(texts(), null, { accountKey: 'x:alex', now: NOW })).success,
  ).toBe(true);
});

describe('when nothing can be offered', () => {
  it('says which rule stands in the way: the name has to change first', () => {
    const own = texts({ displayName: 'Official ADM Rivers' });
    const options = { languages: 'en', first: 'en', now: NOW } as const;
    const { wordings, blockedBy } = offersFor(judged, { texts: own, page: null }, declared(), options);
    expect(wordings).toEqual([]);
    expect(blockedBy.map(({ rule }) => rule)).toContain('exec-no-official-claim');
  });
});
