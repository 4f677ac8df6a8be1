/** Which questions of the packs are asked of an account or of an organization, and how far their answers have come. */
import type { PersonAnswer, QuestionId } from './answer';
import type { ClauseId } from './ids';
import { DEFAULT_JURISDICTION, type Jurisdiction, speaksTo } from './jurisdiction';
import { type PackDocument, type PolicyPack, Question } from './pack';
import type { AuditRecord } from './record';
import type { AccountClassValue } from './result';

type Role = Question['role'];

/** Roles in the order of the catalogue (part C). */
export const ROLES: readonly Role[] = Question.shape.role.options;

const OFFICIAL: readonly AccountClassValue[] = ['official', 'officialPosition'];
const OF_A_ROLE: readonly AccountClassValue[] = ['executive', 'specialist'];

/** Classes of accounts that a role answers for (catalogue part C, headings). A role without a line answers for none. */
const CLASSES: Partial<Record<Role, readonly AccountClassValue[]>> = {
  head: OFFICIAL,
  manager: OFFICIAL,
  privacy: [...OFFICIAL, ...OF_A_ROLE],
  ministry: OF_A_ROLE,
  holder: OF_A_ROLE,
  employee: [...OF_A_ROLE, 'professionalPersonal'],
  irb: [...OF_A_ROLE, 'professionalPersonal'],
  town: OFFICIAL,
};

/** Answers that any question may have; `unknown` settles nothing and never counts as no. */
export const COMMON_ANSWERS = ['yes', 'no', 'doesNotApply', 'unknown'] as const;

/** The answers a person may choose from, `unknown` last. */
export const answersTo = ({ choices }: Question): readonly string[] =>
  choices === undefined ? COMMON_ANSWERS : [...choices, 'unknown'];

/**
 * Is it asked of this account? Only where a pack that it stands on speaks to whose the account is. Then the auditor's questions always are; a
 * question that a rule asks is, wherever that rule applied or could not tell; the others where the class is one that their role answers for.
 */
export function isAskedOf(question: Question, packs: readonly PolicyPack[], record: AuditRecord): boolean {
  if (question.level !== 'account') return false;
  if (!packsOf(question, packs).some((pack) => spokeTo(pack, record))) return false;
  const rules = packs.flatMap((pack) =>
    pack.rules.filter(({ options }) => options['question'] === question.id),
  );
  if (rules.length > 0) {
    const ids = new Set<string>(rules.map(({ id }) => id));
    return record.results.some(({ rule, outcome }) => ids.has(rule) && outcome !== 'inapplicable');
  }
  return question.role === 'auditor' || CLASSES[question.role]?.includes(record.accountClass.value) === true;
}

/** Is it asked of organizations of a list? `own`: whose accounts it lists; null for federal ones. */
export function isAskedOfOwner(
  question: Question,
  packs: readonly PolicyPack[],
  own: Jurisdiction | null,
): boolean {
  const spoken = packsOf(question, packs).some(({ jurisdiction }) =>
    speaksTo([jurisdiction ?? DEFAULT_JURISDICTION], own),
  );
  return question.level === 'organization' && spoken;
}

/** The packs whose clauses it stands on; the one that asks it when it stands on none. */
function packsOf({ id, clauses }: Question, packs: readonly PolicyPack[]): readonly PolicyPack[] {
  const quoted = packs.filter((pack) => pack.clauses.some((clause) => clauses.includes(clause.id)));
  return quoted.length > 0
    ? quoted
    : packs.filter(({ questions = [] }) => questions.some((one) => one.id === id));
}

/**
 * Did a pack speak to the account when it was judged? Told by the pack's own rules, because a record does not say whose the account is. A federal
 * pack, and one without such rules, asks everybody of the class.
 */
function spokeTo({ id, jurisdiction, rules }: PolicyPack, { results }: AuditRecord): boolean {
  if (jurisdiction === undefined || jurisdiction === 'any' || jurisdiction === DEFAULT_JURISDICTION) {
    return true;
  }
  const own = new Set<string>(rules.flatMap((rule) => (rule.jurisdictions === undefined ? [rule.id] : [])));
  return (
    own.size === 0 ||
    results.some(({ pack, rule, reason }) => pack === id && own.has(rule) && !SILENT.includes(reason))
  );
}

/** Reasons of the runner that come before the jurisdiction, or are it. */
const SILENT: readonly string[] = ['other-jurisdiction', 'other-platform', 'before-date'];

/** True when every clause it stands on belongs to a text that was over on `day` (ISO): shown as historic, and asked all the same. */
export function isHistoric({ clauses }: Question, packs: readonly PolicyPack[], day: string): boolean {
  return clauses.length > 0 && clauses.every((id) => isOver(documentOf(id, packs), day));
}

const documentOf = (id: ClauseId, packs: readonly PolicyPack[]): PackDocument | undefined =>
  packs
    .flatMap(({ documents }) => documents)
    .find((document) => document.id === id.slice(0, id.indexOf(':')));

const isOver = (document: PackDocument | undefined, day: string): boolean =>
  document !== undefined && document.to !== null && document.to <= day;

/** `answered`: settled by an answer other than `unknown`; `unknown`: somebody looked and could not tell; `open`: nobody has answered. */
export interface Progress {
  total: number;
  answered: number;
  unknown: number;
  open: number;
}

export function progressOf(
  questions: readonly { id: QuestionId }[],
  answers: ReadonlyMap<string, PersonAnswer>,
): Progress {
  const given = questions.flatMap(({ id }) => answers.get(id) ?? []);
  const unknown = given.filter(({ answer }) => answer === 'unknown').length;
  return {
    total: questions.length,
    answered: given.length - unknown,
    unknown,
    open: questions.length - given.length,
  };
}
