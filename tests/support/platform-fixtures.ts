/** The reader fixtures: `tests/fixtures/platforms/<platform>/<case>/{page.html,expected.json,about.md}`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { PageToRead } from '@/lib/platforms/platform';

const ROOT = fileURLToPath(new URL('../fixtures/platforms/', import.meta.url));

export interface PlatformFixture {
  platform: string;
  name: string;
  /** Lines of `about.md`: "Address: …", and "First load: no" after an in-app navigation. */
  url: string;
  isFirstLoad: boolean;
  html: string;
  /** `undefined` when `expected.json` is missing: a failure, never a new baseline. */
  expected: unknown;
}

/** Platforms that have a folder of fixtures. */
export function fixturePlatforms(): string[] {
  return folders(ROOT);
}

/** Every case, or those of one platform. */
export function platformFixtures(only?: string): PlatformFixture[] {
  return fixturePlatforms()
    .filter((platform) => only === undefined || platform === only)
    .flatMap((platform) => folders(`${ROOT}${platform}`).map((name) => load(platform, name)));
}

/** A parsed page with scripts off and no network. */
export function contextOf(html: string, url: string, isFirstLoad = true): PageToRead {
  return { document: new JSDOM(html, { url }).window.document, url: new URL(url), isFirstLoad };
}

function load(platform: string, name: string): PlatformFixture {
  const folder = `${ROOT}${platform}/${name}/`;
  const about = readFileSync(`${folder}about.md`, 'utf8');
  const expected = `${folder}expected.json`;
  return {
    platform,
    name,
    url: /^Address: (\S+)$/m.exec(about)?.[1] ?? '',
    isFirstLoad: !/^First load: no$/m.test(about),
    html: readFileSync(`${folder}page.html`, 'utf8'),
    expected: existsSync(expected) ? (JSON.parse(readFileSync(expected, 'utf8')) as unknown) : undefined,
  };
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
