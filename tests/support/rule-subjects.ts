/** Reads `tests/fixtures/packs/<pack>/<rule>.json`: subjects of one rule, each with the outcome and reason it must get. */
import { readFileSync } from 'node:fs';
import type { JudgeInput } from '@/lib/assess/judge';
import { type AccountContext, NO_CONTEXT, type RecordedPicture, type Visit } from '@/lib/model/context';
import type { DirectoryEntry, Imitation, MatchKind, Organization } from '@/lib/model/directory';
import type { Jurisdiction } from '@/lib/model/jurisdiction';
import type { Observed } from '@/lib/model/observed';
import type { PageState, ProfileFields, ProfileLink, SavedCopy } from '@/lib/model/profile';
import type { AccountClass, Severity } from '@/lib/model/result';
import { copy, entry, organization } from './directory';
import { fields as allFields, record } from './records';
import { absent, present, snapshot, unreadable } from './snapshot';
import { subject } from './subject';

/**
 * A text or list is a field read in full, null one seen to be empty, `unread` one that was not read, `partial` one cut, `atLeast` a date of
 * a list without order.
 */
export type FieldInFixture =
  | string
  | string[]
  | ProfileLink[]
  | null
  | { unread: true }
  | { partial: unknown }
  | { atLeast: string };

/** What a subject may say; everything else is a listed, settled departmental account on X with nothing but a bland name. */
export interface RuleSubject {
  name: string;
  language: 'en' | 'fr';
  reason: string;
  severity?: Severity;
  fields?: Record<string, FieldInFixture>;
  platform?: string;
  aliases?: string[];
  accountKey?: string;
  pageState?: PageState;
  /** The page's address, where a rule looks at it. */
  url?: string;
  /** The page was a saved copy: chosen alone, or not known to be. */
  savedCopy?: 'alone' | 'unknown';
  asOf?: string;
  match?: MatchKind;
  matchReasons?: string[];
  imitation?: Imitation;
  entry?: Partial<DirectoryEntry>;
  owner?: Partial<Organization> | null;
  /** Whose accounts the list is of; federal ones without it. */
  listOf?: Jurisdiction;
  class?: Partial<AccountClass>;
  directory?: { date?: string | null; platforms?: string[]; maxAgeDays?: number };
  options?: Record<string, unknown>;
  /** Question to a person's answer about the account. */
  answers?: Record<string, string>;
  /** Day that the answers were found out; two days before the visit unless it is given. */
  answeredOn?: string;
  /** Earlier visits, listed relatives and recorded pictures; fields of visits are written as `fields` are. */
  context?: {
    earlier?: VisitInFixture[];
    siblings?: Partial<DirectoryEntry>[];
    isPaired?: boolean;
    twin?: Partial<DirectoryEntry>;
    twinVisit?: VisitInFixture;
    pictures?: RecordedPicture[];
  };
  /** Perceptual hash of the account's own picture. */
  picture?: string;
}

interface VisitInFixture {
  observedAt: string;
  pageState?: PageState;
  fields?: Record<string, FieldInFixture>;
  picture?: string;
}

export const GROUPS = {
  accept: 'passed',
  reject: 'failed',
  cannotTell: 'cantTell',
  notApplicable: 'inapplicable',
} as const;
export type Group = keyof typeof GROUPS;
export type RuleSubjects = Partial<Record<Group, RuleSubject[]>>;

