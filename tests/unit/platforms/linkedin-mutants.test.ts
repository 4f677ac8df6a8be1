/** LinkedIn pages with hooks renamed, dropped or taken from elsewhere: what is still read is right, the rest says that it is not. */
import { describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/platforms/linkedin';
import { type ProfileReading, readProfile } from '@/lib/platforms/read-profile';
import { contextOf, type PlatformFixture, platformFixtures } from '../../support/platform-fixtures';

type Fields = ProfileReading['fields'];
type Field = keyof Fields;

const all = platformFixtures('linkedin');
const sound = all.filter(({ name }) =>
  /^(?:official|drawn|person-guest|showcase|school|person-to)/.test(name),
);
const ATTRIBUTES =
  'class data-test-id data-testid componentkey href id src data-delayed-url data-activity-urn';
const LANGUAGES = ['fr', 'de', 'es', 'pl', 'pt-BR', 'ja', ''];

/** Seeded, so that a failure can be repeated. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick<Value>(values: readonly Value[], roll: (below: number) => number): Value {
  const value = values[roll(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function keyOf(expected: unknown): string | undefined {
  return (expected as ProfileReading | null)?.accountKey;
}

function split(html: string): [head: string, rest: string] {
  const end = html.indexOf('</head>');
  return [html.slice(html.indexOf('<head>'), end), html.slice(end)];
}

/** One page, changed once or twice. `from`: another account's page. */
function mutant(html: string, from: string, roll: (below: number) => number): string {
  const [head, rest] = split(html);
  const changes: ((page: string) => string)[] = [
    // A redesign renames one class, test id or component key, everywhere or once.
    (page) => {
      const hooks = [...page.matchAll(/(?:class|data-test-?id|componentkey|data-section)="([^"]+)"/g)];
      const names = (hooks.length > 0 ? (pick(hooks, roll)[1] ?? '') : 'none').split(' ');
      return page.replaceAll(pick(names, roll), 'qx7');
    },
    (page) => page.replaceAll(new RegExp(` ${pick(ATTRIBUTES.split(' '), roll)}="[^"]*"`, 'g'), ''),
    (page) => {
      const found = [...page.matchAll(/ [a-z][a-z-]*="[^"]*"/g)];
      if (found.length === 0) return page;
      const one = pick(found, roll);
      return page.slice(0, one.index) + page.slice(one.index + one[0].length);
    },
    (page) => page.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, ''),
    (page) => page.replace(head, '<head>'),
    (page) => page.replace(head, split(from)[0]),
    (page) => page.replace(/<html([^>]*) lang="[^"]*"/, `<html$1 lang="${pick(LANGUAGES, roll)}"`),
    (page) =>
      page.replaceAll(new RegExp(`(</?)${pick(['h1', 'h2', 'p', 'section'], roll)}\\b`, 'g'), '$1div'),
    (page) => page.replace(rest, rest.slice(0, rest.lastIndexOf('<', roll(rest.length)))),
  ];
  const first = pick(changes, roll)(html);
  return roll(2) === 0 ? first : pick(changes, roll)(first);
}

function read({ url }: PlatformFixture, html: string, isFirstLoad: boolean): Fields | null {
  return readProfile(linkedin, contextOf(html, url, isFirstLoad))?.fields ?? null;
}

/** Every value the page truly has; a second source may know the number exactly, or only its rounding. */
function isTrue(field: Field, found: Fields[Field], whole: Fields[Field], html: string): boolean {
  if (found.state === 'unreadable') return true;
  if (found.state === 'absent') return whole.state !== 'present';
  if (whole.state !== 'present') return false;
  const [now, then] = [JSON.stringify(found.value), JSON.stringify(whole.value)];
  if (now === then) return true;
  if (field === 'followers') return Math.abs(Number(now) - Number(then)) < 500;
  // The newest of the posts that are left is still "at least" that recent.
  if (field === 'lastPostAt') return now <= then;
  // The words of a link may be missing.
  if (field === 'links') return /"url":"[^"]*"/.exec(now)?.[0] === /"url":"[^"]*"/.exec(then)?.[0];
  // A page that ends early has the start of a text.
  return !html.includes('</html>') && then.startsWith(now.slice(0, -1));
}

describe('changed pages', () => {
  const roll = dice(20261123);
  const wrong: unknown[] = [];
  let kept = 0;
  let asked = 0;
  const COUNT = 700;

  it(`${COUNT} mutants give no wrong value`, () => {
    for (let index = 0; index < COUNT; index += 1) {
      const fixture = pick(sound, roll);
      const whole = (fixture.expected as ProfileReading).fields;
      const others = all.filter(({ expected }) => keyOf(expected) !== keyOf(fixture.expected));
      const html = mutant(fixture.html, pick(others, roll).html, roll);
      const fields = read(fixture, html, roll(3) > 0);
      for (const field of Object.keys(whole) as Field[]) {
        if (whole[field].state === 'present') asked += 1;
        if (!fields) continue;
        if (fields[field].state === 'present') kept += 1;
        if (!isTrue(field, fields[field], whole[field], html))
          wrong.push({ index, page: fixture.name, field, found: fields[field] });
      }
    }
    console.info(
      `LinkedIn: ${COUNT} mutants, ${Math.round((100 * kept) / asked)} % of the values still read`,
    );
    expect(wrong).toEqual([]);
  }, 120_000);

  it('the body of another account gives nothing, whatever the head says', () => {
    for (const fixture of sound) {
      for (const other of sound) {
        if (keyOf(fixture.expected) === keyOf(other.expected)) continue;
        const [head] = split(fixture.html);
        const html = other.html.replace(split(other.html)[0], head);
        const fields = read(fixture, html, true);
        const states = Object.values(fields ?? {}).filter(({ state }) => state !== 'unreadable');
        expect(states, `${other.name} under ${fixture.name}`).toEqual([]);
      }
    }
  }, 60_000);
});
