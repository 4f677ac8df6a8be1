/** `npm run audit` on the sample profiles, saved as files. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditRecord } from '@/lib/model/record';
import { audit } from '../../scripts/audit';
import { Refusal } from '../../scripts/audit/options';
import { sampleProfiles } from '../fixtures/demo/profiles';
import { SAMPLE_DIRECTORY } from '../support/samples';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vigie-audit-'));
const list = join(folder, 'pages.csv');
const AT = ['--observed-at', '2026-11-22T14:00:00Z'];
const official = 'https://x.com/RiversHarbours_GC';
const person = sampleProfiles.find(({ expected }) => !expected.stored);
const pageOf = (url: string) => sampleProfiles.find((profile) => profile.url === url)?.html ?? '';

beforeAll(() => {
  mkdirSync(join(folder, 'saved'));
  const write = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, 'saved', name), content);
  write('official.html', pageOf(official));
  write('official.html.gz', gzipSync(pageOf(official)));
  write(
    'official.mht',
    `Snapshot-Content-Location: ${official}\r\nDate: Sun, 22 Nov 2026 14:00:00 GMT\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: ${official}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${pageOf(official)}\r\n--b--\r\n`,
  );
  write('person.html', person?.html ?? '');
  write('broken.html.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]));
  writeFileSync(
    list,
    `\uFEFFfile,url,note
saved/official.html,${official},
saved/official.html.gz,https://twitter.com/RiversHarbours_GC?s=20,gzip
saved/missing.html,${official},
saved/broken.html.gz,${official},
saved/official.html,https://x.com/search?q=boats,
saved/official.html,https://example.org/,another site
saved/official.html,no address,
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<string[]> {
  const written: string[] = [];
  await audit([...AT, ...args], (line) => written.push(line));
  return written;
}
const json = async (...args: string[]) =>
  (await run('--json', ...args)).map((line) => JSON.parse(line) as Record<string, unknown>);
const withSamples = ['--directory', SAMPLE_DIRECTORY];

describe('a list', () => {
  it('gives one line a page, in order, whatever happens to one of them', async () => {
    const lines = await json('--list', list, ...withSamples);
    expect(
      lines.map(({ file, pageState, error }) => [file, pageState ?? (error as { code: string }).code]),
    ).toEqual([
      ['saved/official.html', 'profile'],
      ['saved/official.html.gz', 'profile'],
      ['saved/missing.html', 'file-unreadable'],
      ['saved/broken.html.gz', 'file-unreadable'],
      ['saved/official.html', 'notProfile'],
      ['saved/official.html', 'notProfile'],
      ['saved/official.html', 'saved-no-address'],
    ]);
    expect(lines[4]).toEqual({
      file: 'saved/official.html',
      url: 'https://x.com/search?q=boats',
      pageState: 'notProfile',
    });
  });

  it('gives records that the schema accepts, the same at every run but for their ids', async () => {
    const read = async () => {
      const [line] = await json('--list', list, ...withSamples);
      const { file, ...record } = line ?? {};
      expect(file).toBe('saved/official.html');
      return AuditRecord.parse(record);
    };
    const [one, two] = [await read(), await read()];
    expect(one).toMatchObject({ observedAt: '2026-11-22T14:00:00.000Z', directory: { match: 'listed' } });
    expect({ ...one, id: '' }).toEqual({ ...two, id: '' });
  });

  it('undoes gzip and dirty addresses: the same record', async () => {
    const [plain, packed] = await json('--list', list, ...withSamples);
    expect({ ...packed, file: plain?.['file'], id: plain?.['id'] }).toEqual(plain);
  });
});

it('says how it is used when asked', async () => {
  for (const asks of ['--help', '-h']) expect((await run(asks)).join()).toContain('--list pages.csv');
});

describe('one page', () => {
  const page = [join(folder, 'saved/official.html'), '--url', official];

  it('is judged with the embedded copy unless another is given', async () => {
    const [line] = await json(...page);
    expect(line?.['directory']).toMatchObject({ match: 'unlisted', copy: { accounts: 1865 } });
  });

  it('that says its own address needs none, and gives the same record', async () => {
    const [line] = await json(...page);
    const [same] = await json(join(folder, 'saved/official.mht'));
    expect({ ...same, file: line?.['file'], id: line?.['id'] }).toEqual(line);
  });

  it('shows what was read, and from where, when asked', async () => {
    const [table] = await run(...page, '--fields', '--lang', 'fr');
    expect(table).toContain('nom affiché – Rivers and Harbours Canada [jsonLd]');
    expect((await run(...page)).join()).not.toContain('[jsonLd]');
  });

  it('without any address is an error of its own line', async () => {
    expect(await json(join(folder, 'saved/person.html'))).toMatchObject([
      { error: { code: 'saved-no-address' } },
    ]);
  });

  it('takes the day of the policies and of the list', async () => {
    const [line] = await json(
      ...page,
      ...withSamples,
      '--as-of',
      '2024-05-01',
      '--directory-date',
      '2026-11-20',
    );
    expect(line).toMatchObject({ asOf: '2024-05-01', directory: { copy: { date: '2026-11-20' } } });
  });

  it('is a paragraph for people, in their language', async () => {
    const read = async (language: string) =>
      (await run(...page, ...withSamples, '--lang', language)).join('');
    const [english, french] = [await read('en'), await read('fr')];
    expect(english).toContain('Official account · Listed in the directory');
    expect(french).toContain('Compte officiel · Inscrit au répertoire');
  });
});

it('says nothing of a person without a tie but that nothing is kept, unless all is asked for', async () => {
  const page = [join(folder, 'saved/person.html'), '--url', person?.url ?? ''];
  expect(await json(...page)).toEqual([
    { file: page[0], url: person?.url, pageState: 'profile', stored: false },
  ]);
  expect(await json(...page, '--all')).toMatchObject([
    { format: 'vigie/audit', stored: false, pageState: 'profile' },
  ]);
});

it('judges with any list that an import takes, files that belong together included', async () => {
  const cut = (name: string) => join(root, 'tests/fixtures/directory', name);
  const directories: [string, number][] = [
    [['sm-fr.json', 'sm-en.json', 'gc_org_info.csv'].map(cut).join(','), 6],
    [cut('tracker.csv'), 3],
    [cut('touchpoints.json'), 2],
  ];
  for (const [directory, accounts] of directories) {
    const [line] = await json(join(folder, 'saved/official.mht'), '--directory', directory);
    expect(line).toMatchObject({ directory: { copy: { accounts } } });
  }
});

it.each([
  [[]],
  [['a.html', 'b.html', '--url', official]],
  [['a.html', '--url', official, '--list', list]],
  [['--list', join(folder, 'none.csv')]],
  [['--list', SAMPLE_DIRECTORY]],
  [['--list', list, '--directory', list]],
  [['--list', list, '--directory', join(root, 'tests/fixtures/directory/sm-en.json')]],
  [['--list', list, '--directory', join(root, 'tests/fixtures/directory/fip.csv')]],
  [['--list', list, '--directory', 'none.csv']],
  [['--list', list, '--lang', 'de']],
  [['--list', list, '--as-of', 'yesterday']],
  [['--list', list, '--colour']],
])('refuses %j', async (args) => {
  await expect(run(...args)).rejects.toThrow(Refusal);
});

it('is a command', () => {
  const args = ['run', '--silent', 'audit', '--', '--list', list, ...withSamples, '--json', ...AT];
  const output = execFileSync('npm', args, { cwd: root, encoding: 'utf8' });
  expect(output.trimEnd().split('\n')).toHaveLength(7);
});
