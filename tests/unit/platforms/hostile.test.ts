/** Attacks too large to keep as files. The readers must stay harmless, and quick. */
import { describe, expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import { count } from '@/lib/platforms/counts';
import { at, cutObject, holders, parseJson } from '@/lib/platforms/json';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { readProfile } from '@/lib/platforms/read-profile';
import { text, textParts } from '@/lib/platforms/sources';
import { contextOf, platformFixtures } from '../../support/platform-fixtures';

const official = platformFixtures().filter(({ name }) => name === 'official-en');
const huge = 'x'.repeat(5_000_000);
const deepJson = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

function adapterOf(platform: string): PlatformAdapter {
  return adapters.find(({ id }) => id === platform) as PlatformAdapter;
}

describe.each(official)('$platform, official page made hostile', ({ platform, html, url }) => {
  const attacks: Record<string, string> = {
    'an attribute of 5 MB on every element kind': html.replaceAll(
      /<(a|img|meta|div) /g,
      (tag, _name, at: number) => (at % 7 === 0 ? `${tag}title="${huge.slice(0, 400_000)}" ` : tag),
    ),
    'a name of 5 MB': html.replaceAll('Rivers and Harbours Canada', huge.slice(0, 1_000_000)),
    'a language of 5 MB': html.replace(/lang="[^"]*"/, `lang="${huge}"`),
    'deep JSON': html.replace(
      '</body>',
      `<script data-sjs="">{"profile_tile_sections":${deepJson}}</script></body>`,
    ),
    'deep elements': html.replace('<div', `${'<div dir="ltr">'.repeat(3_000)}${'</div>'.repeat(3_000)}<div`),
    'every quote gone': html.replaceAll('"', ''),
    'cut in the middle': html.slice(0, html.length / 2),
    'nothing at all': '',
    'all braces open': html.replaceAll('}', '{'),
    'prototype keys everywhere': html.replaceAll(
      /"(name|id|text|url|title)":/g,
      '"__proto__":{"constructor":1},"$1":',
    ),
  };

  it.each(Object.keys(attacks))('%s: no exception, no wrong kind of value', (attack) => {
    const started = performance.now();
    const reading = readProfile(adapterOf(platform), contextOf(attacks[attack] ?? '', url));
    const spent = performance.now() - started;
    expect(reading === null || typeof reading.pageState === 'string').toBe(true);
    for (const field of Object.values(reading?.fields ?? {})) {
      expect(JSON.stringify(field).length).toBeLessThan(60_000);
    }
    expect(reading?.pageLanguage?.length ?? 0).toBeLessThan(36);
    // Parsing the page included, on a busy machine: a guard against quadratic work, not a measure.
    expect(spent).toBeLessThan(20_000);
  });
});

it('a page that takes its root element away gives nothing, and no exception', () => {
  for (const { platform, html, url } of official) {
    const context = contextOf(html, url);
    context.document.documentElement.remove();
    const reading = readProfile(adapterOf(platform), context);
    expect(reading?.fields.displayName.state ?? 'unreadable').toBe('unreadable');
    expect(reading?.pageLanguage ?? null).toBeNull();
  }
});

describe('embedded JSON', () => {
  it('never reaches a prototype', () => {
    const value = parseJson('{"__proto__":{"name":"forged"},"a":{"b":[1]}}');
    expect(at(value, 'name')).toBeUndefined();
    expect(at(value, 'toString')).toBeUndefined();
    expect(at(value, 'constructor', 'name')).toBeUndefined();
    expect(at(value, 'a', 'b', 0)).toBe(1);
    expect(at('text', 'length')).toBeUndefined();
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('is cut at its own brace, whatever stands in its strings', () => {
    const source = 'x = {"t":"\\"k\\":{\\"fake\\":1}","k":{"a":"}\\\\","b":{"c":"{"}},"z":{}};';
    expect(cutObject(source, 'k')).toEqual({ a: '}\\', b: { c: '{' } });
    expect(cutObject(source, 'missing')).toBeNull();
    expect(cutObject('"k":{"open":1', 'k')).toBeNull();
  });

  it('is the last one up to a place, and whole wherever what should follow it stands', () => {
    const source = '{"k":{"a":{"z":1},"next":2},"next":{"k":{"b":"},\\"next\\":"},"next":3}}';
    const [first, last] = [{ a: { z: 1 }, next: 2 }, { b: '},"next":' }];
    expect(cutObject(source, 'k')).toEqual(last);
    expect(cutObject(source, 'k', 30)).toEqual(first);
    expect(cutObject(source, 'k', 0)).toBeNull();
    expect(cutObject(source, 'k', source.length, ',"next":')).toEqual(last);
    expect(cutObject(source, 'k', 30, ',"next":')).toEqual(first);
    expect(cutObject(source, 'k', 30, ',"other":')).toEqual(first);
  });

  it('of any depth is walked without recursion', () => {
    expect(holders(parseJson(deepJson), 'a').length).toBeGreaterThan(90_000);
    expect(parseJson('{')).toBeNull();
  });
});

describe('text', () => {
  const { document } = contextOf(
    `<p>${'<b>'.repeat(2_000)}deep</p><i>a<svg><title>no</title></svg><img alt="🌊"><br>b<script>no</script></i>`,
    'https://x.com/a',
  );

  it('is collected without recursion, with emoji and line feeds, without drawings and scripts', () => {
    expect(text(document.querySelector('p'))).toBe('deep');
    expect(text(document.querySelector('i'))).toBe('a🌊\nb');
    expect(text(null)).toBeNull();
    expect(textParts(document.querySelector('i'))).toEqual(['a', 'no', 'b', 'no']);
  });
});

describe('count', () => {
  it.each([
    ['3,324', 'en', 3324],
    ['1,101,177 followers', 'en-GB', 1101177],
    ['69 211', 'fr', 69211],
    ['69 211 abonnés', 'fr-CA', 69211],
    ['391 vidéos', 'fr', 391],
    ['3.324', 'es', 3324],
    ['0', null, 0],
    ['Followers 944', 'ko', 944],
    ['3 militants', 'fr', 3],
    ['12 membres', 'fr', 12],
    ['12 mutual followers', 'en', 12],
    ['365 takipçi', 'tr', 365],
    ['1.234 người theo dõi', 'vi', 1234],
  ])('%s in %s is exactly %d', (words, language, value) => {
    expect(count(words, language)).toBe(value);
  });

  it.each([
    ['69.2K', 'en', 69200],
    ['182.6K Followers', 'en', 182600],
    ['69,2 k', 'fr', 69200],
    ['2,4 tys. obserwujący', 'pl', 2400],
    ['1,1 M', 'fr', 1100000],
    ['4,69 M de suscriptores', 'es', 4690000],
    ['4 k abonnés', 'fr', 4000],
    ['12,8 k abonnés', 'fr-CA', 12800],
    ['6.9万', 'zh', 69000],
    ['1 Md', 'fr', 1000000000],
    ['551K subscribers', null, 551000],
    ['구독자 37.5만명', 'ko', 375000],
    ['30 tis. pratitelji', 'hr', 30000],
    ['2,3 mil. sledujících', 'cs', 2300000],
    ['2,3 mil seguidores', 'pt', 2300],
    ['365 mi de inscritos', 'pt-BR', 365000000],
    ['1,2 mill. seguidores', 'es', 1200000],
    ['21 millions d’abonnés', 'fr', 21000000],
    ['21 million followers', 'en', 21000000],
    ['365 тыс. подписчиков', 'ru', 365000],
    ['1,5 rb pengikut', 'id', 1500],
    ['1,5 jt pengikut', 'id', 1500000],
    ['\u200f89\u00a0ہزار\u200f \u200fفالوورز\u200f', 'ur', 89000],
  ])('%s in %s is about %d', (words, language, value) => {
    expect(count(words, language)).toEqual({ value, qualifier: 'rounded' });
  });

  it.each([
    ['1.234K', 'en'],
    ['1,234', 'fr'],
    ['1,234', null],
    ['1.234', 'en'],
    ['1,2', 'en'],
    ['12 34 videos', 'en'],
    ['3 of 5', 'en'],
    ['12K 3', 'en'],
    ['1,234.567', 'en'],
    ['365 хил. абонати', 'bg'],
    ['2 milj. seuraajaa', 'fi'],
    ['89 N người theo dõi', 'vi'],
    ['21 millones de seguidores', 'es'],
    ['21 Millionen Follower', 'de'],
    ['89 हज़ार फ़ॉलोअर', 'hi'],
    ['15 হাজার ফলোয়ার', 'bn'],
    ['21 مليون متابع', 'ar'],
    ['ผู้ติดตาม 9 ล้านคน', 'th'],
    ['365 B abone', 'tr'],
    ['no number', 'en'],
    ['', 'en'],
    ['9'.repeat(40), 'en'],
    [null, 'en'],
  ])('%s in %s is refused', (words, language) => {
    expect(count(words, language)).toBeNull();
  });
});
