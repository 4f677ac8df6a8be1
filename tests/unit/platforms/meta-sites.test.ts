import { describe, expect, it } from 'vitest';
import { foldedLink, headCount, headName, newest, shortcodeTime } from '@/lib/platforms/meta-sites';
import { contextOf } from '../../support/platform-fixtures';

const day = (number: number) => Date.UTC(2026, 8, number);
const iso = (number: number) => new Date(day(number)).toISOString();
const atLeast = (number: number) => ({ value: iso(number), qualifier: 'atLeast' });

describe('newest', () => {
  it.each([
    ['in order', [9, 8, 7, 6], true, false, iso(9)],
    ['after three older pinned posts', [1, 3, 2, 9, 8], true, false, iso(9)],
    ['a pinned post is the newest', [9, 1, 2, 8, 7], true, false, iso(9)],
    ['four posts before the order starts', [1, 2, 3, 4, 9, 8], true, false, atLeast(9)],
    ['arranged by hand', [9, 8, 7, 6, 8], true, false, atLeast(9)],
    ['too few to be more than the pinned ones', [9, 8, 7], true, false, atLeast(9)],
    ['scrolled', [9, 8, 7, 6], false, false, atLeast(9)],
    ['few, but all there are', [7, 9], true, true, iso(9)],
    ['none', [], true, true, null],
  ])('%s', (_, days, isTop, isAll, expected) => {
    expect(newest(days.map(day), isTop, isAll)).toEqual(expected);
  });
});

it('a short code carries the time of the post, to the second; other codes carry none', () => {
  // From a saved page of 2026-02, where the post's own time is written: 2026-02-15T19:42:14Z.
  expect(new Date(shortcodeTime('DUymotDEj6b') ?? 0).toISOString()).toMatch(/^2026-02-15T19:42:1\d/);
  for (const code of ['', 'short', 'DUymotDEj6bDUymotDEj6b', 'DUymotDEj6é', 'A'.repeat(10_000)])
    expect(shortcodeTime(code)).toBeNull();
});

it.each([
  ['linktr.ee/rivers + 2', 'https://linktr.ee/rivers'],
  ['www.canada.ca/en.html and 2 more', 'https://www.canada.ca/en.html'],
  ['rivières.ca et 1 autre', 'https://rivières.ca'],
  ['www.canada.ca/en/rivers-and-harb… + 2', null],
  ['Follow', null],
  ['v1. 2 more', null],
  ['', null],
  [null, null],
])('the first of folded links in %s', (words, url) => {
  expect(foldedLink(words)?.url ?? null).toBe(url);
});

describe('the head', () => {
  const page = (title: string, description: string) =>
    contextOf(
      `<meta property="og:title" content="${title}"><meta property="og:description" content="${description}">`,
      'https://www.instagram.com/rivers/',
    ).document;

  it.each([
    ['Rivers (@rivers) • Instagram photos and videos', 'Rivers'],
    ['Rivers (@other) (@Rivers) • Threads, Say more', 'Rivers (@other)'],
    ['Rivers (@other) • Instagram photos and videos', null],
    ['(@rivers) • Instagram', null],
    ['', null],
  ])('name in "%s"', (title, name) => {
    expect(headName(page(title, ''), 'rivers')).toBe(name);
  });

  it.each([
    ['5,351 Followers, 3,408 Following, 713 Posts - See Instagram photos', 'en', 5351],
    [
      '21,9 k followers, 98 suivi(e)s, 1 087 publications - Voir',
      'fr',
      { value: 21_900, qualifier: 'rounded' },
    ],
    ['517.9K Followers • 0 Threads • We have 5 followers', 'en', { value: 517_900, qualifier: 'rounded' }],
    ['Rivers - 5 followers', 'en', null],
    ['1,351 Followers, 3 Following, 7 Posts - See', null, null],
    ['팔로워 944명 - ', 'ko', null],
  ])('followers in "%s"', (description, language, expected) => {
    expect(headCount(page('', description), /follower|abonné/i, language)).toEqual(expected);
  });
});
