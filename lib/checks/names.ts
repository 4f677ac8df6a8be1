/** Compares names with an organization's registered titles, word by word, folded. */
import { type Organization, rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Reading } from '@/lib/model/subject';
import { remember } from './phrases';

/** Words that carry no meaning of their own in a title, EN and FR. */
const LINKING = new Set(
  'a an and & of the for to in on + et de du des d l la le les un une pour au aux a en sur s'.split(' '),
);
/** Words of language added to a name: "(English)", "FR". */
const LANGUAGE_TAGS = new Set('english french anglais francais en fr eng fra bilingual bilingue'.split(' '));

/** A folded name's words, linking words left out. "d'ici" gives "ici"; punctuation separates. */
export function contentWords(folded: string): string[] {
  return folded.split(/[^a-z0-9&+]+/).filter((word) => word !== '' && !LINKING.has(word));
}

/** Applied and legal titles and known variants, folded, each once. */
export function titlesOf(owner: Organization): string[] {
  const { appliedEn, appliedFr, nameEn, nameFr, variants } = owner;
  return [...new Set([appliedEn, appliedFr, nameEn, nameFr, ...variants].map(fold))].filter((t) => t !== '');
}

/** Registered abbreviations, folded. */
export function abbreviationsOf(owner: Organization): string[] {
  return [...new Set([fold(owner.abbrEn), fold(owner.abbrFr)])].filter((abbreviation) => abbreviation !== '');
}

/** Jaccard index of the words of two folded texts, linking words left out: 0 to 1, and 0 when either has none. */
export function wordOverlap(a: string, b: string): number {
  const one = new Set(contentWords(a));
  const other = new Set(contentWords(b));
  if (one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}

/** True when `words` stands in `text` as whole words. Both folded. */
export function containsWords(text: string, words: string): boolean {
  return ` ${text.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${words.replace(/[^a-z0-9]+/g, ' ').trim()} `);
}

/**
 * How a name stands to its owner's titles. `title`: equals or contains one, or is one without its linking words or "Canada"
 * (a lossless shortening); `abbreviation`: holds the registered abbreviation; `partial`: shares a word; `none`: shares none.
 */
export function compareWithTitles(
  name: string,
  owner: Organization,
): 'title' | 'abbreviation' | 'partial' | 'none' {
  const folded = fold(name);
  const words = contentWords(folded).filter((word) => !LANGUAGE_TAGS.has(word));
  const titles = titlesOf(owner);
  if (titles.some((title) => containsWords(folded, title) || isShortening(words, contentWords(title)))) {
    return 'title';
  }
  if (abbreviationsOf(owner).some((abbreviation) => words.includes(abbreviation))) return 'abbreviation';
  const known = new Set(titles.flatMap(contentWords));
  return words.some((word) => known.has(word)) ? 'partial' : 'none';
}

/** Nothing lost: every word of the title but "Canada", in order, and nothing else. */
function isShortening(words: readonly string[], title: readonly string[]): boolean {
  const bare = (list: readonly string[]) =>
    list.filter((word) => word !== 'canada' && word !== '&' && word !== '+');
  const kept = bare(title).join(' ');
  return kept !== '' && bare(words).join(' ') === kept;
}

/** True when a folded slug of an address ("rivers-harbours") is made of the title's words, and of all of them if it is one word. */
export function isTitleSlug(slug: string, owner: Organization): boolean {
  const words = contentWords(slug);
  return titlesOf(owner).some((title) => {
    const known = contentWords(title).filter((word) => word !== 'canada');
    const isWithin = words.length > 0 && words.every((word) => word === 'canada' || known.includes(word));
    return isWithin && (words.length > 1 || words.length === known.length);
  });
}

/** Ids of every owner of the matched row. */
export function ownerIds(reading: Reading): ReadonlySet<string> {
  const row = rowOf(reading.match);
  // What is remembered of the words outlives a match that was made with them.
  return remember(
    reading,
    `owners of ${row?.key ?? ''}`,
    () => new Set([...(row?.organizationIds ?? []), ...(reading.owner ? [reading.owner.id] : [])]),
  );
}

/** The owner's applied titles as message values. */
export function ownerValues(owner: Organization): { ownerEn: string; ownerFr: string } {
  return { ownerEn: owner.appliedEn || owner.nameEn, ownerFr: owner.appliedFr || owner.nameFr };
}
