/** Does name or bio use a title that the organization no longer bears, without saying that it is a former one? */
import type { Hit } from '@/lib/model/lexicon';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { closingWords, type FieldHit, fieldEvidence, hitEvidence, NAME_AND_BIO } from './phrases';

/** How far "formerly" may stand from the title (catalogue `outdated-department-title`). */
const HISTORY_REACH = 20;
const NOT_WORDS =
  /(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24}(?:[/?#]\S{0,1000})?|[@#][\w.-]{1,100}/g;

export const formerTitle = defineCheck({
  id: 'former-title',
  reasons: ['former-title-used', 'no-former-title', 'account-archived'],
  run(subject) {
    const closed = closingWords(subject);
    if (closed.length > 0) {
      const evidence = closed.map((hit) => hitEvidence(subject, hit));
      return { answer: 'inapplicable', reason: 'account-archived', evidence };
    }
    const used = NAME_AND_BIO.flatMap((field) => formerTitlesIn(subject, field));
    const [first] = used;
    if (first === undefined) {
      const evidence = NAME_AND_BIO.flatMap((field) => fieldEvidence(subject, field));
      return { answer: 'notFound', reason: 'no-former-title', evidence };
    }
    const evidence = used.map((hit) => hitEvidence(subject, hit));
    const title = evidence[0]?.kind === 'field' ? evidence[0].text : first.text;
    return { answer: 'found', reason: 'former-title-used', values: { title }, evidence };
  },
});

/** Former titles and abbreviations in use: not part of a title of today, not told as history. Links and handles are no words. */
function formerTitlesIn(subject: Subject, field: 'displayName' | 'bio'): FieldHit[] {
  const words = subject.words(field);
  if (words === null) return [];
  const { lexicon, titles } = subject;
  const text = words.text.replace(NOT_WORDS, (address) => ' '.repeat(address.length));
  const raw = words.raw.replace(NOT_WORDS, (address) => ' '.repeat(address.length));
  const ended: Hit[] = titles.former(text).map((hit) => ({ ...hit, text: text.slice(hit.start, hit.end) }));
  const current = titles.find(text);
  const history = lexicon.find('P-FORMERLY', text);
  const abbreviations = lexicon.formerAbbreviations(raw).flatMap((hit) => {
    const start = text.search(new RegExp(`\\b${hit.text.toLowerCase()}\\b`));
    return start < 0 ? [] : [{ start, end: start + hit.text.length, text: hit.text.toLowerCase() }];
  });
  const isNear = (hit: Hit, other: { start: number; end: number }): boolean =>
    other.start < hit.end + HISTORY_REACH && other.end > hit.start - HISTORY_REACH;
  const isOver = (hit: Hit, other: { start: number; end: number }): boolean =>
    other.start < hit.end && other.end > hit.start;
  return [...lexicon.formerTitles(text), ...ended, ...abbreviations]
    .filter((hit, at, all) => all.findIndex((other) => isOver(hit, other)) === at)
    .filter((hit) => !current.some((title) => isOver(hit, title)))
    .filter((hit) => !history.some((word) => isNear(hit, word)))
    .map((hit) => ({ ...hit, field }));
}
