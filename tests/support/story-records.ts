/** Named situations for screens: one invented institution, seen in every state a screen must be able to show. */
import type { DirectoryCopy, DirectoryEntry } from '@/lib/model/directory';
import type { ProfileFields } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';
import { type AccountSummary, summarize } from '@/lib/storage/summary';
import { fields, record, result } from './records';
import { present } from './snapshot';
import { clauses, doubts, failures, notApplicable, passed } from './story-results';

export const storyCopy: DirectoryCopy = {
  id: 'sample',
  date: '2026-11-20',
  sha256: '5f2b9c1de0a74836bb10e2f49d3c7a6588e1f0023ab94d57c6e8f1a2b3c4d5e6',
  accounts: 1865,
};

export const storyEntry = {
  key: 'x:riversharbours_gc',
  platform: 'x',
  handle: 'RiversHarbours_GC',
  accountName: 'Rivers and Harbours Canada',
  url: 'https://x.com/RiversHarbours_GC',
  urlListed: 'https://twitter.com/RiversHarbours_GC',
  organizationEn: 'Rivers and Harbours Canada',
  organizationFr: 'Rivières et Ports Canada',
  organizationIds: ['rhc'],
  language: 'en',
  audience: '',
  firstSeen: '2025-01-18',
  removedOn: null,
} as DirectoryEntry;

const BIO =
  'Rivers, ports and safe boating. Government of Canada.\nTerms: https://ow.ly/a1b2c3 – Français : @RivieresPorts_GC';

const wholeFields: ProfileFields = fields({
  displayName: present('Rivers and Harbours Canada'),
  handle: present('RiversHarbours_GC'),
  platformId: present('1234567890'),
  bio: present(BIO),
  links: present([{ url: 'https://ow.ly/a1b2c3', text: 'ow.ly/a1b2c3', slot: 'bio' as const }]),
  website: { state: 'absent', via: 'testId:UserUrl' },
  avatarUrl: present('https://pbs.twimg.com/profile_images/1/rhc.png'),
  headerImageUrl: { state: 'absent', via: 'banner' },
  badges: present(['government']),
  category: { state: 'absent', via: 'category' },
  location: present('Ottawa'),
  joinedAt: present('2012-03'),
  lastPostAt: { ...present('2026-11-19T15:00:00Z'), qualifier: 'atLeast' } as ProfileFields['lastPostAt'],
  followers: { ...present(69_200), qualifier: 'rounded' } as ProfileFields['followers'],
  following: present(120),
  posts: present(8123),
});

const listed = { match: 'listed' as const, entry: storyEntry, reasons: ['key'], copy: storyCopy };
const official = {
  value: 'official' as const,
  basis: 'directory' as const,
  reason: 'listed',
  subclass: 'departmental' as const,
  evidence: [{ kind: 'directory' as const, property: 'accountName', text: 'Rivers and Harbours Canada' }],
};
const copyAndEntry = listed;

/** A few findings of every outcome. */
export const few: AuditRecord = record(1, {
  fields: wholeFields,
  accountClass: official,
  directory: copyAndEntry,
  results: [...failures, ...doubts, ...passed, ...notApplicable],
});

/** Everything in order. */
export const clear: AuditRecord = record(2, {
  fields: wholeFields,
  accountClass: official,
  directory: listed,
  results: [...passed, ...notApplicable],
});

/** Name and handle only. */
export const unreadable: AuditRecord = record(3, {
  fields: fields({
    displayName: present('Rivers and Harbours Canada'),
    handle: present('RiversHarbours_GC'),
    bio: { ...present('Rivers, ports and…'), qualifier: 'partial' } as ProfileFields['bio'],
    links: { state: 'unreadable', why: 'collapsed' },
  }),
  accountClass: official,
  directory: listed,
  results: [
    ...doubts,
    result({
      rule: 'notice-link-present',
      outcome: 'cantTell',
      reason: 'fields-unread',
      values: { fields: ['bio', 'links'] },
    }),
    ...passed.slice(0, 1),
  ],
});

const blind = (why: 'wall' | 'noLandmark') =>
  Object.fromEntries(
    Object.keys(wholeFields).map((name) => [name, { state: 'unreadable', why }]),
  ) as ProfileFields;
const unreadResults = ['notice-link-present', 'gc-affiliation-stated', 'bio-present'].map((rule) =>
  result({
    rule: rule as RuleResult['rule'],
    outcome: 'cantTell',
    reason: 'page-not-read' as RuleResult['reason'],
  }),
);

/** A login wall before a listed account. */
export const wall: AuditRecord = record(4, {
  pageState: 'loginWall',
  fields: blind('wall'),
  accountClass: official,
  directory: listed,
  results: unreadResults,
});

