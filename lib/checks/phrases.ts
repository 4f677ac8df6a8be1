/** Finds claims and denials in a profile's words, with the blanking of catalogue E.0 done in one place. */
import type { Hit } from '@/lib/model/lexicon';
import type { Evidence } from '@/lib/model/result';
import type { Reading, TitleHit, WordField } from '@/lib/model/subject';

/** A hit and the field whose words it stands in. */
export interface FieldHit extends Hit {
  field: WordField;
}

/** The fields that speak for an account: who it says it is. */
export const NAME_AND_BIO = ['displayName', 'bio'] as const satisfies readonly WordField[];

const CLAUSE_END = /[.|;\n]/g;
const MAX_SNIPPET = 300;

/** What `make` gives, worked out once for a reading. */
export function remember<T>(reading: Reading, key: string, make: () => T): T {
  if (!reading.memory.has(key)) reading.memory.set(key, make());
  return reading.memory.get(key) as T;
}

/** Hits of a phrase set in some fields, nothing blanked. */
export function phraseHits(
  reading: Reading,
  set: string,
  fields: readonly WordField[] = NAME_AND_BIO,
): FieldHit[] {
  return fields.flatMap((field) =>
    remember(reading, `${set} in ${field}`, () => {
      const words = reading.words(field);
      if (words === null) return [];
      return reading.lexicon.find(set, words.text, words.raw).map((hit) => ({ ...hit, field }));
    }),
  );
}

/**
 * Claims of official status: P-OFFICIAL once P-NOTOFF, then P-OFFSTOP are blanked (E.0, order 1), and things that are called official but are
 * no account ("official merch"). "Official Rivers Canada account" is one as well: the body that it names stands between the two words.
 */
export function officialClaims(reading: Reading): FieldHit[] {
  const admitted = (set: string) =>
    hitsIn(reading, set, 'admitted', NAME_AND_BIO, (text, field) =>
      remember(reading, `${field} without stops`, () =>
        ['P-NOTOFF', 'P-OFFSTOP', 'P-OFFTHING'].reduce(
          (left, stop) => blank(left, reading.lexicon.find(stop, left)),
          text,
        ),
      ),
    );
  const bodies = [...titlesNamed(reading), ...affiliations(reading), ...phraseHits(reading, 'P-GCABBR')];
  const ofBodies = admitted('P-OFFNAMED').filter(({ field, start, end }) =>
    bodies.some((body) => body.field === field && body.start > start && body.end < end),
  );
  const claims = admitted('P-OFFICIAL');
  return [...claims, ...ofBodies.filter((one) => !claims.some((claim) => areOne(claim, one)))];
}

const areOne = (one: FieldHit, other: FieldHit): boolean =>
  one.field === other.field && one.start < other.end && one.end > other.start;

/** Words that say an account is the Government of Canada's: P-AFF once denials are blanked (E.0, order 2). */
export function affiliations(
  reading: Reading,
  fields: readonly WordField[] = [...NAME_AND_BIO, 'category'],
): FieldHit[] {
  return hitsIn(reading, 'P-AFF', 'undenied', fields, (text, field) => withoutDenials(reading, text, field));
}

/** Registered titles named in name or bio, denials blanked. */
export function titlesNamed(reading: Reading): (TitleHit & FieldHit)[] {
  return NAME_AND_BIO.flatMap((field) =>
    remember(reading, `titles in ${field}`, () => {
      const words = reading.words(field);
      if (words === null) return [];
      const text = withoutDenials(reading, words.text, field);
      return reading.titles
        .find(text)
        .map((hit) => ({ ...hit, field, text: text.slice(hit.start, hit.end) }));
    }),
  );
}

/** Words of a role or an employer: P-EMPLOYEE, P-EXEC, P-SPEC, a public employer, a registered title. */
export function employerMentions(reading: Reading): FieldHit[] {
  return [
    ...['P-EMPLOYEE', 'P-EXEC', 'P-SPEC', 'P-SPECMORE', 'P-EMPLOYER'].flatMap((set) =>
      phraseHits(reading, set),
    ),
    ...titlesNamed(reading),
  ];
}

