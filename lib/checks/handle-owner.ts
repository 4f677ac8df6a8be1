/** Does the handle say whose account it is, by its words or by the domain it stands on? */
import * as z from 'zod/mini';
import { rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Subject } from '@/lib/model/subject';
import { type Answer, defineCheck } from './define-check';
import { abbreviationsOf, contentWords, titlesOf } from './names';
import { fieldEvidence, phraseHits } from './phrases';

/** Shorter words stand in too many handles by chance. */
const MIN_WORD = 4;
/** Fewer initials of a name in a row are no sign of it. */
const MIN_INITIALS = 3;
/** "Can" as a word of a handle written in capitals and small letters, or beside that of a mission: CanSuisse, ambcanperou. */
const CAN = /(?:^|[_.a-z])Can(?=[A-Z_.]|$)|(?:[Ee]mb|[Aa]mb|HC|hc|CG|cg)[Cc]an|[Cc]an(?:[Ee]mb|[Aa]mb)/;
/** A number that a platform gave: YouTube's channel id. */
const CHANNEL_ID = /^UC[\w-]{22}$/;

type Found = Answer<'handle-tells' | 'handle-tells-nothing' | 'handle-unclear' | 'no-handle'>;

/** `words`: a government word, the registered abbreviation, or a word of title or program. `shared`: hosts that give anybody a handle. */
const Options = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('words') }),
  z.strictObject({ by: z.literal('domain'), shared: z.array(z.string()) }),
]);

export const handleOwner = defineCheck({
  id: 'handle-owner',
  reasons: ['handle-tells', 'handle-tells-nothing', 'handle-unclear', 'no-handle'],
  options: Options,
  run(subject, options) {
    const raw = subject.words('handle')?.raw ?? '';
    if (!/\p{L}/u.test(raw) || CHANNEL_ID.test(raw)) return { answer: 'inapplicable', reason: 'no-handle' };
    const found = options.by === 'words' ? byWords(subject) : byDomain(subject, options.shared);
    return { ...found, evidence: fieldEvidence(subject, 'handle') };
  },
});

function byDomain(subject: Subject, shared: readonly string[]): Found {
  const { accountKey } = subject.snapshot;
  const handle = subject.words('handle')?.raw ?? '';
  // A Mastodon handle may leave its server out; the key always has it.
  const host = (accountKey.includes('@') ? accountKey : handle).split('@').at(-1)?.toLowerCase() ?? '';
  const values = { host };
  if (subject.lexicon.hostClass(host) === 'federal')
    return { answer: 'found', reason: 'handle-tells', values };
  return shared.some((one) => host === one || host.endsWith(`.${one}`))
    ? { answer: 'notFound', reason: 'handle-tells-nothing', values }
    : { answer: 'cantTell', reason: 'handle-unclear', values };
}

function byWords(subject: Subject): Found {
  const { owner } = subject;
  const { raw = '', text = '' } = subject.words('handle') ?? {};
  if (CAN.test(raw) || phraseHits(subject, 'P-HGOV', ['handle']).length > 0) {
    return { answer: 'found', reason: 'handle-tells' };
  }
  if (owner === null) return { answer: 'cantTell', reason: 'handle-unclear' };
  // The list often gives the handle itself for a name: that says nothing more than the handle.
  const listed = fold(rowOf(subject.match)?.accountName ?? '');
  const program = letters(listed) === letters(text) ? [] : contentWords(listed);
  const signs = [...titlesOf(owner).flatMap(contentWords), ...program].filter(
    (word) => word.length >= MIN_WORD,
  );
  const initials = program.map((word) => word.charAt(0)).join('');
  if (initials.length >= MIN_INITIALS) signs.push(initials.slice(0, MIN_INITIALS));
  signs.push(...abbreviationsOf(owner).map(letters));
  const isShort = tokens(raw).some((token) => signs.some((word) => word.startsWith(token)));
  if (isShort || signs.some((word) => word !== '' && text.includes(word))) {
    return { answer: 'found', reason: 'handle-tells' };
  }
  // A program, a ship or a mission may well be named by such a handle; who can tell, without its name?
  const isWhole = subject.accountClass.subclass === 'departmental';
  return isWhole || program.length > 0
    ? { answer: 'notFound', reason: 'handle-tells-nothing' }
    : { answer: 'cantTell', reason: 'handle-unclear' };
}

/** The words of a handle: apart by signs, digits or capitals; short ones say nothing. "StatCa" begins with "stat". */
const tokens = (raw: string): string[] =>
  raw
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1_')
    .split(/\P{L}+/u)
    .map(fold)
    .filter((token) => token.length >= MIN_WORD);

/** What a name and a handle have in common when they are the same. */
const letters = (folded: string): string => folded.replace(/[^a-z0-9]/g, '');
