import { describe, expect, it } from 'vitest';
import { ProfileSnapshot } from '@/lib/model/profile';
import { adapters } from '@/lib/platforms';
import { abouts } from '@/lib/platforms/about';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { readProfile } from '@/lib/platforms/read-profile';
import { contextOf, fixturePlatforms, platformFixtures } from '../../support/platform-fixtures';

/** What every platform must be tried on. */
const NEEDED = [
  /^official-en/,
  /^official-fr/,
  /^no-bio/,
  /^hostile/,
  /^previous-profile/,
  /^(?:stale-head|drawn)/,
];

function adapterOf(platform: string): PlatformAdapter {
  const adapter = adapters.find((one) => one.id === platform);
  if (!adapter) throw new Error(`no adapter for the fixtures of ${platform}`);
  return adapter;
}

describe.each(platformFixtures())('$platform/$name', ({ platform, url, isFirstLoad, html, expected }) => {
  it('reads exactly what expected.json says, in the shape of the model', () => {
    expect(expected, 'expected.json is missing').toBeDefined();
    const reading = readProfile(adapterOf(platform), contextOf(html, url, isFirstLoad));
    expect(reading).toEqual(expected);
    if (reading === null) return;
    const {
      platform: own,
      reader,
      accountKey,
      aliases,
      url: canonical,
      pageState,
      pageLanguage,
      fields,
    } = reading;
    const body = {
      platform: own,
      reader,
      accountKey,
      aliases,
      url: canonical,
      pageState,
      pageLanguage,
      fields,
    };
    const id = '01934f5e-6b1c-7000-8000-000000000001';
    expect(ProfileSnapshot.parse({ id, observedAt: '2026-11-22T10:00:00.000Z', ...body })).toBeTruthy();
  });

  it('leaves the document as it was', () => {
    const context = contextOf(html, url, isFirstLoad);
    const before = context.document.documentElement.outerHTML;
    readProfile(adapterOf(platform), context);
    expect(context.document.documentElement.outerHTML).toBe(before);
  });
});

describe('every reader', () => {
  it('has fixtures, and every fixture a reader', () => {
    expect(fixturePlatforms().sort()).toEqual(adapters.map(({ id }) => id).sort());
  });

  it.each(adapters)('$id has the cases that break readers', ({ id }) => {
    const names = platformFixtures(id).map(({ name }) => name);
    for (const needed of NEEDED)
      expect(
        names.some((name) => needed.test(name)),
        String(needed),
      ).toBe(true);
  });

  it('is told about: limits in both languages, day and kind of evidence, languages met', () => {
    expect(abouts.map(({ id }) => id)).toEqual(adapters.map(({ id }) => id));
    for (const { id, name, limits, evidence, languages } of abouts) {
      expect(name).not.toBe('');
      expect(limits.en.length, id).toBeGreaterThan(0);
      expect(limits.fr, id).toHaveLength(limits.en.length);
      expect(evidence).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const language of languages) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    }
  });
});
