/** Pages that every engine must read alike: the samples, one official page of each platform in each language, and the saved pages beside the project. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import type { AuditRecord } from '@/lib/model/record';
import { adapters } from '@/lib/platforms';
import type { Line } from '../../scripts/audit/audit-page';
import { sampleProfiles } from '../fixtures/demo/profiles';
import { directoryOf } from './listed';
import { platformFixtures } from './platform-fixtures';
import { SAVED_PAGE_HEADERS, savedHtml, savedPages } from './saved-pages';
import type { FixtureServer } from './server';

export interface SamePage {
  /** What it is called in a list of differences. */
  name: string;
  platform: string;
  url: string;
  html: Buffer;
}

/** What must be the same in every engine; null where no record is made. */
export interface Essence
  extends Pick<AuditRecord, 'accountKey' | 'aliases' | 'url' | 'pageState' | 'pageLanguage'> {
  fields: AuditRecord['fields'];
  lost: AuditRecord['lost'] | null;
  accountClass: string;
  outcomes: string[];
}

/** The project's own pages. */
export function ownPages(): SamePage[] {
  const samples = sampleProfiles.map(({ id, url, html }) => ({
    name: `sample ${id}`,
    platform: adapters.find((adapter) => adapter.address(new URL(url)) !== null)?.id ?? '',
    url,
    html: Buffer.from(html),
  }));
  const fixtures = platformFixtures()
    .filter(({ name }) => name === 'official-en' || name === 'official-fr')
    .map(({ platform, name, url, html }) => ({
      name: `${platform}/${name}`,
      platform,
      url,
      html: Buffer.from(html),
    }));
  return [...samples, ...fixtures];
}

/** The real saved pages. */
export function realPages(): SamePage[] {
  return savedPages().map((page) => ({
    name: page.file,
    platform: page.platform,
    url: page.url,
    html: savedHtml(page),
  }));
}

/** Nothing of a page runs, as in the command, where no script does. */
export function serveSame(server: FixtureServer, { url, html }: SamePage): void {
  server.serve(url, { body: html, headers: SAVED_PAGE_HEADERS });
}

/** Patterns of every site of the readers, and of the servers among the pages. */
export function allPatterns(pages: readonly SamePage[]): string[] {
  const servers = pages
    .filter(({ platform }) => platform === 'mastodon')
    .map(({ url }) => `https://${new URL(url).host}/*`);
  return [...new Set([...adapters.flatMap(({ matches }) => matches), ...servers])];
}

/**
 * What `npm run audit` makes of each page, by name. `directory`: a file in which all these accounts are listed, so that a browser
 * keeps a record of each.
 */
export async function auditedByCommand(
  pages: readonly SamePage[],
): Promise<{ essences: Map<string, Essence | null>; directory: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-same-'));
  try {
    const list = pages.map(({ html, url }, index) => {
      const file = join(folder, `${String(index)}.html`);
      writeFileSync(file, html);
      return `${file},"${url}"`;
    });
    writeFileSync(join(folder, 'list.csv'), ['file,url', ...list].join('\n'));
    const run = async (more: string[]): Promise<Line[]> => {
      const args = ['run', '--silent', 'audit', '--', '--list', join(folder, 'list.csv'), '--all', '--json'];
      const { stdout } = await promisify(execFile)('npm', [...args, ...more], { maxBuffer: 100_000_000 });
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
    };
    const listed = (await run([])).flatMap((line) => ('accountKey' in line ? [line] : []));
    const accounts = new Map(listed.map((line) => [line.url, { ...line, handle: handleOf(line) }]));
    const directory = directoryOf([...accounts.values()]);
    writeFileSync(join(folder, 'directory.csv'), directory);
    const lines = await run(['--directory', join(folder, 'directory.csv')]);
    return { directory, essences: new Map(pages.map(({ name }, index) => [name, essenceOf(lines[index])])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `null` for a page that is no profile. */
export function essenceOf(record: Line | AuditRecord | undefined): Essence | null {
  if (record === undefined || !('accountKey' in record)) return null;
  const { accountKey, aliases, url, pageState, pageLanguage, fields, lost = null, results } = record;
  const outcomes = results.map(({ rule, outcome }) => `${rule} ${outcome}`);
  return {
    ...{ accountKey, aliases, url, pageState, pageLanguage, fields, lost, outcomes },
    accountClass: record.accountClass.value,
  };
}

function handleOf({ accountKey, fields }: AuditRecord): string {
  return fields.handle.state === 'present'
    ? fields.handle.value
    : accountKey.slice(accountKey.indexOf(':') + 1);
}

/** In words: in what two engines differ on a page; empty when they agree. */
export function differences(one: Essence | null, other: Essence | null): string[] {
  if (one === null || other === null) {
    return one === other
      ? []
      : [`${one === null ? 'no record' : 'a record'}, ${other === null ? 'no record' : 'a record'}`];
  }
  const parts = ({ fields, ...rest }: Essence) => new Map(Object.entries({ ...rest, ...fields }));
  const others = parts(other);
  return [...parts(one)].flatMap(([key, value]) =>
    isDeepStrictEqual(value, others.get(key))
      ? []
      : [`${key}: ${JSON.stringify(value)} | ${JSON.stringify(others.get(key))}`],
  );
}
