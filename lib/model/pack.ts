/** A policy pack: clauses, rules, phrases and hosts as data. No code, so that anyone may read and write one. */
import * as z from 'zod/mini';
import { QuestionId } from './answer';
import { CheckId, ClauseId, Day, PackId, RuleId } from './ids';
import { RuleJurisdiction } from './jurisdiction';
import { PackLexicon } from './lexicon';
import { PageState } from './profile';
import { AccountClassValue, Basis, Severity } from './result';

const text = z.string().check(z.minLength(1), z.maxLength(4000));

/** A source text. `from`/`to`: in force from that day until the day before `to`; null where open or not known. */
export const PackDocument = z.strictObject({
  id: text,
  url: z.string(),
  from: z.nullable(Day),
  to: z.nullable(Day),
});

export type PackDocument = z.infer<typeof PackDocument>;

/** One clause of a document; its paraphrase stands in the pack's text files. */
export const PackClause = z.strictObject({ id: ClauseId, document: text, number: text });

/**
 * How outcomes are tried (catalogue B.0.2). NEED: something must be there; BAN: something must not be;
 * COMPARE: two things; GUARD: never fails, only permits, limits or explains.
 */
export const RuleKind = z.enum(['NEED', 'BAN', 'COMPARE', 'GUARD']);
export type RuleKind = z.infer<typeof RuleKind>;

const Scope = z.enum(['subject', 'agentOfParliament', 'crown', 'parliament', 'court', 'unknown']);

/**
 * One rule. `observes`: the fields named under "Observable"; an unread one among them stops a NEED from failing and a BAN
 * from passing. `needs`: fields without which the check is not even called. `classes`: account classes it applies to, or
 * `any` for class-free rules. `platforms`: empty for every platform. `usesDirectory`: cantTell when the copy is not usable.
 * `onPages`: states of the page, besides a profile that could be read, on which it is asked all the same.
 * `from`: not applicable to audits as of an earlier day. `notFor`: scopes of owners (see `OwnerScope`) it does not apply to;
 * `adviceFor`: scopes for which it is advice only (mandatory rules are so for Crown corporations and Parliament anyway).
 * `jurisdictions`: whom the rule speaks to, in the place of the pack's; `adviceIn`: jurisdictions in which it is advice only.
 */
export const Rule = z.strictObject({
  id: RuleId,
  kind: RuleKind,
  check: CheckId,
  options: z.record(z.string(), z.unknown()),
  observes: z.array(z.string()),
  needs: z.array(z.string()),
  classes: z.union([z.literal('any'), z.array(AccountClassValue)]),
  platforms: z.array(z.string()),
  usesDirectory: z.boolean(),
  from: z.nullable(Day),
  severity: Severity,
  basis: Basis,
  clauses: z.array(ClauseId),
  onPages: z.optional(z.array(PageState)),
  notFor: z.optional(z.array(Scope)),
  adviceFor: z.optional(z.array(Scope)),
  jurisdictions: z.optional(z.array(RuleJurisdiction).check(z.minLength(1))),
  adviceIn: z.optional(z.array(RuleJurisdiction)),
});
export type Rule = z.infer<typeof Rule>;

/**
 * What only a person can answer (catalogue part C, and the questions that rules on pictures, posts and approvals ask). `level`: asked of each
 * account or once of an organization. `role`: whom to ask. `choices`: answers beside `unknown`; without them `yes`, `no`, `doesNotApply`.
 */
export const Question = z.strictObject({
  id: QuestionId,
  level: z.enum(['account', 'organization']),
  role: z.enum([
    'head',
    'manager',
    'publisher',
    'deputyHead',
    'secretariat',
    'privacy',
    'security',
    'ministry',
    'holder',
    'employee',
    'irb',
    'town',
    'auditor',
  ]),
  choices: z.optional(z.array(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)))),
  clauses: z.array(ClauseId),
});
export type Question = z.infer<typeof Question>;

/**
 * One policy pack, without its texts. `jurisdiction`: whom its rules speak to, unless a rule says otherwise; federal when it is missing.
 * `lexicon`: the pack's own hosts and words.
 */
export const PolicyPack = z.strictObject({
  id: PackId,
  version: text,
  publisher: text,
  jurisdiction: z.optional(RuleJurisdiction),
  lexicon: z.optional(PackLexicon),
  documents: z.array(PackDocument),
  clauses: z.array(PackClause),
  rules: z.array(Rule),
  questions: z.optional(z.array(Question)),
});
export type PolicyPack = z.infer<typeof PolicyPack>;

/** What a pack says, in one language. Reason messages use `{name}` for values (see `Values`). */
export const PackTexts = z.strictObject({
  name: text,
  /** Who publishes the policy, where the language has its own name for them; the pack's `publisher` otherwise. */
  publisher: z.optional(text),
  documents: z.record(z.string(), text),
  clauses: z.record(z.string(), text),
  rules: z.record(
    z.string(),
    z.strictObject({ title: text, advice: text, reasons: z.record(z.string(), text) }),
  ),
  /** `ask`: the question, or a manual item as a statement to confirm; `how`: how to find out; `choices`: words of its own answers. */
  questions: z.optional(
    z.record(
      z.string(),
      z.strictObject({ ask: text, how: text, choices: z.optional(z.record(z.string(), text)) }),
    ),
  ),
});
export type PackTexts = z.infer<typeof PackTexts>;
