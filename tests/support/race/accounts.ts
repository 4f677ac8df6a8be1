/** Accounts for the race: in each value stands a word that no other account has, and no two share a number. */
import type { ProfileFields } from '@/lib/model/profile';
import { adapters } from '@/lib/platforms';
import { readProfile } from '@/lib/platforms/read-profile';
import { facebookMain, facebookPage } from '../../fixtures/demo/pages/facebook';
import { xColumn, xPage, xSchemaData, xTitle } from '../../fixtures/demo/pages/x';
import { youtubeHeader, youtubePage } from '../../fixtures/demo/pages/youtube';
import { contextOf } from '../platform-fixtures';

/** What the race's page draws of one account. */
export interface RaceScreen {
  path: string;
  title: string;
  /** The drawn part, in the container of the platform. */
  drawn: string;
  /** The structured data that a platform keeps beside it; empty where it keeps none. */
  data: string;
}

export interface RaceAccount {
  platform: 'x' | 'facebook' | 'youtube';
  handle: string;
  url: string;
  /** The word that stands in every text of this account and in none of another. */
  word: string;
  html: string;
  screen: RaceScreen;
}

const MAKERS = { x: xAccount, facebook: facebookAccount, youtube: youtubeAccount };

/** `count` accounts of a platform; every third has no bio, every fourth no website, every second a badge. */
export function raceAccounts(platform: RaceAccount['platform'], count: number): RaceAccount[] {
  return Array.from({ length: count }, (_, index) => MAKERS[platform](index));
}

/** Every field as some reading of the account's own pages gives it: the loaded page, and what is drawn of it alone. */
export function ownReadings({ platform, url, html, screen }: RaceAccount): ProfileFields[] {
  const adapter = adapters.find(({ id }) => id === platform);
  if (adapter === undefined) throw new Error(platform);
  const shell = html.replace(/<head>.*<\/head>/s, '<head></head>').replaceAll(/<script.*?<\/script>/gs, '');
  const withData = html.replace(/<head>.*<\/head>/s, `<head>${screen.data}</head>`);
  const pages = [contextOf(html, url), contextOf(shell, url, false), contextOf(withData, url, false)];
  return pages.flatMap((page) => readProfile(adapter, page)?.fields ?? []);
}

const wordOf = (platform: string, index: number) => `${platform}q${String(index).padStart(2, '0')}z`;
const dayOf = (index: number) => new Date(Date.UTC(2026, 9, 1 + index, 12, index)).toISOString();

function common(platform: string, index: number) {
  const word = wordOf(platform, index);
  return {
    word,
    name: `Quay ${word}`,
    bio:
      index % 3 === 2
        ? ''
        : `Ships and weather of ${word}. Terms: https://www.canada.ca/en/${word}/notice.html`,
    website: `https://www.canada.ca/en/${word}.html`,
    hasWebsite: index % 4 !== 3,
    verified: index % 2 === 0,
    language: 'en' as const,
  };
}

function xAccount(index: number): RaceAccount {
  const { word, website, hasWebsite, ...rest } = common('x', index);
  const profile = {
    ...rest,
    handle: `${word}_GC`,
    id: String(7_000_000 + index),
    ...(hasWebsite ? { website } : {}),
    location: `Port ${word}`,
    joined: dayOf(index).replace('2026', '2015'),
    followers: 100 + index,
    following: 300 + index,
    posts: 500 + index,
    timeline: [{ at: dayOf(index), words: `News of ${word}` }],
  };
  const data = `<script type="application/ld+json" data-testid="UserProfileSchema-test">${JSON.stringify(xSchemaData(profile))}</script>`;
  const screen = { path: `/${profile.handle}`, title: xTitle(profile), drawn: xColumn(profile), data };
  const url = `https://x.com/${profile.handle}`;
  return { platform: 'x', handle: profile.handle, url, word, html: xPage(profile), screen };
}

function facebookAccount(index: number): RaceAccount {
  const { word, website, hasWebsite, ...rest } = common('f', index);
  const page = {
    ...rest,
    vanity: `quay.${word}`,
    id: String(100_064_022_000_000 + index),
    category: `Office ${word}`,
    websites: hasWebsite ? [website] : [],
    likes: 100 + index,
    followers: 300 + index,
    posts: [{ at: dayOf(index), words: `News of ${word}` }],
  };
  const screen = {
    path: `/${page.vanity}`,
    title: `${page.name} | Facebook`,
    drawn: facebookMain(page),
    data: '',
  };
  const url = `https://www.facebook.com/${page.vanity}`;
  return { platform: 'facebook', handle: page.vanity, url, word, html: facebookPage(page), screen };
}

function youtubeAccount(index: number): RaceAccount {
  const { word, website, hasWebsite, bio, ...rest } = common('y', index);
  const channel = {
    ...rest,
    handle: `quay-${word}`,
    id: `UC${word.padEnd(22, 'A')}`,
    description: bio,
    link: hasWebsite ? website : null,
    moreLinks: 0,
    subscribers: 100 + index,
    videos: 300 + index,
  };
  const title = `${channel.name} - YouTube`;
  const screen = { path: `/@${channel.handle}`, title, drawn: youtubeHeader(channel), data: '' };
  const url = `https://www.youtube.com/@${channel.handle}`;
  return { platform: 'youtube', handle: channel.handle, url, word, html: youtubePage(channel), screen };
}
