/** Texts are counted as the platforms count them. */
import { expect, it } from 'vitest';
import { fits, lengthOn, limitOf } from '@/lib/selfcheck/limits';

it.each([
  ['x', 'abc', 3],
  ['x', 'é’…', 4],
  ['x', 'e\u0301', 1],
  ['x', '日本', 4],
  ['x', '🇨🇦', 2],
  ['x', '👩🏽‍🔬', 2],
  ['x', '#1 ©', 4],
  ['x', '1️⃣', 2],
  ['bluesky', '👩🏽‍🔬é', 2],
  ['mastodon', '🇨🇦', 1],
  ['instagram', '🇨🇦', 2],
  ['flickr', 'abc', 3],
])('%s counts %s as %i', (platform, text, length) => {
  expect(lengthOn(platform, text)).toBe(length);
});

it('knows the limits, and where there is none', () => {
  expect(limitOf('linkedin')).toMatchObject({ most: 220, text: 'headline' });
  expect(limitOf('flickr').most).toBeNull();
  expect(fits('tiktok', 'a'.repeat(80))).toBe(true);
  expect(fits('tiktok', 'a'.repeat(81))).toBe(false);
  expect(fits('flickr', 'a'.repeat(5000))).toBe(true);
});