/** The platform changed its layout. */
export const unknownLayout: AuditRecord = record(5, {
  pageState: 'unknownLayout',
  fields: blind('noLandmark'),
  accountClass: official,
  directory: listed,
  results: unreadResults,
});

/** An account that imitates a listed one. */
export const lookalike: AuditRecord = record(6, {
  accountKey: 'x:riversharb0urs_gc',
  url: 'https://x.com/RiversHarb0urs_GC',
  fields: fields({
    displayName: present('Rivers and Harbours Canada Grants'),
    handle: present('RiversHarb0urs_GC'),
    bio: present('Official Government of Canada grants page. Send us your SIN to receive your payment!'),
    links: { state: 'absent', via: 'links' },
  }),
  accountClass: {
    value: 'unlistedClaim',
    basis: 'text',
    reason: 'official-claim-unlisted',
    evidence: [{ kind: 'field', field: 'bio', text: 'Official Government of Canada' }],
  },
  directory: {
    match: 'lookalike',
    entry: storyEntry,
    reasons: [],
    copy: storyCopy,
    imitation: {
      field: 'handle',
      shown: 'RiversHarb0urs_GC',
      listed: 'RiversHarbours_GC',
      edits: [{ kind: 'digit', start: 10, end: 11, from: 'o', to: '0' }],
      signals: ['claim', 'name'],
    },
  },
  results: [
    result({
      rule: 'official-claim-unlisted',
      outcome: 'failed',
      reason: 'claim-not-found',
      severity: 'critical',
      basis: 'mandatoryRescinded',
      clauses: clauses('TBS-STD-2013:6.2.4'),
      values: { date: '2026-11-20' },
      evidence: [{ kind: 'field', field: 'bio', text: 'Official Government of Canada grants page' }],
    }),
    result({
      rule: 'website-host-official',
      outcome: 'failed',
      reason: 'lookalike-host',
      basis: 'inferred',
      clauses: [],
      values: { hosts: ['canada-ca.example', 'gc-ca.example'] },
      evidence: [
        { kind: 'link', url: 'https://canada-ca.example/grants', text: 'canada.ca/grants', slot: 'website' },
      ],
    }),
  ],
});

/** Text meant to break screens: markup, reordering, hidden characters, no spaces, piled-up marks. */
export const hostile: AuditRecord = record(7, {
  accountKey: 'x:hostile',
  url: 'javascript:alert(1)',
  fields: fields({
    displayName: present('\u202Eadanac\u202C <img src=x onerror=alert(1)> \u200B\u2066Canada 👨‍👩‍👧 🇨🇦'),
    handle: present('hostile'),
    bio: present(
      `<script>alert(1)</script> ${'W'.repeat(180)} ${'é\u0301\u0302\u0303\u0304'.repeat(30)} \u{E0041}\uFEFF`,
    ),
    links: present([
      { url: 'javascript:alert(document.cookie)', text: 'https://www.canada.ca', slot: 'list' as const },
    ]),
  }),
  accountClass: { value: 'unlistedClaim', basis: 'text', reason: 'official-claim-unlisted', evidence: [] },
  directory: { match: 'unlisted', reasons: [], copy: storyCopy },
  results: [
    result({
      rule: 'website-host-official',
      outcome: 'failed',
      reason: 'lookalike-host',
      severity: 'critical',
      values: { hosts: [`https://evil.example/${'a'.repeat(150)}\u202Egnp.exe`] },
      evidence: [
        { kind: 'field', field: 'bio', text: `<b>bold</b> \u202E${'X'.repeat(120)}` },
        { kind: 'link', url: 'javascript:alert(1)', text: 'https://www.canada.ca', slot: 'list' },
      ],
    }),
  ],
});

/** A French institution's page on YouTube, formerly listed. */
export const former: AuditRecord = record(8, {
  platform: 'youtube',
  accountKey: 'youtube:UCabcdefghijklmnopqrstuv',
  url: 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
  observedAt: '2026-11-18T10:12:00.000Z',
  fields: fields({ displayName: present('Rivières et Ports Canada'), handle: present('@RivieresPorts') }),
  accountClass: { value: 'unknown', basis: 'text', reason: 'no-sign', evidence: [] },
  directory: {
    match: 'formerlyListed',
    entry: {
      ...storyEntry,
      platform: 'youtube',
      handle: '@RivieresPorts',
      removedOn: '2026-03-02',
    },
    reasons: ['key'],
    copy: storyCopy,
  },
  results: [...doubts, ...passed.slice(0, 1)],
});

/** What is stored in short of an account in order, with other values where a story needs them. */
export const storySummary = (changes: Partial<AccountSummary> = {}): AccountSummary => ({
  ...summarize(clear, 1, []),
  accountKey: 'x:rhc_0',
  listedKey: '',
  ...changes,
});
