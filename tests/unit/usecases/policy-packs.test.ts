/** Packs from files: taken whole or refused with every flaw and its place; what is in use follows what is loaded and switched off. */
import { describe, expect, it } from 'vitest';
import type { PolicyPackFile } from '@/lib/model/policy-pack-file';
import { packs as shipped } from '@/lib/packs';
import { type KeptPolicyPack, parsePolicyPack, policyPacks } from '@/lib/usecases/policy-packs';
import { rulebook } from '@/lib/usecases/rulebook';
import { samplePack } from '../../support/story-packs';

type Loose = Record<string, unknown>;
const flaws = (change: (file: PolicyPackFile & { pack: Loose }) => void): string[] => {
  const read = parsePolicyPack(
    samplePack((file) => change(file)),
    [],
  );
  return read.ok ? [] : read.flaws.map(({ path, code, detail }) => `${path}: ${code} ${detail}`.trimEnd());
};
const rule = (file: PolicyPackFile) => file.pack.rules[0]!;
const words = (file: PolicyPackFile) => file.pack.lexicon!;
const pattern = (file: PolicyPackFile, text: string) => {
  words(file).phrases![0]!.patterns[0]!.pattern = text;
};

describe('a pack of a file', () => {
  it('is taken as it is', () => {
    expect(flaws(() => undefined)).toEqual([]);
  });

  it.each<[string, (file: PolicyPackFile & { pack: Loose }) => void, string]>([
    ['an unknown key', (file) => Object.assign(file.pack, { script: 'x' }), 'pack: wrong-shape'],
    ['no jurisdiction', (file) => delete file.pack.jurisdiction, 'pack/jurisdiction: jurisdiction-missing'],
    [
      'the id of a shipped pack',
      (file) => Object.assign(file.pack, { id: 'ontario' }),
      'pack/id: id-taken ontario',
    ],
    [
      'the id of a shipped rule',
      (file) => {
        const { texts } = file;
        for (const language of ['en', 'fr'] as const)
          texts[language].rules['bio-present'] = texts[language].rules['bhb-bio-present']!;
        Object.assign(file.pack.rules[3]!, { id: 'bio-present' });
      },
      'rules/bio-present: id-taken bio-present',
    ],
    [
      'an unknown check',
      (file) => Object.assign(rule(file), { check: 'run-code' }),
      'rules/bhb-town-named/check: unknown-check run-code',
    ],
    [
      'options of another check',
      (file) => Object.assign(rule(file), { options: {} }),
      'rules/bhb-town-named/options: wrong-options',
    ],
    [
      'words of nobody',
      (file) => Object.assign(rule(file), { options: { phrases: 'P-NOWHERE', link: 'never' } }),
      'rules/bhb-town-named/options: unknown-words P-NOWHERE',
    ],
    [
      'an unknown field',
      (file) => rule(file).observes.push('password'),
      'rules/bhb-town-named: unknown-field password',
    ],
    [
      'a clause of nobody',
      (file) => rule(file).clauses.push('BHB-2024:9' as never),
      'rules/bhb-town-named/clauses: missing-clause BHB-2024:9',
    ],
    [
      'a reason without French',
      (file) => delete file.texts.fr.rules['bhb-town-named']!.reasons['not-named'],
      'fr/rules/bhb-town-named/reasons/not-named: no-text',
    ],
    [
      'values of one language only',
      (file) => {
        file.texts.fr.rules['bhb-bio-present']!.reasons['bio-too-short'] = 'Trop court.';
      },
      'fr/rules/bhb-bio-present/reasons/bio-too-short: places-differ',
    ],
    [
      'a word that accuses',
      (file) => {
        file.texts.en.rules['bhb-town-named']!.title = 'No fake accounts';
      },
      'en/rules/bhb-town-named: accusing-word fake',
    ],
    [
      'a document on an address that is not https',
      (file) => {
        file.pack.documents[0]!.url = 'javascript:alert(1)';
      },
      'documents/BHB-2024/url: wrong-address javascript:alert(1)',
    ],
    [
      'a federal host',
      (file) => words(file).ownHosts!.push('canada.ca'),
      'lexicon/ownHosts/2: host-taken canada.ca',
    ],
    [
      'a host below one',
      (file) => words(file).ownHosts!.push('x.gc.ca'),
      'lexicon/ownHosts/2: host-taken x.gc.ca',
    ],
    [
      'a host above others',
      (file) => words(file).ownHosts!.push('qc.ca'),
      'lexicon/ownHosts/2: host-taken qc.ca',
    ],
    ['a platform as host', (file) => words(file).ownHosts!.push('facebook.com'), 'host-taken facebook.com'],
    ['another place as host', (file) => words(file).ownHosts!.push('ontario.ca'), 'host-taken ontario.ca'],
    [
      'no host',
      (file) => words(file).ownHosts!.push('*.example'),
      'lexicon/ownHosts/2: wrong-host *.example',
    ],
    [
      'hosts called federal',
      (file) => {
        words(file).hosts = [{ class: 'federal', hosts: ['evil.example'] }];
      },
      'lexicon/hosts/0/class: host-class federal',
    ],
    [
      'an account of no platform',
      (file) => {
        file.accounts!.rows[0]!.url = 'https://example.org/somebody';
      },
      'accounts/rows/0/url: unknown-account',
    ],
    [
      'own hosts of nobody',
      (file) => Object.assign(file.pack, { jurisdiction: 'any' }),
      'pack/lexicon: no-place',
    ],
    [
      'too many rules',
      (file) => {
        file.pack.rules = Array.from({ length: 201 }, () => rule(file));
      },
      'pack/rules: too-many 200',
    ],
    [
      'a pattern that finds too much',
      (file) => pattern(file, 'town'),
      'lexicon/phrases/P-BLUEHERON/misses: sample-found Town of Greenwater',
    ],
    [
      'a pattern that finds too little',
      (file) => pattern(file, 'xyz'),
      'lexicon/phrases/P-BLUEHERON/matches: sample-not-found Town of Blue Heron Bay',
    ],
  ])('is refused for %s', (_name, change, expected) => {
    expect(flaws(change).join('\n')).toContain(expected);
  });

  it.each([
    ['(a+)+b', 'pattern-unbounded'],
    ['a*', 'pattern-unbounded'],
    ['(?:a|aa){2,9}', 'pattern-repeated-group'],
    ['(a)\\1', 'pattern-backreference'],
    ['(?<=a)b', 'pattern-lookaround'],
    ['a(?!b)', 'pattern-lookaround'],
    ['.{0,99}.{0,99}x', 'pattern-too-many-ways'],
    ['a{2,}', 'pattern-unbounded'],
    ['[a', 'pattern-syntax'],
    ['a'.repeat(401), 'pattern-too-long'],
  ])('is refused for the pattern %s', (text, code) => {
    expect(flaws((file) => pattern(file, text))).toEqual([`lexicon/phrases/P-BLUEHERON/patterns/0: ${code}`]);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another format', '{"format":"vigie/readers"}', 'wrong-format'],
    ['nothing', 'null', 'wrong-format'],
    ['a newer format', '{"format":"vigie/policy-pack","formatVersion":2}', 'newer-format'],
    ['a huge file', ' '.repeat(1_000_001), 'file-too-large'],
  ])('is refused when it is %s', (_name, text, code) => {
    expect(parsePolicyPack(text, [])).toMatchObject({ ok: false, error: { code }, flaws: [] });
  });

  it('may not use the names of another loaded pack, but may replace itself', () => {
    const kept: KeptPolicyPack = {
      id: 'blue-heron-bay',
      sha256: 'a',
      at: '',
      file: JSON.parse(samplePack()),
    };
    expect(parsePolicyPack(samplePack(), [kept]).ok).toBe(true);
    const twin = samplePack((file) => Object.assign(file.pack, { id: 'twin' }));
    const read = parsePolicyPack(twin, [kept]);
    expect(read.ok ? [] : read.flaws.map(({ code }) => code)).toContain('id-taken');
  });
});

