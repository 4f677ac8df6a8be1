/** Every reader on pages that changed under it: a value may be lost, never wrong. At least 2,000 of them (`VIGIE_MUTANTS` asks for more). */
import { afterAll, describe, expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { type ProfileReading, readProfile } from '@/lib/platforms/read-profile';
import { bareUrl, hasOneCut, hasPieces, hasWordsOf, uncut } from '../../support/alike';
import { type Change, change, dice, pick } from '../../support/mutants';
import { contextOf, type PlatformFixture, platformFixtures } from '../../support/platform-fixtures';
import { hasSavedPages, savedHtml, savedPages } from '../../support/saved-pages';

const FACTOR = Number(process.env['VIGIE_MUTANTS'] ?? 1);
/** Mutants of each fixture, and of each real page, which takes fifty times as long. */
const OF_FIXTURE = 12 * FACTOR;
const OF_REAL_PAGE = 8 * FACTOR;

if (!hasSavedPages)
  console.info('skipped: mutants of the saved pages (../shared/pages), which are not there');

type Fields = ProfileReading['fields'];
type Field = keyof Fields;

interface Subject {
  name: string;
  adapter: PlatformAdapter;
  url: string;
  document: Document;
  whole: ProfileReading;
  /** Short links of the page itself. Without the structured data of X they are all that is known of an address, and "partial". */
  shorts: string[];
}

const counts = new Map<string, { mutants: number; read: number; all: number }>();
afterAll(() => {
  const total = [...counts.values()].reduce((sum, { mutants }) => sum + mutants, 0);
  const lines = [...counts].map(
    ([id, { mutants, read, all }]) =>
      `${id.padEnd(11)}${String(mutants).padStart(6)} mutants, ${Math.round((100 * read) / all)} % of the values still read`,
  );
  console.info(`${lines.join('\n')}\n${'all'.padEnd(11)}${String(total).padStart(6)} mutants`);
  // A run of one platform alone makes fewer.
  if (counts.size === adapters.length) expect(total).toBeGreaterThanOrEqual(2000);
});

/** A translated bio has two right readings: as it is drawn, and as the account wrote it. */
const isWhole = ({ expected, isFirstLoad, name }: PlatformFixture) =>
  (expected as ProfileReading | null)?.pageState === 'profile' &&
  isFirstLoad &&
  !/^(?:hostile|translated)/.test(name);

function subjectsOf(adapter: PlatformAdapter): Subject[] {
  const own = platformFixtures(adapter.id)
    .filter(isWhole)
    .map(({ name, url, html }) => ({ name, url, html }));
  const real = (hasSavedPages ? savedPages() : [])
    .filter(({ platform, isProfile }) => isProfile && platform === adapter.id)
    .map((page) => ({ name: page.file, url: page.url, html: savedHtml(page).toString('utf8') }));
  return [...own, ...real].flatMap(({ name, url, html }) => {
    const context = contextOf(html, url);
    const whole = readProfile(adapter, context);
    const shorts = [...context.document.querySelectorAll('a[href^="https://t.co/"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    return whole ? [{ name, adapter, url, document: context.document, whole, shorts }] : [];
  });
}

describe.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s', (id, adapter) => {
  it('gives no wrong value on changed pages', async () => {
    const subjects = subjectsOf(adapter);
    const strangers = platformFixtures(adapter.id).filter(isWhole);
    const wrong: string[] = [];
    const count = { mutants: 0, read: 0, all: 0 };
    for (const subject of subjects) {
      const times = /\.html/.test(subject.name) ? OF_REAL_PAGE : OF_FIXTURE;
      const others = strangers.filter(
        ({ expected }) =>
          !keysOf(expected as ProfileReading).some((key) => keysOf(subject.whole).includes(key)),
      );
      for (let seed = 1; seed <= times; seed += 1) {
        wrong.push(
          ...tryOne(subject, others, seed, count).map((found) => `${subject.name} ${seed} ${found}`),
        );
        // The test document's weak references hold every copy until the turn ends: with many mutants, memory ran out.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    counts.set(id, count);
    expect(wrong).toEqual([]);
  }, 600_000);

  it('the body of another account gives nothing, whatever the head says', () => {
    const subjects = platformFixtures(adapter.id).filter(isWhole);
    const wrong: string[] = [];
    for (const own of subjects) {
      for (const other of subjects) {
        const [whole, strange] = [own.expected, other.expected] as ProfileReading[];
        if (!whole || !strange || keysOf(strange).some((key) => keysOf(whole).includes(key))) continue;
        const { document, url, isFirstLoad } = contextOf(own.html, own.url);
        const body = contextOf(other.html, other.url).document.body;
        document.body.replaceWith(document.importNode(body, true));
        const metas = [...document.head.querySelectorAll('meta')].map((one) => one.content);
        const fields = readProfile(adapter, { document, url, isFirstLoad })?.fields;
        for (const field of Object.keys(fields ?? {}) as Field[]) {
          const now = fields?.[field];
          const isOfHead = now?.state === 'present' && metas.includes(now.value as string);
          if (now && !isOfHead && !isRight(field, now, whole.fields[field], strange.fields[field], false))
            wrong.push(`${other.name} under the head of ${own.name}: ${field} ${JSON.stringify(now)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

/** An account is met under its name and under its permanent id. */
const keysOf = ({ accountKey, aliases }: ProfileReading) => [accountKey, ...aliases];

/** One mutant: one to three changes. Gives what was read wrong. */
function tryOne(
  { adapter, url, document, whole, name, shorts }: Subject,
  others: readonly PlatformFixture[],
  seed: number,
  count: { mutants: number; read: number; all: number },
): string[] {
  const roll = dice(seed * 7919 + name.length);
  const other = pick(others, roll);
  const stranger = contextOf(other.html, other.url).document;
  const mutant = document.cloneNode(true) as Document;
  const changes: Change[] = [];
  for (let left = 1 + roll(3); left > 0; left -= 1) changes.push(change(mutant, stranger, roll));
  const reading = readProfile(adapter, { document: mutant, url: new URL(url), isFirstLoad: seed % 2 === 0 });
  count.mutants += 1;
  const strange = (other.expected as ProfileReading).fields;
  const mayLack = changes.some(({ removesWords }) => removesWords);
  return (Object.keys(whole.fields) as Field[]).flatMap((field) => {
    const then = whole.fields[field];
    if (then.state === 'present') count.all += 1;
    const read = reading?.fields[field];
    if (!read) return [];
    const now = withoutShort(read, shorts);
    if (then.state === 'present' && now.state === 'present') count.read += 1;
    if (isRight(field, now, then, strange[field], mayLack)) return [];
    // Where the first of several links is the website, and was taken away, the next one is.
    if (
      field === 'website' &&
      mayLack &&
      now.state === 'present' &&
      linksOf(whole).includes(now.value as string)
    )
      return [];
    const done = changes.map((one) => one.name).join(' + ');
    return [
      `${field} [${done}]: ${JSON.stringify(then).slice(0, 160)} → ${JSON.stringify(now).slice(0, 160)}`,
    ];
  });
}

function linksOf({ fields: { links } }: ProfileReading): string[] {
  return links.state === 'present' ? urlsOf(links.value) : [];
}

/** `mayLack`: words were taken away, so that less may be there, or nothing. */
function isRight(
  field: Field,
  now: Fields[Field],
  then: Fields[Field],
  strange: Fields[Field],
  mayLack: boolean,
): boolean {
  if (now.state === 'unreadable') return true;
  if (now.state === 'absent') return then.state !== 'present' || mayLack;
  // What another source knows of a field that was not read on the whole page must not be the other account's.
  if (then.state === 'unreadable')
    return strange.state !== 'present' || plain(now.value) !== plain(strange.value);
  if (then.state === 'absent') return false;
  const [value, known] = [plain(now.value), plain(then.value)];
  if (value === known) return true;
  // Another size of the same picture.
  if (field === 'avatarUrl' || field === 'headerImageUrl')
    return strange.state !== 'present' || value !== plain(strange.value);
  if (typeof now.value === 'number' && typeof then.value === 'number') {
    const isShort = now.qualifier === 'rounded' || then.qualifier === 'rounded';
    return isShort && Math.abs(now.value - then.value) <= Math.max(now.value, then.value) * 0.06;
  }
  // The newest post itself may be among what was taken away.
  if (field === 'lastPostAt') return (now.qualifier === 'atLeast' || mayLack) && value <= known;
  if (Array.isArray(now.value)) {
    const isPart = now.qualifier === 'partial' || then.qualifier === 'partial' || mayLack;
    const [some, all] = [urlsOf(now.value), urlsOf(then.value as unknown[])].map((list) =>
      list.map(bareUrl),
    ) as [string[], string[]];
    return isPart && (some.every((url) => all.includes(url)) || all.every((url) => some.includes(url)));
  }
  const isPart = now.qualifier === 'partial' || then.qualifier === 'partial' || mayLack;
  if (field === 'bio' && mayLack && hasOneCut(value, known)) return true;
  if (field === 'bio' && isPart && hasPieces(known, value.split(/https:\/\/t\.co\/\w+/))) return true;
  if (mayLack && hasWordsOf(value, known)) return true;
  if (field === 'website' && isPart && bareUrl(value) === bareUrl(known)) return true;
  return isPart && (known.includes(uncut(value)) || value.includes(uncut(known)));
}

/** A short link of the page that is told to be partial is no wrong address. */
function withoutShort(now: Fields[Field], shorts: readonly string[]): Fields[Field] {
  if (now.state !== 'present' || now.qualifier !== 'partial') return now;
  if (typeof now.value === 'string' && shorts.includes(now.value)) return { ...UNKNOWN };
  if (!Array.isArray(now.value)) return now;
  const value = (now.value as unknown[]).filter((one) => !shorts.includes(urlsOf([one])[0] ?? ''));
  return { ...now, value } as Fields[Field];
}
const UNKNOWN = { state: 'unreadable', why: 'noSource' } as const;

function urlsOf(list: readonly unknown[]): string[] {
  return list.map((one) => (typeof one === 'string' ? one : (one as { url: string }).url));
}

/** Head and data write spaces otherwise than the page, and links without their words. */
function plain(value: unknown): string {
  const bare = Array.isArray(value) ? urlsOf(value) : value;
  return (typeof bare === 'string' ? bare : JSON.stringify(bare)).replace(/\s+/g, ' ').trim().toLowerCase();
}
