/** What a listed account is for: a department, a program, a region, a mission abroad, or whoever holds a position. */
import {
  abbreviationsOf,
  compareWithTitles,
  containsWords,
  contentWords,
  titlesOf,
} from '@/lib/checks/names';
import type { Organization } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { AccountClass } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';

/** Words that make an office, a service or a prize of the role before them: "Trade Commissioner Service" is no commissioner. */
const NOT_A_HOLDER =
  /\b(?:office|bureau|cabinet|commissariat|commission|service|services|team|equipe|council|conseil|awards?|prix|program(?:me)?|network|reseau|youth|jeunesse|department|ministry|ministere|embassy|ambassade|consulate|consulat)\b/;

/** True when a name is the title of a position: a role stands at its start, or after a person's name and a comma. */
export function isPositionName(name: string, { lexicon }: Reading): boolean {
  const folded = fold(name).replace(/^(?:the|le|la|l'|canada's|canadian) ?/, '');
  if (NOT_A_HOLDER.test(folded)) return false;
  return ['P-ELECTED', 'P-EXEC'].some((set) =>
    lexicon.find(set, folded).some((hit) => hit.start === 0 || /, ?$/.test(folded.slice(0, hit.start))),
  );
}

/** From the row's audience first, then its name against the owner's titles. Undefined when neither tells. */
export function subclassOf(reading: Reading): AccountClass['subclass'] {
  const { match, owner } = reading;
  const { entry } = match;
  if (entry === undefined) return undefined;
  switch (entry.audience) {
    case 'mission-abroad':
      return 'mission';
    case 'park-or-site':
    case 'police-division-or-detachment':
    case 'military-unit':
      return 'regional';
    case 'trade-commissioner':
    case 'jobs-recruitment':
    case 'open-source':
      return 'program';
    case '':
      return owner === null
        ? undefined
        : fromName(reading, entry.accountName.replace(/^@/, ''), entry.handle);
  }
}

function fromName(
  { owner, lexicon }: Reading,
  accountName: string,
  handle: string,
): AccountClass['subclass'] {
  if (owner === null) return undefined;
  const name = fold(accountName);
  const comparison = compareWithTitles(accountName, owner);
  if (comparison === 'title' || isAbbreviationOnly(name, owner)) return 'departmental';
  // A name that is no more than the handle says nothing, unless it bears the institution's abbreviation.
  if (!name.includes(' ') || name === fold(handle)) {
    const tokens = name.split(/[^a-z0-9]+/);
    return abbreviationsOf(owner).some((abbreviation) => tokens.includes(abbreviation))
      ? 'departmental'
      : undefined;
  }
  const rest = titlesOf(owner).reduce((text, title) => text.replace(title, ' '), name);
  if (lexicon.has('P-REGION', rest) && comparison !== 'none') return 'regional';
  return containsWords(name, 'canada') && comparison === 'partial' ? undefined : 'program';
}

/** "RHC RPC", "RHC Canada": nothing but the institution's abbreviations and "Canada". */
function isAbbreviationOnly(name: string, owner: Organization): boolean {
  const known = abbreviationsOf(owner);
  const words = contentWords(name).filter((word) => word !== 'canada' && word !== 'gc');
  return words.length > 0 && words.every((word) => known.includes(word));
}
