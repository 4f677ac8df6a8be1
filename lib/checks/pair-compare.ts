/** The two accounts of a pair, side by side: do they name each other, offer the same, keep the same pace? */
import * as z from 'zod/mini';
import type { Evidence, Values } from '@/lib/model/result';
import type { Reading, Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { noticeLinks } from './notice';
import { affiliations, hitEvidence, NAME_AND_BIO, phraseHits } from './phrases';
import { handleOf, mentionOf } from './pointers';
import { areWhollySeen } from './reading';
import { daysBetween, readingOfVisit } from './visits';

/**
 * `seenWithinDays`: how long ago the other side may have been visited. `gapDays`: how far the latest posts may lie apart; `dormantDays`: an
 * account without a post for longer keeps no pace.
 */
const Options = z.discriminatedUnion('compare', [
  z.strictObject({ compare: z.literal('pointers'), seenWithinDays: z.int() }),
  z.strictObject({ compare: z.literal('offer'), seenWithinDays: z.int() }),
  z.strictObject({
    compare: z.literal('posts'),
    seenWithinDays: z.int(),
    gapDays: z.int(),
    dormantDays: z.int(),
  }),
]);

interface Compared {
  answer: 'found' | 'notFound' | 'inapplicable' | 'cantTell';
  reason: 'alike' | 'differs' | 'nothing-to-compare' | 'not-comparable';
  values?: Values;
  evidence?: Evidence[];
}
const UNREAD: Compared = { answer: 'cantTell', reason: 'not-comparable' };
const NOTHING: Compared = { answer: 'inapplicable', reason: 'nothing-to-compare' };

export const pairCompare = defineCheck({
  id: 'pair-compare',
  reasons: ['alike', 'differs', 'nothing-to-compare', 'not-comparable', 'not-a-pair', 'twin-not-seen'],
  options: Options,
  run(subject, options) {
    const { twin, twinVisit } = subject.context;
    if (subject.match.match !== 'listed' || twin === null)
      return { answer: 'inapplicable', reason: 'not-a-pair' };
    const listed = { listed: twin.handle };
    const days = Math.abs(daysBetween(twinVisit?.observedAt ?? '', subject.snapshot.observedAt));
    if (twinVisit === null || !(days <= options.seenWithinDays)) {
      return {
        answer: 'cantTell',
        reason: 'twin-not-seen',
        values: { ...listed, days: options.seenWithinDays },
      };
    }
    const other = readingOfVisit(subject, twinVisit);
    const compared = compare(subject, other, options);
    return { ...compared, values: { ...listed, date: twinVisit.observedAt, ...compared.values } };
  },
});

function compare(subject: Subject, other: Reading, options: z.infer<typeof Options>): Compared {
  if (other.snapshot.pageState !== 'profile') return UNREAD;
  // A side that says it is closed or replaced is expected to differ.
  if ([subject, other].some((side) => phraseHits(side, 'P-CLOSED').length > 0)) return NOTHING;
  switch (options.compare) {
    case 'pointers':
      return comparePointers(subject, other);
    case 'offer':
      return compareOffers(subject, other);
    case 'posts':
      return comparePosts(subject, other, options);
  }
}

function comparePointers(subject: Subject, other: Reading): Compared {
  const { twin } = subject.context;
  const { entry } = subject.match;
  if (twin === null || entry === undefined) return NOTHING;
  const here = mentionOf(subject, twin, handleOf(other));
  const there = mentionOf(other, entry, handleOf(subject));
  if (here !== null && there !== null) return { answer: 'found', reason: 'alike', evidence: [here, there] };
  const silent = here === null ? subject : other;
  if (!areWhollySeen(silent, ['bio', 'links'])) return UNREAD;
  if (here === null && there === null) return areWhollySeen(other, ['bio', 'links']) ? NOTHING : UNREAD;
  const evidence = [here, there].filter((mention) => mention !== null);
  return { answer: 'notFound', reason: 'differs', evidence };
}

/** What each side offers: evidence when it is there, null when it is seen not to be, undefined when that was not read. */
type Offer = Evidence | null | undefined;

const OFFERS: Readonly<Record<string, (side: Reading) => Offer>> = {
  links: (side) => offered(side, ['links', 'website', 'bio'], noticeLinks(side).map(linkEvidence)),
  website: (side) =>
    offered(
      side,
      ['links', 'website', 'bio'],
      profileLinks(side)
        .filter(({ hostClass }) => hostClass === 'federal')
        .map(linkEvidence),
    ),
  bio: (side) =>
    offered(
      side,
      NAME_AND_BIO,
      affiliations(side).map((hit) => hitEvidence(side, hit)),
    ),
};

function offered(
  side: Reading,
  fields: readonly ('links' | 'website' | 'bio' | 'displayName')[],
  found: Evidence[],
): Offer {
  return found[0] ?? (areWhollySeen(side, fields) ? null : undefined);
}

/** Notice, government website, affiliation words. Named by the field they are best known by. Pictures and badges are left to people. */
function compareOffers(subject: Subject, other: Reading): Compared {
  const sides = Object.entries(OFFERS).map(([field, offer]) => ({
    field,
    here: offer(subject),
    there: offer(other),
  }));
  if (sides.some(({ here, there }) => here === undefined || there === undefined)) return UNREAD;
  const uneven = sides.filter(({ here, there }) => (here === null) !== (there === null));
  if (uneven.length === 0) return { answer: 'found', reason: 'alike' };
  return {
    answer: 'notFound',
    reason: 'differs',
    values: { fields: uneven.map(({ field }) => field) },
    evidence: uneven.flatMap(({ here, there }) => here ?? there ?? []),
  };
}

/** The gap as of the earlier visit: what the other side posted after it was visited is not known. */
function comparePosts(
  subject: Subject,
  other: Reading,
  { gapDays, dormantDays }: { gapDays: number; dormantDays: number },
): Compared {
  const sides = [subject, other].map(({ snapshot }) => ({
    post: snapshot.fields.lastPostAt,
    seen: snapshot.observedAt,
  }));
  const until = sides.map(({ seen }) => seen).sort()[0] ?? '';
  const posts = sides.flatMap(({ post, seen }) =>
    post.state === 'present' && !Number.isNaN(Date.parse(post.value))
      ? [
          {
            at: post.value,
            text: post.value,
            isLatest: post.qualifier === undefined,
            idle: daysBetween(post.value, seen),
          },
        ]
      : [],
  );
  const [older, newer] = posts.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (older === undefined || newer === undefined) return UNREAD;
  const evidence = [newer, older].map(({ text }): Evidence => ({ kind: 'field', field: 'lastPostAt', text }));
  if (posts.every(({ idle, isLatest }) => isLatest && idle > dormantDays)) return { ...NOTHING, evidence };
  const days = Math.floor(Math.min(daysBetween(older.at, newer.at), daysBetween(older.at, until)));
  const told = { values: { days }, evidence };
  if (days <= gapDays)
    return newer.isLatest && older.isLatest ? { answer: 'found', reason: 'alike', ...told } : UNREAD;
  // The older side may have a later post that was not seen; a newer side that is dormant is no pace to keep.
  if (!older.isLatest || newer.idle > dormantDays) return UNREAD;
  return { answer: 'notFound', reason: 'differs', ...told };
}
