/** The whole flow in one place: a profile as read, matched with the directory, judged, and recorded if the account has a tie to government. */
import { judge } from '@/lib/assess/judge';
import { compileLexicon } from '@/lib/assess/lexicon';
import { nameLinks } from '@/lib/assess/name-links';
import { keysOfId, matchDirectory, withReassignment } from '@/lib/directory/match';
import type { Directory } from '@/lib/directory/packed';
import type { DirectoryMatch } from '@/lib/model/directory';
import type { ProfileSnapshot } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';
import type { TitleIndexLike } from '@/lib/model/subject';
import type { Rulebook } from './rulebook';

/** Visits of one account closer together than this are one visit. */
const SAME_VISIT_MS = 60_000;

/** The store, as far as this needs it: see `lib/storage/audits.ts`. */
export interface AuditWriter {
  recordOnce(record: AuditRecord, windowMs: number, always: boolean): Promise<AuditRecord>;
  platformIdsOf(listedKey: string): Promise<string[]>;
}

/** `directory`: null when no copy could be loaded. `asOf`: the day whose policies apply, by default the day of the reading. */
export interface ObserveDeps {
  directory: Directory | null;
  rulebook: Rulebook;
  audits: AuditWriter;
  version: string;
  asOf?: string;
}

/**
 * `stored`: what stands in the store for this visit (the audit itself, or the earlier one that it repeats); null when the account
 * has no tie to government: then nothing was written. `record`: the judgement, for whoever asked for it.
 */
export interface Observation {
  record: AuditRecord;
  stored: AuditRecord | null;
}

export async function observeProfile(deps: ObserveDeps, snapshot: ProfileSnapshot): Promise<Observation> {
  const match = await withMemory(deps, snapshot, matchOf(deps.directory, snapshot));
  const { record, hasPublicTie } = auditProfile(deps, snapshot, match);
  if (!hasPublicTie || isPrivateSelf(record)) return { record, stored: null };
  const stored = await deps.audits.recordOnce(record, SAME_VISIT_MS, isOfItsOwn(snapshot));
  return { record, stored };
}

/** Asked for by a person, or another header than the one read before: never taken for a repeated visit. */
function isOfItsOwn({ asked, isUpdate, savedCopy }: ProfileSnapshot): boolean {
  return asked === true || isUpdate === true || savedCopy !== undefined;
}

/** One's own account is nobody's business unless it is an official one: what is in no directory is not kept. */
export function isPrivateSelf({ isOwnView, directory }: AuditRecord): boolean {
  return isOwnView === true && directory.match !== 'listed' && directory.match !== 'formerlyListed';
}

/** What the list says of the account on the page. */
export function matchOf(directory: Directory | null, snapshot: ProfileSnapshot): DirectoryMatch {
  const { platform, accountKey, aliases, fields } = snapshot;
  const ids = fields.platformId.state === 'present' ? keysOfId(platform, fields.platformId.value) : [];
  return matchDirectory(directory, { platform, keys: [accountKey, ...aliases, ...ids] });
}

/** What earlier audits add to that: a listed handle that shows another permanent id than it did. */
async function withMemory(
  { audits }: ObserveDeps,
  { fields: { platformId } }: ProfileSnapshot,
  match: DirectoryMatch,
): Promise<DirectoryMatch> {
  const { entry } = match;
  if (match.match !== 'listed' || entry === undefined || platformId.state !== 'present') return match;
  return withReassignment(match, platformId.value, await audits.platformIdsOf(entry.key));
}

/** The judgement alone, without the store: a pure function. `match`: what the list says, where the caller knows more than the list alone. */
export function auditProfile(
  { directory, rulebook, version, asOf }: Omit<ObserveDeps, 'audits'>,
  snapshot: ProfileSnapshot,
  match = matchOf(directory, snapshot),
): { record: AuditRecord; hasPublicTie: boolean } {
  const { id, observedAt, platform, accountKey, aliases, url, pageState, pageLanguage, fields } = snapshot;
  const day = asOf ?? observedAt.slice(0, 10);
  const organization = (id: string) => directory?.organization(id) ?? null;
  const { accountClass, results, hasPublicTie } = judge({
    snapshot,
    match,
    owner: organization(match.entry?.organizationIds[0] ?? ''),
    organization,
    titles: directory?.titles ?? NO_TITLES,
    lexicon: rulebook.lexicon,
    packs: rulebook.packs,
    checks: rulebook.checks,
    asOf: day,
    directory: {
      date: directory?.date ?? null,
      platforms: directory?.platforms ?? new Set(),
      maxAgeDays: rulebook.maxAgeDays,
    },
  });
  const record: AuditRecord = {
    format: 'vigie/audit',
    formatVersion: 1,
    id,
    observedAt,
    asOf: day,
    platform,
    accountKey,
    aliases,
    url,
    pageState,
    pageLanguage,
    fields: nameLinks(fields, compileLexicon(rulebook.lexicon)),
    ...(snapshot.lost ? { lost: snapshot.lost } : {}),
    ...(snapshot.isOwnView ? { isOwnView: true } : {}),
    ...(snapshot.savedCopy ? { savedCopy: snapshot.savedCopy } : {}),
    accountClass,
    directory: match,
    results,
    versions: {
      vigie: version,
      reader: snapshot.reader,
      packs: Object.fromEntries(rulebook.packs.map((pack) => [pack.id, pack.version])),
    },
  };
  return { record, hasPublicTie };
}

/** Without a directory no title is known. */
const NO_TITLES: TitleIndexLike = { find: () => [], former: () => [] };
