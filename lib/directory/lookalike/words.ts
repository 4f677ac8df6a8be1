/** Words that make no name: added to pass for official, or shared by so many listed names that they tell nobody apart. */
import { once } from '../once';
import { foldLetters } from './fold';

const folded = (lists: readonly string[]) =>
  new Set(lists.flatMap((list) => list.split(' ')).map(foldLetters));

/** What imitators put before or after a real handle, in either language. From the issue, CCCS-IMP and common sense; to be reviewed. */
const ADDED = [
  'official officially officiel officielle officiels real thereal vrai vraie the le la verified verifie verifiee certified certifie',
  'canada canadian canadien canadienne can cdn ca gc gov govt gouv goc gdc govcan gouvcan government gouvernement',
  'en fr eng fra english french anglais francais francaise',
  'help helpdesk support assistance aide soutien service services care contact contacts info infos inquiries client clients',
  'news nouvelles alert alerts alerte alertes update updates live direct online enligne web site page team equipe',
  'account compte profile profil desk bureau office hq tv media medias my mon ma now',
];

/** Words of many listed names, at their beginning; the longer ones are there because `canadain` is no misspelt `canadian`. */
const FIRST = [
  'canada canadian canadien canadienne can cdn gc gov gouv goc gdc govcan gouvcan government gouvernement',
  'governmentofcanada gouvernementducanada canadain canadaen canadaau canadaaux embassyofcanada ambassadeducanada',
  'canemb ambcan canadaemb ambcanada embassy ambassade police rcmp grc hmcs ncsm hmcsncsm ncsmhmcs',
  'parks parcs parkscanada parcscanada parkscan parcscan',
];

/** Those at their end, with the words that tell the language of an account. */
const LAST = [
  'canada canadian canadien canadienne can cdn ca gc gov gouv goc gdc govcan gouvcan government gouvernement',
  'ofcanada ducanada ducan governmentofcanada gouvernementducanada en fr eng fra police rcmp grc',
  'parkscanada parcscanada',
];

/** Neutral words that stand for one another within the limits of an imitation: written differently, they tell nothing. */
const senses = once(() =>
  [
    'can cdn',
    'ca gc goc',
    'gov gouv',
    'en fr',
    'eng fra',
    'canadian canadien canadienne',
    'canadain canadaen canadaau',
    'parks parcs',
    'parkscanada parcscanada',
  ].map((words) => folded([words])),
);

const LONGEST_WORD = 24;

// Not made before an account that is not in the list is compared with it: a worker starts many times a day.
const added = once(() => folded(ADDED));
const first = once(() => folded(FIRST));
const last = once(() => folded(LAST));

/** Part of a folded text: letters `from` (inclusive) to `to` (exclusive). */
export interface Span {
  from: number;
  to: number;
}

const MOST_FORMS = 24;

/** What is left of a folded text when added words are taken from its ends, in every way; the text itself is not among them. */
export function withoutAdded(text: string, fewest: number): Span[] {
  const forms: Span[] = [{ from: 0, to: text.length }];
  const seen = new Set<number>();
  const words = added();
  for (let i = 0; i < forms.length && forms.length < MOST_FORMS; i++) {
    const { from, to } = forms[i] as Span;
    const longest = Math.min(LONGEST_WORD, to - from - fewest);
    for (let size = 2; size <= longest; size++) {
      const shorter: Span[] = [];
      if (words.has(text.slice(from, from + size))) shorter.push({ from: from + size, to });
      if (words.has(text.slice(to - size, to))) shorter.push({ from, to: to - size });
      for (const form of shorter) {
        const id = form.from * 1024 + form.to;
        if (seen.has(id)) continue;
        seen.add(id);
        forms.push(form);
      }
    }
  }
  return forms.slice(1);
}

/** The part that tells a folded text apart: neutral words taken from both ends, the longest first. Empty when there is no such part. */
export function distinctive(text: string): Span {
  let [from, to] = [0, text.length];
  const [begins, ends] = [first(), last()];
  for (let again = true; again; ) {
    again = false;
    for (let size = Math.min(LONGEST_WORD, to - from); size >= 2; size--) {
      if (begins.has(text.slice(from, from + size))) from += size;
      else if (ends.has(text.slice(to - size, to))) to -= size;
      else continue;
      again = true;
      break;
    }
  }
  return { from, to };
}

/** True of a name that is nothing but one word anybody adds, such as `canada`: adding another to it imitates nobody. */
export function isAddedWord(text: string): boolean {
  return added().has(text);
}

/** True of two different neutral words of one sense. */
export function haveOneSense(a: string, b: string): boolean {
  return a !== b && senses().some((words) => words.has(a) && words.has(b));
}