function memory() {
  const packs = new Map<string, KeptPolicyPack>();
  const off = new Set<string>();
  let asked = 0;
  return {
    asked: () => asked,
    store: {
      all: () => {
        asked += 1;
        return Promise.resolve([...packs.values()]);
      },
      off: () => Promise.resolve([...off]),
      put(kept: KeptPolicyPack) {
        packs.set(kept.id, kept);
        return Promise.resolve();
      },
      remove(id: string) {
        packs.delete(id);
        return Promise.resolve();
      },
      switch(id: string, isOff: boolean) {
        if (isOff) off.add(id);
        else off.delete(id);
        return Promise.resolve();
      },
    },
  };
}

describe('the packs in use', () => {
  const hash = () => Promise.resolve('ab'.repeat(32));
  const now = () => '2026-11-22T12:00:00.000Z';

  it('are the shipped ones, in one value, until something changes', async () => {
    const { store, asked } = memory();
    const packs = policyPacks({ store, hash, now });
    expect(await packs.rulebook()).toBe(rulebook);
    expect(await packs.rulebook()).toBe(rulebook);
    expect(asked()).toBe(1);
  });

  it('follow a file, a switch and a removal', async () => {
    const packs = policyPacks({ store: memory().store, hash, now });
    const ids = async () => (await packs.rulebook()).packs.map(({ id }): string => id);
    expect(await packs.load(samplePack())).toEqual({
      ok: true,
      value: { id: 'blue-heron-bay', sha256: 'ab'.repeat(32) },
    });
    expect((await ids()).at(-1)).toBe('blue-heron-bay');
    const { lists, lexicon } = await packs.rulebook();
    expect(lists.map(({ copy, jurisdiction }) => [copy.accounts, jurisdiction])).toEqual([
      [4, 'municipal:blue-heron-bay'],
    ]);
    expect(lexicon.phrases.map(({ id }) => id)).toContain('P-BLUEHERON');

    await packs.switch('blue-heron-bay', true);
    await packs.switch('directive-2025', true);
    expect(await ids()).not.toContain('blue-heron-bay');
    expect(await ids()).not.toContain('directive-2025');
    await packs.switch('directive-2025', false);
    await packs.remove('blue-heron-bay');
    await packs.switch('blue-heron-bay', false);
    expect(await ids()).toEqual(shipped.map(({ pack }) => pack.id));
    expect(await packs.switch('nobody', true)).toMatchObject({ ok: false, error: { code: 'pack-unknown' } });
  });

  it('leave out a stored pack that no longer fits', async () => {
    const { store } = memory();
    const packs = policyPacks({ store, hash, now });
    const file = JSON.parse(samplePack((one) => Object.assign(rule(one), { check: 'gone' })));
    await store.put({ id: 'blue-heron-bay', sha256: 'a', at: now(), file });
    expect((await packs.rulebook()).packs).toHaveLength(shipped.length);
  });
});
