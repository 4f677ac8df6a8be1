/** Reads the labelled profiles (`tests/labelled/README.md`) and judges them as the product would, against the list that lies beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAddress } from '@/lib/addresses';
import { unpackOrganizations } from '@/lib/directory/organizations';
import { packDirectory } from '@/lib/directory/pack';
import { type Directory, openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import type { AuditRecord } from '@/lib/model/record';
import type { AccountClassValue } from '@/lib/model/result';
import { contextOf } from '@/lib/usecases/account-context';
import { imitationsInUse } from '@/lib/usecases/imitations-in-use';
import { matchProfile } from '@/lib/usecases/match-profile';
import { auditProfile } from '@/lib/usecases/observe-profile';
import { pairsInUse } from '@/lib/usecases/pairs-in-use';
import { rulebook } from '@/lib/usecases/rulebook';
import { type FieldInFixture, fieldsOf } from './rule-subjects';
import { snapshot } from './snapshot';
import { parseDirectoryCsv } from './template-list';

const FOLDER = new URL('../labelled/', import.meta.url);
const LIST_DATE = '2026-11-01';

/** One profile with what a careful person says of it; see the README for each part. */
export interface Labelled {
  id: string;
  language: 'en' | 'fr' | 'bi';
  platform: string;
  handle: string;
  row: string | null;
  fields: Record<string, FieldInFixture>;
  notes: string;
  labels: {
    class: AccountClassValue;
    classAlso?: AccountClassValue[];
    tie: 'must' | 'never' | 'either';
    failed: string[];
    failedAnyOf?: string[][];
    mayFail: string[];
  };
}

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** All profiles, file by file. */
export function labelledProfiles(): Labelled[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'known.json')
    .sort()
    .flatMap((name) => JSON.parse(read(name)) as Labelled[]);
}

/** The list of the labelled set, with the registered organizations and their titles of the copy that ships with Vigie. */
function labelledDirectory(): Directory {
  const shipped = JSON.parse(
    readFileSync(new URL('../../public/directory/canada.json', import.meta.url), 'utf8'),
  ) as PackedDirectory;
  const open = (name: string) => {
    const meta = { id: 'labelled', date: LIST_DATE, title: 'Labelled' };
    const parsed = parseDirectoryCsv(read(name), meta, shipped.organizations);
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
    return parsed.value;
  };
  const listed = open('directory.csv');
  const former = [...openDirectory(open('directory-former.csv'), '').entries()];
  const packed = packDirectory({
    about: listed,
    entries: [...openDirectory(listed, '').entries()],
    former: former.map((entry) => ({ ...entry, removedOn: '2026-06-10' })),
    organizations: unpackOrganizations(listed.organizations),
  });
  return openDirectory(packed, 'ab'.repeat(32));
}

const PROFILE_ADDRESS: Record<string, (handle: string) => string> = {
  x: (handle) => `https://x.com/${handle}`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/company/${handle}/`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  threads: (handle) => `https://www.threads.net/@${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
};

/** Judges one labelled profile; the list is opened once. */
export function labelledJudge(): (
  profile: Labelled,
) => Promise<{ record: AuditRecord; hasPublicTie: boolean }> {
  const directory = labelledDirectory();
  const imitations = imitationsInUse({
    lookalikes: () => Promise.resolve(undefined),
    keepLookalikes: () => Promise.resolve(),
  });
  const pairs = pairsInUse({ pairs: () => Promise.resolve(undefined), keepPairs: () => Promise.resolve() });
  const deps = {
    directory,
    rulebook,
    version: '0.1.0',
    audits: { platformIdsOf: () => Promise.resolve([]) },
    imitations: { imitations: () => imitations(directory), isSafe: () => Promise.resolve(false) },
  };
  return async ({ id, platform, handle, fields }) => {
    const url = PROFILE_ADDRESS[platform]?.(handle) ?? '';
    const address = parseAddress(url);
    if (address === null) throw new Error(`${id}: no address for ${platform}`);
    const seen = snapshot({
      platform,
      accountKey: address.key,
      url: address.url,
      fields: fieldsOf({ handle, ...fields }),
    });
    const match = await matchProfile(deps, seen);
    const context = await contextOf({ store: null, pairs }, directory, seen, match);
    return auditProfile(deps, seen, match, context);
  };
}
