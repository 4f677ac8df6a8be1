/** Instagram, Threads and Facebook change under the readers: hooks dropped or renamed, heads of others. A value may be lost, never wrong. */
import { describe, expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { type ProfileReading, readProfile } from '@/lib/platforms/read-profile';
import { contextOf, platformFixtures } from '../../support/platform-fixtures';
import { hasSavedPages, savedHtml, savedPages } from '../../support/saved-pages';

/** Of each page; `VIGIE_MUTANTS` asks for more. */
const MUTANTS = Number(process.env['VIGIE_MUTANTS'] ?? 40);
const ATTRIBUTES =
  'title role dir href alt viewBox style lang translate datetime rel tabindex aria-label content property name data-sjs'.split(
    ' ',
  );
const TAGS = 'h1 h2 header main section span a button ul li svg line time'.split(' ');
const KEYS =
  'username biography full_name follower_count is_verified bio_links pk taken_at mediaData initialRouteInfo params user'.split(
    ' ',
  );
const FACEBOOK_ATTRIBUTES =
  'role dir href data-pagelet data-imgperflogname transform aria-label content property name lang'.split(' ');
const FACEBOOK_TAGS = 'h1 h2 span a b ul image form'.split(' ');
const FACEBOOK_KEYS =
  'userVanity profile_header_renderer profile_tile_sections timeline_list_feed_units delegate_page url id name uri text creation_time is_verified cover_photo title'.split(
    ' ',
  );
const LANGUAGES = ['fr', 'fr-CA', 'pl', 'ko', 'ar', 'zh-Hans', ''];

interface Subject {
  name: string;
  adapter: PlatformAdapter;
  url: string;
  html: string;
}

const own: Subject[] = platformFixtures()
  .filter(
    ({ platform, name }) =>
      (/^(?:instagram|threads)$/.test(platform) && /^(?:official|long-bio|guest|handle)/.test(name)) ||
      (platform === 'facebook' && /^(?:official-(?:en|fr)|drawn|data)/.test(name)),
  )
  .map(({ platform, name, url, html }) => ({
    name: `${platform}/${name}`,
    adapter: adapterOf(platform),
    url,
    html,
  }));
const real: Subject[] = (hasSavedPages ? savedPages() : [])
  .filter(({ platform, isProfile }) => isProfile && /^(?:instagram|threads|facebook)$/.test(platform))
  .map((page) => ({
    name: page.file,
    adapter: adapterOf(page.platform),
    url: page.url,
    html: withoutBallast(savedHtml(page).toString('utf8')),
  }));

function adapterOf(platform: string): PlatformAdapter {
  return adapters.find(({ id }) => id === platform) as PlatformAdapter;
}

/** Scripts that no reader looks into only slow the test down. */
function withoutBallast(html: string): string {
  const kept =
    /"(?:initialRouteInfo|follower_count|mediaData|biography|xig_user_by_username|userVanity|profile_header_renderer|profile_tile_sections|timeline_list_feed_units)":/;
  return html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, (script) => (kept.test(script) ? script : ''));
}

/** Seeded, so that a failure can be repeated (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function pick<Item>(items: readonly Item[], roll: (sides: number) => number): Item {
  return items[roll(items.length)] as Item;
}

/** One of the items, or none where there is none. */
function some<Item>(items: readonly Item[], roll: (sides: number) => number): Item[] {
  const index = roll(Math.max(1, items.length));
  return items.slice(index, index + 1);
}

const STRANGER = platformFixtures('instagram').find(({ name }) => name === 'no-bio')?.html ?? '';

