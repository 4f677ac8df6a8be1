/** What the words of a name or of a handle mean, whatever the language: the texts that twins are compared by. */
import type { DirectoryEntry } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { OrganizationFacts } from '../organizations';
import { glossary, JOINING, MARKS } from './glossary';

type Side = 'en' | 'fr';

/** Longest phrase looked up, in words. */
const LONGEST_PHRASE = 14;

/** Longest run of letters cut into words; handles are shorter. */
const LONGEST_CUT = 60;

/** Before meanings that the glossary or the register knows; other words stand as they are. */
export const KNOWN = '=';
const OWNER = `${KNOWN}owner`;

/** `name`: of what is displayed, empty when that is only the handle again. `handle`: empty for a number or a permanent id. */
export interface Meanings {
  name: ReadonlySet<string>;
  handle: ReadonlySet<string>;
}

/** Reads entries; made once a list, because the list's own words help to take its handles apart. */
export class MeaningReader {
  readonly #glossary = glossary();
  /** Words of displayed names: a handle is made of such words run together. */
  readonly #seen = new Set<string>();
  readonly #owners: Map<string, Set<string>>;

  constructor(entries: readonly DirectoryEntry[], organizations: readonly OrganizationFacts[]) {
    this.#owners = new Map(organizations.map((facts) => [facts.id, callingsOf(facts)]));
    for (const entry of entries) {
      if (sideOf(entry) === null || /^\S+$/.test(entry.accountName.trim())) continue;
      for (const word of wordsOf(entry.accountName)) if (word.length > 3) this.#seen.add(word);
    }
  }

  read(entry: DirectoryEntry): Meanings {
    const side = sideOf(entry) ?? 'en';
    return {
      name: isHandleAgain(entry) ? new Set() : this.#phrases(wordsOf(entry.accountName), side, entry),
      handle: isNumber(entry.handle)
        ? new Set()
        : this.#phrases(this.#wordsOfHandle(side, entry), side, entry),
    };
  }

  /** The longest phrases known, left to right; other words mean themselves. */
  #phrases(words: readonly string[], side: Side, entry: DirectoryEntry): Set<string> {
    const meanings = new Set<string>();
    for (let at = 0; at < words.length; ) {
      let length = Math.min(LONGEST_PHRASE, words.length - at);
      let meaning: string | null = null;
      for (; length > 0; length -= 1) {
        meaning = this.#meaning(words.slice(at, at + length).join(''), side, entry);
        if (meaning !== null) break;
      }
      const word = words[at] ?? '';
      if (meaning !== null) meanings.add(meaning);
      else if (!JOINING.has(word) && !MARKS.has(word)) meanings.add(word);
      at += Math.max(1, length);
    }
    return meanings;
  }

  #meaning(joined: string, side: Side, { organizationIds }: DirectoryEntry): string | null {
    if (organizationIds.some((id) => this.#owners.get(id)?.has(joined))) return OWNER;
    const own = this.#glossary[side].get(joined);
    // Words of the other language stay as they are in many names ("Lac du Bonnet", "Elk Island"); short ones are chance.
    const meaning =
      own ?? (joined.length > 2 ? this.#glossary[side === 'en' ? 'fr' : 'en'].get(joined) : undefined);
    return meaning === undefined ? null : `${KNOWN}${meaning}`;
  }

  /** Where the list displays the handle, its capitals and spaces help: addresses are often typed in small letters. */
  #wordsOfHandle(side: Side, entry: DirectoryEntry): string[] {
    const { handle, accountName } = entry;
    const plain = (bare(accountName) === bare(handle) ? accountName : handle)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '');
    const chunks = plain.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
    return chunks.flatMap((chunk) => {
      const isCapitals = /^[A-Z]{2,}$/.test(chunk);
      const words = this.#split(chunk.toLowerCase(), side, entry, isCapitals);
      if (!isCapitals) return words;
      // "LA", "IN": capitals stand for a place, not for "la" or "in".
      const isPlace = (word: string) =>
        JOINING.has(word) && !MARKS.has(word) && this.#meaning(word, side, entry) === null;
      return words.map((word) => (isPlace(word) ? word.toUpperCase() : word));
    });
  }

  /** The cheapest way of cutting run-together letters into words: a known word costs one, an unknown letter nearly one. */
  #split(text: string, side: Side, entry: DirectoryEntry, isCapitals: boolean): string[] {
    if (text.length > LONGEST_CUT) return [text];
    const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
    for (let end = 1; end <= text.length; end += 1) {
      let choice = { cost: Number.POSITIVE_INFINITY, from: 0 };
      for (let from = 0; from < end; from += 1) {
        const word = text.slice(from, end);
        const cost = (best[from]?.cost ?? 0) + price(word, this.#isWord(word, side, entry, isCapitals));
        if (cost < choice.cost) choice = { cost, from };
      }
      best.push(choice);
    }
    const words: string[] = [];
    for (let end = text.length; end > 0; end = best[end]?.from ?? 0) {
      words.unshift(text.slice(best[end]?.from ?? 0, end));
    }
    return words;
  }

  /** Initials hold no joining words: INFC is not "in" and "FC". */
  #isWord(word: string, side: Side, entry: DirectoryEntry, isCapitals: boolean): boolean {
    const isJoining = !isCapitals && JOINING.has(word);
    return isJoining || MARKS.has(word) || this.#seen.has(word) || this.#meaning(word, side, entry) !== null;
  }
}

/** Short words occur inside others by chance: they cost more. */
function price(word: string, isKnown: boolean): number {
  return isKnown ? 1 + 0.6 * Math.max(0, 3 - word.length) : 0.9 + 0.9 * word.length;
}

/** All that an institution is called, in both languages, joined: titles, with and without "Canada" at the end, and initials. */
function callingsOf(facts: OrganizationFacts): Set<string> {
  const { nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr, abbrEn, abbrFr, variants } = facts;
  const callings = new Set<string>();
  for (const title of [nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr, ...variants]) {
    const words = wordsOf(title);
    const joined = words.join('');
    const short = joined.replace(/(?:of|du)?canada$/, '');
    const initials = words.filter((word) => !JOINING.has(word)).map((word) => word.charAt(0));
    for (const text of [joined, short.length > 7 ? short : '', initials.length > 2 ? initials.join('') : ''])
      callings.add(text);
  }
  for (const initials of [abbrEn, abbrFr]) callings.add(wordsOf(initials).join(''));
  callings.delete('');
  return callings;
}

/** The language an account is in; null for bilingual ones and those of which the list says nothing. */
export function sideOf({ language }: DirectoryEntry): Side | null {
  return language === 'en' || language === 'fr' ? language : null;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/** What is displayed is the handle, or a handle with "@". */
function isHandleAgain({ accountName, handle }: DirectoryEntry): boolean {
  return bare(accountName) === bare(handle) || /^@\S+$/.test(accountName.trim());
}

function bare(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

function isNumber(handle: string): boolean {
  return /^\d+$/.test(handle) || /^UC[\w-]{22}$/.test(handle) || /^\d+@N\d\d$/i.test(handle);
}
