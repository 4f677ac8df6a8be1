/** Puts the sample profiles and their pictures on a server, at the platforms' real addresses. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OrganizationFacts, unpackOrganizations } from '@/lib/directory/organizations';
import { packDirectory } from '@/lib/directory/pack';
import { openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import { parseDirectoryCsv } from '@/tests/support/template-list';
import { PICTURE_HOSTS, picture } from '../fixtures/demo/pages/pictures';
import { type SampleProfile, sampleProfiles } from '../fixtures/demo/profiles';
import type { FixtureServer } from './server';

/** The sample directory of invented institutions. */
export const SAMPLE_DIRECTORY = fileURLToPath(new URL('../fixtures/demo/directory.csv', import.meta.url));

/** An institution that is no more; its titles should not be used. */
const FORMER_ORGANIZATION: OrganizationFacts = {
  id: 'inland-waters-canada',
  nameEn: 'Inland Waters Canada',
  nameFr: 'Eaux intérieures Canada',
  appliedEn: 'Inland Waters Canada',
  appliedFr: 'Eaux intérieures Canada',
  legalEn: '',
  legalFr: '',
  abbrEn: 'IWC',
  abbrFr: 'EIC',
  kind: 'institution',
  status: 'dissolved',
  endedIn: '2019',
  schedule: '1',
  variants: [],
  isSuperseded: true,
};

/** The day on which the accounts of `directory-former.csv` left the sample directory. */
const REMOVED_ON = '2026-05-20';

/**
 * The sample directory with its history, in the project's own format. A CSV of accounts says who is listed, not who was, nor what
 * became of an institution: a copy that knows comes, like the embedded one, as a packed copy.
 */
export function sampleDirectoryWithHistory(): PackedDirectory {
  const read = (name: string) => {
    const text = readFileSync(new URL(`../fixtures/demo/${name}`, import.meta.url), 'utf8');
    const day = new Date().toISOString().slice(0, 10);
    const parsed = parseDirectoryCsv(text, { id: 'sample', date: day, title: 'Sample directory' });
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
    return parsed.value;
  };
  const packed = read('directory.csv');
  const former = [...openDirectory(read('directory-former.csv'), '').entries()];
  return packDirectory({
    about: packed,
    entries: [...openDirectory(packed, '').entries()],
    former: former.map((entry) => ({ ...entry, removedOn: REMOVED_ON })),
    organizations: [
      // A schedule of the Financial Administration Act, which no CSV of accounts tells, puts an institution in the policy's scope.
      ...unpackOrganizations(packed.organizations).map((facts) => ({ ...facts, schedule: '1' })),
      FORMER_ORGANIZATION,
    ],
  });
}

/** A page on a real platform may forbid nearly everything; the extension must work all the same. */
const PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src ${PICTURE_HOSTS.map((host) => `https://${host}`).join(' ')}`,
};

export function serveSamples(server: FixtureServer): void {
  for (const { url, html } of sampleProfiles) server.serve(url, { body: html, headers: PAGE_HEADERS });
  for (const host of PICTURE_HOSTS) server.serveHost(host, picture);
}

/** One sample by its id; a wrong id is a mistake in the test. */
export function sample(id: string): SampleProfile {
  const found = sampleProfiles.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`no sample profile ${id}`);
  return found;
}