export function readSubjects(pack: string, rule: string): RuleSubjects {
  const path = new URL(`../fixtures/packs/${pack}/${rule}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as RuleSubjects;
}

const BLAND = {
  displayName: 'Boating Safety',
  handle: 'RiversHarbours_GC',
  bio: null,
  links: null,
  website: null,
  badges: null,
  category: null,
};

/** The subject that a fixture describes, ready for one rule. */
export function subjectOf(fixture: RuleSubject): ReturnType<typeof subject> {
  const kind = fixture.match ?? 'listed';
  const isNamed = kind === 'listed' || kind === 'formerlyListed' || kind === 'ambiguous';
  const platform = fixture.platform ?? 'x';
  const match = {
    match: kind,
    ...(isNamed || kind === 'lookalike' ? { entry: entry(fixture.entry) } : {}),
    ...(fixture.imitation ? { imitation: fixture.imitation } : {}),
    reasons: fixture.matchReasons ?? [],
    ...(kind === 'noDirectory' ? {} : { copy: copy() }),
  };
  const { date, platforms, maxAgeDays } = fixture.directory ?? {};
  const input: Partial<JudgeInput> = {
    snapshot: snapshot({
      platform,
      accountKey: fixture.accountKey ?? `${platform}:riversharbours_gc`,
      aliases: fixture.aliases ?? [],
      pageState: fixture.pageState ?? 'profile',
      fields: fieldsOf({ ...BLAND, ...fixture.fields }),
      ...(fixture.url === undefined ? {} : { url: fixture.url }),
      ...(fixture.savedCopy === undefined ? {} : { savedCopy: savedCopyOf(fixture.savedCopy) }),
      ...(fixture.picture === undefined ? {} : { picture: fixture.picture }),
    }),
    match,
    context: contextOf(fixture, platform),
    owner: ownerOf(fixture, isNamed),
    ...(fixture.listOf === undefined ? {} : { listOf: fixture.listOf }),
    asOf: fixture.asOf ?? '2026-11-22',
    directory: {
      date: date === undefined ? '2026-11-01' : date,
      platforms: new Set(platforms ?? ['x', 'facebook', 'youtube']),
      maxAgeDays: maxAgeDays ?? 30,
    },
  };
  return subject(fixture.class === undefined ? input : { ...input, accountClass: fixture.class });
}

function savedCopyOf(chosen: 'alone' | 'unknown'): SavedCopy {
  const copy = { format: 'mhtml', dateFrom: 'page', openedAt: '2026-11-22T15:00:00Z' } as SavedCopy;
  return chosen === 'alone' ? { ...copy, isAlone: true } : copy;
}

function contextOf(
  { answers = {}, answeredOn = '2026-11-20', context = {} }: RuleSubject,
  platform: string,
): AccountContext {
  const { earlier = [], siblings = [], isPaired, twin, twinVisit, pictures = [] } = context;
  return {
    ...NO_CONTEXT,
    answers: Object.entries(answers).map(([question, answer]) => ({
      subject: `account:${platform}:riversharbours_gc`,
      question,
      answer,
      by: 'A. Reviewer',
      on: answeredOn,
      reference: '',
      at: '2026-11-20T12:00:00.000Z',
    })),
    earlier: earlier.map((visit) => visitOf(visit)),
    siblings: siblings.map((sibling) => entry(sibling)),
    isPaired: isPaired ?? twin !== undefined,
    twin: twin === undefined ? null : entry(twin),
    twinVisit: twinVisit === undefined ? null : visitOf(twinVisit),
    pictures,
  };
}

function visitOf({ observedAt, pageState = 'profile', fields = {}, picture }: VisitInFixture): Visit {
  return record(1, {
    observedAt,
    pageState,
    fields: allFields(fieldsOf({ ...BLAND, ...fields })),
    ...(picture === undefined ? {} : { picture }),
  });
}

/** Owner given; else the institution for an account that the directory names, nobody for another. */
function ownerOf({ owner }: RuleSubject, isNamed: boolean): Organization | null {
  if (owner === undefined) return isNamed ? organization() : null;
  return owner === null ? null : organization(owner);
}

export function fieldsOf(given: Record<string, FieldInFixture>): Partial<ProfileFields> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, observedOf(value)]));
}

function observedOf(value: FieldInFixture): Observed<unknown> {
  if (value === null) return absent();
  if (typeof value === 'string' || Array.isArray(value)) return present(value);
  if ('unread' in value) return unreadable();
  return 'atLeast' in value ? present(value.atLeast, 'atLeast') : present(value.partial, 'partial');
}