/** One to three changes that leave what a person reads as it is. */
function mutate(document: Document, roll: (sides: number) => number, isFacebook: boolean): void {
  const [attributes, tags, keys] = isFacebook
    ? [FACEBOOK_ATTRIBUTES, FACEBOOK_TAGS, FACEBOOK_KEYS]
    : [ATTRIBUTES, TAGS, KEYS];
  for (let change = 0; change <= roll(3); change += 1) {
    const kind = roll(7);
    if (kind === 0) {
      const name = pick(attributes, roll);
      const holders = [...document.querySelectorAll(`[${name}]`)];
      const isAll = roll(2) === 0;
      for (const one of isAll ? holders : some(holders, roll)) one.removeAttribute(name);
    } else if (kind === 1) rename(document, pick(tags, roll));
    else if (kind === 2) {
      const key = pick(keys, roll);
      for (const script of document.querySelectorAll('script'))
        script.textContent = script.textContent.replaceAll(`"${key}":`, `"${key}_v2":`);
    } else if (kind === 3) {
      const { head } = contextOf(STRANGER, 'https://www.instagram.com/').document;
      document.head.replaceChildren(...(roll(2) === 0 ? [] : document.adoptNode(head).childNodes));
    } else if (kind === 4) document.documentElement.setAttribute('lang', pick(LANGUAGES, roll));
    else if (kind === 5) for (const script of document.querySelectorAll('script')) script.remove();
    else {
      const blocks = [
        ...document.querySelectorAll('header div,header span,[role="region"] div,[role="main"] span'),
      ];
      for (const block of some(blocks, roll)) {
        const around = document.createElement('div');
        block.replaceWith(around);
        around.append(block);
      }
    }
  }
}

function rename(document: Document, tag: string): void {
  for (const old of [...document.querySelectorAll(tag)]) {
    const renamed = document.createElement(tag === 'div' ? 'section' : 'div');
    for (const { name, value } of old.attributes) renamed.setAttribute(name, value);
    renamed.append(...old.childNodes);
    old.replaceWith(renamed);
  }
}

type Fields = ProfileReading['fields'];

/** Fields that a mutant reads otherwise than the whole page: wrong, unless it says that the value is not whole or exact. */
function wrongIn(whole: Fields, fields: Fields): (keyof Fields)[] {
  return (Object.keys(fields) as (keyof Fields)[]).filter((name) => {
    const [before, now] = [whole[name], fields[name]];
    if (now.state === 'unreadable' || (now.state === 'present' && now.qualifier)) return false;
    if (before.state === 'unreadable') return false;
    if (name === 'avatarUrl' && now.state === 'present') return false;
    if (name === 'bio' && before.state === 'present' && before.qualifier) return false;
    const values = [before, now].map((one) => (one.state === 'present' ? plain(one.value) : one.state));
    return values[0] !== values[1];
  });
}

/** Head and data write line feeds otherwise, JSON links have no words. */
function plain(value: unknown): string {
  const urls = Array.isArray(value)
    ? value.map((one: string | { url: string }) => (typeof one === 'string' ? one : one.url))
    : value;
  return JSON.stringify(urls)
    .replace(/\\n|\s+/g, ' ')
    .replace(/ +/g, ' ')
    .toLowerCase();
}

describe.each([...own, ...real])('$name', ({ adapter, url, html }) => {
  it(`gives no wrong value in ${MUTANTS} mutants`, () => {
    const context = contextOf(html, url);
    const whole = readProfile(adapter, context)?.fields as Fields;
    const wrong: string[] = [];
    let [read, all] = [0, 0];
    for (let seed = 1; seed <= MUTANTS; seed += 1) {
      const document = context.document.cloneNode(true) as Document;
      mutate(document, dice(seed), adapter.id === 'facebook');
      const fields = readProfile(adapter, { ...context, document, isFirstLoad: seed % 2 === 0 })?.fields;
      if (!fields) continue;
      for (const name of wrongIn(whole, fields))
        wrong.push(`${seed} ${name}: ${JSON.stringify([whole[name], fields[name]])}`);
      for (const name of Object.keys(whole) as (keyof Fields)[]) {
        if (whole[name].state !== 'present') continue;
        all += 1;
        if (fields[name].state === 'present') read += 1;
      }
    }
    console.info(`${Math.round((100 * read) / all)} % of the values stay readable`);
    expect(wrong).toEqual([]);
  });
});
