/** Names of columns in lists of accounts, in English and French, and what cell each fills (NOTES.md §5). */
import { fold } from '@/lib/model/fold';
import type { MappedCell } from './sources/source';

/** Whole names, then the single words that tell in a longer name; earlier ones are better. Folded, words separated by one space. */
const NAMES: Record<MappedCell, { whole: string; word: string }> = {
  url: {
    whole:
      'url|account url|service url|href|url listed|profile url|account link|link|lien|hyperlien|adresse url|adresse web|web address|' +
      'url du compte|lien du compte|adresse du compte|adresse|address|uri|permalink',
    word: 'url|href|lien|link|adresse|address',
  },
  platform: {
    whole:
      'platform|service|plateforme|plate forme|account platform|service type|service key|service display name|platformlabel|network|reseau|' +
      'reseau social|social network|social media|media social|medias sociaux|site',
    word: 'platform|plateforme|reseau|network|service',
  },
  handle: {
    whole: 'handle|identifiant|username|user name|screen name|pseudo|pseudonyme|nom d utilisateur|user',
    word: 'handle|identifiant|username|pseudo|utilisateur',
  },
  account: {
    whole:
      'account name|account|nom du compte|compte|name|nom|title|titre|display name|nom affiche|account title|page name|nom de la page',
    word: 'account|compte|name|nom|title|titre',
  },
  organizationEn: {
    whole:
      'organization en|department|department en|agencies|agency|organization names|organization|organisation|organization name|institution|' +
      'department name|owner|itemlabel',
    word: 'department|agency|agencies|organization|institution|owner',
  },
  organizationFr: {
    whole:
      'organization fr|ministere|department fr|organisation fr|institution fr|organisme|nom du ministere|nom de l organisation|proprietaire',
    word: 'ministere|organisme|organisation|proprietaire',
  },
  language: {
    whole: 'language|langue|lang|account language|langue du compte|locale',
    word: 'language|langue',
  },
};

const WHOLE = table(({ whole }) => whole);
const WORD = table(({ word }) => word);

/** A name as it is looked up: folded, without signs. */
function plain(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The cell that a column's name means, and how surely: from 0 (its best name) to 99 for whole names, from 100 for single words; null when it
 * means none.
 */
export function cellOfName(name: string): { cell: MappedCell; rank: number } | null {
  const text = plain(name);
  const whole = WHOLE.get(text);
  if (whole) return whole;
  const words = text.split(' ');
  const found = words.flatMap((word) => WORD.get(word) ?? []).sort((a, b) => a.rank - b.rank)[0];
  if (found === undefined) return null;
  // "Department (French)", "Organisation FR".
  const isFrench = words.some((word) => /^(?:fr|fra|french|francais)$/.test(word));
  const isEnglish = words.some((word) => /^(?:en|eng|english|anglais)$/.test(word));
  const cell = isFrench && found.cell === 'organizationEn' ? 'organizationFr' : found.cell;
  return { cell: isEnglish && cell === 'organizationFr' ? 'organizationEn' : cell, rank: found.rank + 100 };
}

function table(names: (row: { whole: string; word: string }) => string) {
  const found = new Map<string, { cell: MappedCell; rank: number }>();
  for (const [cell, row] of Object.entries(NAMES) as [MappedCell, { whole: string; word: string }][]) {
    names(row)
      .split('|')
      .forEach((name, rank) => {
        if (!found.has(name)) found.set(name, { cell, rank });
      });
  }
  return found;
}