/** True when the words name Ontario's public service as the employer. */
export function saysOntario(reading: Reading): boolean {
  return ['P-EMPLOYER', 'P-EMPLOYEE'].some((set) =>
    phraseHits(reading, set).some(({ text }) => /ontari|\bops\b|gov\.on\.ca/.test(text)),
  );
}

/** Hits of a phrase set once the spans of another, which deny them or may mean something else, are blanked. */
export function clearHits(
  reading: Reading,
  set: string,
  doubt: string,
  fields: readonly WordField[],
): FieldHit[] {
  return hitsIn(reading, set, `without ${doubt}`, fields, (text) =>
    blank(text, reading.lexicon.find(doubt, text)),
  );
}

/** Hits of a set with the blanking that E.0 asks of it. */
export function saidHits(reading: Reading, set: string, fields: readonly WordField[]): FieldHit[] {
  if (set === 'P-OFFICIAL') return officialClaims(reading);
  return set === 'P-AFF' ? affiliations(reading, fields) : phraseHits(reading, set, fields);
}

/** Words that say an account is closed, moved or unattended. "Formerly …" tells of another name, not of an end. */
export function closingWords(reading: Reading): FieldHit[] {
  return phraseHits(reading, 'P-CLOSED').filter((hit) => !/^(?:formerly|anciennement)\b/.test(hit.text));
}

/** Explicit denials of official status or of any tie. */
export function denials(reading: Reading): FieldHit[] {
  return [...phraseHits(reading, 'P-NOTOFF'), ...phraseHits(reading, 'P-NOTAFF')];
}

/** Evidence of a hit: its words as they were written, with their place when it can be told. */
export function hitEvidence(reading: Reading, hit: FieldHit): Evidence {
  const words = reading.words(hit.field);
  const { start, end, text: found } = hit;
  // Patterns on the text as it was written give places in it, not in the folded text.
  const isRaw = words?.text.slice(start, end) !== found && words?.raw.slice(start, end) === found;
  const range = isRaw ? { start, end } : (words?.rawRange(start, end) ?? null);
  if (words === null || range === null) return { kind: 'field', field: hit.field, text: hit.text };
  const text = words.raw.slice(range.start, range.end);
  return { kind: 'field', field: hit.field, text: text.slice(0, MAX_SNIPPET), ...range };
}

/** Evidence of what a whole field held, or that it was seen to be empty; nothing for a field that was not read. */
export function fieldEvidence(reading: Reading, field: WordField): Evidence[] {
  const words = reading.words(field);
  if (words !== null) return [{ kind: 'field', field, text: words.raw.slice(0, MAX_SNIPPET) }];
  return reading.snapshot.fields[field].state === 'absent' ? [{ kind: 'absent', field }] : [];
}

/** The text with each hit replaced by as many spaces, so that places stay true. */
export function blank(text: string, hits: readonly Hit[]): string {
  return hits.reduce(
    (left, hit) => left.slice(0, hit.start) + ' '.repeat(hit.end - hit.start) + left.slice(hit.end),
    text,
  );
}

/**
 * The field's text without P-NOTAFF spans, and P-NOTOFF spans to the end of their clause: "not an official account of the Government of
 * Canada".
 */
function withoutDenials(reading: Reading, text: string, field: WordField): string {
  return remember(reading, `${field} without denials`, () => {
    const denied = reading.lexicon
      .find('P-NOTOFF', text)
      .map((hit) => ({ ...hit, end: clauseEnd(text, hit.end) }));
    return blank(blank(text, reading.lexicon.find('P-NOTAFF', text)), denied);
  });
}

function clauseEnd(text: string, from: number): number {
  CLAUSE_END.lastIndex = from;
  return CLAUSE_END.exec(text)?.index ?? text.length;
}

function hitsIn(
  reading: Reading,
  set: string,
  how: string,
  fields: readonly WordField[],
  prepare: (text: string, field: WordField) => string,
): FieldHit[] {
  return fields.flatMap((field) =>
    remember(reading, `${set} ${how} in ${field}`, () => {
      const words = reading.words(field);
      if (words === null) return [];
      return reading.lexicon.find(set, prepare(words.text, field)).map((hit) => ({ ...hit, field }));
    }),
  );
}
