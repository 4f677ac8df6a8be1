/** The roles that a profile says its holder has now: what it says of a spouse, of the past, of a hope or in jest is left out. */
import type { Reading } from '@/lib/model/subject';
import {
  affiliations,
  blank,
  employerMentions,
  type FieldHit,
  NAME_AND_BIO,
  phraseHits,
  remember,
  titlesNamed,
} from './phrases';

/** Words of specialists: the catalogue's, and more professions of ours. */
export const SPECIALISTS = ['P-SPEC', 'P-SPECMORE'];

/** Between words of employment and the employer: "employee of Rivers Canada" is read up to here (our own limit). */
const EMPLOYER_REACH = 40;

/** Hits of a phrase set that speak of the holder today. `past`: also of what they were before. */
export function ownRoles(reading: Reading, set: string, { past = false } = {}): FieldHit[] {
  const doubts = ['P-NOTMINE', ...(past ? [] : ['P-PAST']), ...(set === 'P-ELECTED' ? ['P-NOTELECTED'] : [])];
  return NAME_AND_BIO.flatMap((field) =>
    remember(reading, `${set} of the holder ${doubts.join()} in ${field}`, () => {
      const text = reading.words(field)?.text ?? '';
      const left = doubts.reduce((rest, doubt) => blank(rest, reading.lexicon.find(doubt, text)), text);
      return reading.lexicon.find(set, left).map((hit) => ({ ...hit, field }));
    }),
  );
}

/** Public bodies that name and bio name: registered titles, the government itself, Ontario's, well-known abbreviations. No addresses. */
function employersNamed(reading: Reading): FieldHit[] {
  return [
    ...titlesNamed(reading),
    ...affiliations(reading, NAME_AND_BIO),
    ...phraseHits(reading, 'P-EMPLOYER').filter(({ text }) => !text.includes('@')),
    ...phraseHits(reading, 'P-GCABBR'),
  ];
}

/**
 * Words of employment by a public body. P-EMPLOYEE also reads "employee of …" of anyone; such words count only when a public word or a
 * registered title stands in them or right after, so that a private person's job leaves no trace. A job counts as well when the body follows
 * or precedes it directly: "analyst at Rivers Canada", "Rivers Canada employee".
 */
export function publicEmployment(reading: Reading): FieldHit[] {
  const titles = titlesNamed(reading);
  const said = [...ownRoles(reading, 'P-EMPLOYEE'), ...ownRoles(reading, 'P-STAFFMORE')].filter((hit) => {
    const reach = hit.end + EMPLOYER_REACH;
    const text = reading.words(hit.field)?.text ?? '';
    if (reading.lexicon.has('P-PUBLIC', text.slice(hit.start, reach))) return true;
    return titles.some((title) => title.field === hit.field && title.end > hit.start && title.start < reach);
  });
  return [...said, ...besideEmployer(reading, 'P-WORKSAT'), ...staffOfEmployer(reading)];
}

/** Does anything in the profile tie it to a public body: whose it is, a role, an employer, a public word? */
export function hasPublicTie(reading: Reading): boolean {
  const said = ['P-ELECTED', 'P-PUBLIC'].some((set) => phraseHits(reading, set).length > 0);
  return said || reading.jurisdiction !== null || employerMentions(reading).length > 0;
}

/** "President of the Agency": a head of a body that is named right after. */
export function headsOfBodies(reading: Reading): FieldHit[] {
  return besideEmployer(reading, 'P-HEADOF');
}

function besideEmployer(reading: Reading, set: string): FieldHit[] {
  const employers = employersNamed(reading);
  return ownRoles(reading, set).filter((hit) =>
    employers.some(({ field, start, end }) => field === hit.field && start <= hit.end && end > hit.end),
  );
}

function staffOfEmployer(reading: Reading): FieldHit[] {
  const doubts = (['P-NOTMINE', 'P-PAST'] as const).flatMap((set) => phraseHits(reading, set));
  return employersNamed(reading).filter(({ field, start, end }) => {
    const text = reading.words(field)?.text ?? '';
    const isDoubtful = doubts.some(
      (doubt) => doubt.field === field && doubt.start < end && doubt.end > start,
    );
    return !isDoubtful && reading.lexicon.has('P-STAFFOF', text.slice(end, end + EMPLOYER_REACH));
  });
}
