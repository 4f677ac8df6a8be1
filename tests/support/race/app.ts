/**
 * The page of the race: an app that leads from profile to profile much faster than anybody reads, in every order in which a site may
 * change its address, its header and its head. Seeded: the same seed makes the same moves.
 */
import type { RaceAccount, RaceScreen } from './accounts';

/** Where the drawn part stands, and which of its pieces a half header has already changed. */
const PLACES: Record<RaceAccount['platform'], { container: string; half: string[] }> = {
  x: {
    container: '[data-testid=primaryColumn] > div',
    half: ['[data-testid=UserName]', '[data-testid^=UserAvatar-Container]'],
  },
  facebook: { container: '[role=main]', half: ['h1', '.me > a'] },
  youtube: { container: 'ytd-browse', half: ['h1', '.rows'] },
};

export interface RaceSetting {
  seed: number;
  /** Navigations to make. */
  moves: number;
  /** One in so many is stayed at, so that there is something to read. */
  stayEvery: number;
  /** One in so many gets no answer for a long time: the account before stays drawn under the new address. */
  stallEvery: number;
}

/** What the page tells when it has come to an end. */
export interface RaceEnd {
  moves: number;
  kinds: Record<string, number>;
}

/** The page of the first account, which can run the race among all of them (`globalThis.race`). */
export function raceApp(accounts: readonly RaceAccount[], setting: RaceSetting): string {
  const [first] = accounts;
  if (first === undefined) throw new Error('nobody to race');
  const given = { screens: accounts.map(({ screen }) => screen), ...PLACES[first.platform], ...setting };
  const json = JSON.stringify(given).replaceAll('<', '\\u003c');
  const code = `globalThis.race = () => (${runRace.toString()})(${json});`;
  return first.html.replace(/<\/body>/, () => `<script>${code}</script></body>`);
}

type Given = RaceSetting & { screens: RaceScreen[]; container: string; half: string[] };

/** Runs in the page: it may use nothing from outside itself. */
async function runRace(given: Given): Promise<RaceEnd> {
  const { screens, container, half, seed, moves, stayEvery, stallEvery } = given;
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const nodesOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  const place = () => document.querySelector(container);
  const draw = ({ drawn }: RaceScreen) => place()?.replaceChildren(...nodesOf(drawn).body.childNodes);
  const head = ({ title, data }: RaceScreen) => {
    document.title = title;
    const fresh = nodesOf(data).querySelector('script');
    if (fresh) document.querySelector('[data-testid="UserProfileSchema-test"]')?.replaceWith(fresh);
  };
  /** Some pieces are of the new account, the others still of the old one. */
  const mix = ({ drawn }: RaceScreen) => {
    const page = nodesOf(drawn);
    for (const piece of half) {
      const fresh = page.querySelector(piece);
      if (fresh) place()?.querySelector(piece)?.replaceWith(fresh);
    }
  };
  /** Only the first pieces are drawn, the others are still to come. */
  const begin = ({ drawn }: RaceScreen) => {
    const page = nodesOf(drawn);
    place()?.replaceChildren(...half.flatMap((piece) => page.querySelector(piece) ?? []));
  };
  const empty = () => place()?.replaceChildren();

  const both = (to: RaceScreen) => {
    draw(to);
    head(to);
  };

  const headAndMix = (to: RaceScreen) => {
    head(to);
    mix(to);
  };

  /** How a site may change: what is drawn at once, and what after a pause. */
  const kinds: Record<string, [(to: RaceScreen) => void, (to: RaceScreen) => void]> = {
    headerFirst: [draw, head],
    headFirst: [head, draw],
    mixedHeader: [mix, both],
    mixedAfterHead: [headAndMix, draw],
    half: [begin, both],
    skeleton: [empty, both],
    late: [() => undefined, both],
  };
  const names = Object.keys(kinds);
  let move = 0;
  let made = 0;
  const counts: Record<string, number> = {};

  async function show(to: RaceScreen, kind: string): Promise<void> {
    const mine = ++move;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const [atOnce, afterwards] = kinds[kind] as [(to: RaceScreen) => void, (to: RaceScreen) => void];
    // Most sites drop an answer that comes too late; some draw it all the same, and the right one over it.
    const isDropped = random() < 0.8;
    const [first, second] = [random() * 400, random() * 400];
    if (random() < 0.5) await wait(first);
    if (mine === move || !isDropped) atOnce(to);
    await wait(second);
    const here = screens.find(({ path }) => path === location.pathname) ?? to;
    if (mine !== move && isDropped) return;
    afterwards(to);
    if (mine === move || here === to) return;
    await wait(30);
    draw(here);
    head(here);
  }

  addEventListener('popstate', () => {
    const to = screens.find(({ path }) => path === location.pathname);
    if (to) void show(to, pick(names));
  });

  while (made < moves) {
    made += 1;
    if (made > 3 && random() < 0.15) {
      counts['back'] = (counts['back'] ?? 0) + 1;
      history.back();
    } else {
      const to = pick(screens.filter(({ path }) => path !== location.pathname));
      const isEarly = random() < 0.1;
      // Now and then the new header is there before its address.
      if (isEarly) {
        counts['headerBeforeAddress'] = (counts['headerBeforeAddress'] ?? 0) + 1;
        move += 1;
        draw(to);
        await wait(random() * 400);
      }
      history.pushState({}, '', to.path);
      if (made % stallEvery === 0) {
        counts['stalled'] = (counts['stalled'] ?? 0) + 1;
        move += 1;
        await wait(4_500);
      }
      void show(to, pick(names));
      if (random() < 0.5) document.dispatchEvent(new CustomEvent('yt-navigate-finish'));
    }
    await wait(made % stayEvery === 0 ? 1800 + random() * 1200 : random() * 400);
  }
  await wait(4_000);
  return { moves: made, kinds: counts };
}
