import { describe, expect, it } from 'vitest';
import { findTwins, unpairedKeys } from '@/lib/directory/twins';
import { EMBEDDED_COPY, REAL_ORGANIZATIONS } from '../../../support/real-rows';
import { JUDGED_RIGHT, JUDGED_WRONG } from './judged-pairs';

const entries = [...EMBEDDED_COPY.entries()];
const twins = findTwins(entries, REAL_ORGANIZATIONS);
const { pairs, unpaired } = twins;
const keyOf = (index: number) => entries[index]?.key ?? '';
const french = new Map(pairs.map(({ en, fr }) => [keyOf(en), keyOf(fr)]));

describe('twins of the embedded copy', () => {
  it('are the pairs that a person judged right, and none that a person judged wrong', () => {
    expect(JUDGED_RIGHT).toHaveLength(100);
    expect(JUDGED_RIGHT.filter(({ en, fr }) => french.get(en) !== fr)).toEqual([]);
    const known = new Set(entries.map(({ key }) => String(key)));
    expect(JUDGED_WRONG.flat().filter((key) => !known.has(key))).toEqual([]);
    expect(JUDGED_WRONG.filter(([en, fr]) => french.get(en) === fr)).toEqual([]);
  });

  it('are most of the accounts in one language', () => {
    const share = (title: string) => {
      const isOwn = (index: number) => title === '' || entries[index]?.organizationEn === title;
      const paired = pairs.flatMap(({ en, fr }) => [en, fr]).filter(isOwn).length;
      const alone = unpaired.filter(({ entry }) => isOwn(entry)).length;
      return {
        accounts: paired + alone,
        paired,
        percent: Math.round((1000 * paired) / (paired + alone)) / 10,
      };
    };
    const names = [
      '',
      'Global Affairs Canada',
      'Parks Canada',
      'Royal Canadian Mounted Police',
      'National Defence',
    ];
    const table = Object.fromEntries(names.map((name) => [name || 'all', share(name)]));
    console.table(table);
    for (const [name, least] of Object.entries({
      all: 92,
      'Global Affairs Canada': 94,
      'Parks Canada': 95,
      'Royal Canadian Mounted Police': 88,
      'National Defence': 84,
    })) {
      expect([name, (table[name]?.percent ?? 0) >= least]).toEqual([name, true]);
    }
  });

  it('are one to one, of one platform and one organization, an English and a French account', () => {
    const all = pairs.flatMap(({ en, fr }) => [en, fr]);
    expect(new Set(all).size).toBe(all.length);
    for (const { en, fr, signs, score } of pairs) {
      const [a, b] = [entries[en], entries[fr]];
      expect([a?.language, b?.language, a?.platform]).toEqual(['en', 'fr', b?.platform]);
      expect(signs.length).toBeGreaterThanOrEqual(2);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('leave every other account in one language with a reason, once', () => {
    const known = new Set(
      entries.filter(({ language }) => language === 'en' || language === 'fr').map(({ key }) => key),
    );
    const told = [...pairs.flatMap(({ en, fr }) => [en, fr]), ...unpaired.map(({ entry }) => entry)].map(
      keyOf,
    );
    expect(told.sort()).toEqual([...known].sort());
    expect(unpairedKeys(entries, twins).size).toBe(unpaired.length);
  });

  it('do not depend on the order of the list', () => {
    const backwards = [...entries].reverse();
    const again = findTwins(backwards, REAL_ORGANIZATIONS).pairs.map(({ en, fr }) => [
      backwards[en]?.key,
      backwards[fr]?.key,
    ]);
    const same = again.filter(([en, fr]) => french.get(en ?? '') === fr);
    // Accounts listed twice under two owners are told once; which row comes first changes nothing but those.
    expect(again.length - same.length).toBeLessThanOrEqual(2);
  });
});
