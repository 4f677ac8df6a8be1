/** What judging gives: outcomes in the words of W3C EARL, each with its reason, clauses and evidence. */
import * as z from 'zod/mini';
import { ClauseId, Day, PackId, ReasonId, RuleId } from './ids';
import { LinkSlot } from './profile';

export const Outcome = z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested']);
export type Outcome = z.infer<typeof Outcome>;

/** How much it matters: see the catalogue, B.0.4. */
export const Severity = z.enum(['critical', 'major', 'minor', 'advice']);
export type Severity = z.infer<typeof Severity>;

/** What the rule stands on: see the catalogue, B.0.5. Shown beside the severity, never merged with it. */
export const Basis = z.enum(['mandatory', 'mandatoryRescinded', 'guidance', 'practice', 'inferred']);
export type Basis = z.infer<typeof Basis>;

const snippet = z.string().check(z.maxLength(1000));

/**
 * The text that caused a result, and where it stood.
 * `field`: words of one profile field (`start`, `end` count UTF-16 units in the whole value, when known).
 * `absent`: the field was seen to be empty. `link`: one link of the profile. `directory`: one value of the listed row.
 * `pageState`: what the page was. `answer`: what a person chose among the answers to a pack's question, and the day they found it out.
 */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('field'),
    field: z.string(),
    text: snippet,
    start: z.optional(z.int()),
    end: z.optional(z.int()),
  }),
  z.strictObject({ kind: z.literal('absent'), field: z.string() }),
  z.strictObject({
    kind: z.literal('link'),
    url: z.string().check(z.maxLength(2000)),
    text: snippet,
    slot: LinkSlot,
  }),
  z.strictObject({ kind: z.literal('directory'), property: z.string(), text: snippet }),
  z.strictObject({ kind: z.literal('pageState'), state: z.string() }),
  z.strictObject({
    kind: z.literal('answer'),
    question: z.string().check(z.maxLength(64)),
    choice: z.string().check(z.maxLength(40)),
    on: Day,
  }),
]);
export type Evidence = z.infer<typeof Evidence>;

/**
 * Values that fill a reason's message. A pair `nameEn`, `nameFr` fills `{name}` by language;
 * `fields` lists profile field names; `date` holds ISO days. Numbers are formatted by language.
 */
export const Values = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
export type Values = z.infer<typeof Values>;

/** One rule that was considered for one profile. `clauses` are those in force on the audit's as-of date. */
export const RuleResult = z.strictObject({
  rule: RuleId,
  pack: PackId,
  outcome: Outcome,
  reason: ReasonId,
  severity: Severity,
  basis: Basis,
  clauses: z.array(ClauseId),
  values: Values,
  evidence: z.array(Evidence),
});
export type RuleResult = z.infer<typeof RuleResult>;

export const AccountClassValue = z.enum([
  'official',
  'officialPosition',
  'executive',
  'specialist',
  'professionalPersonal',
  'personal',
  'ministerPersonal',
  'parody',
  'unlistedClaim',
  'unknown',
]);
export type AccountClassValue = z.infer<typeof AccountClassValue>;

/** Classes that are an individual's account, whatever the person's office: looked at one at a time, at a person's act (catalogue B.2). */
export const INDIVIDUALS: ReadonlySet<AccountClassValue> = new Set<AccountClassValue>([
  'executive',
  'specialist',
  'professionalPersonal',
  'personal',
  'ministerPersonal',
]);

/**
 * What kind of account this is and what that rests on. `reason` names the line of the class table (catalogue B.0.3) that
 * answered; `subclass` says what a listed account is for; `evidence` holds the words the class was taken from.
 */
export const AccountClass = z.strictObject({
  value: AccountClassValue,
  basis: z.enum(['directory', 'attested', 'text']),
  reason: ReasonId,
  subclass: z.optional(z.enum(['departmental', 'program', 'regional', 'mission', 'position'])),
  evidence: z.array(Evidence),
});
export type AccountClass = z.infer<typeof AccountClass>;
