/** Reads a policy pack with its texts and checks that everything it speaks of exists. */
import * as z from 'zod/mini';
import type { Language } from '@/lib/model/ids';
import { PackTexts, PolicyPack, type Rule } from '@/lib/model/pack';
import { flaw, type PackFlaw } from '@/lib/model/pack-flaw';

/** A pack and what it says in each language. */
export interface LoadedPack {
  pack: PolicyPack;
  texts: Readonly<Record<Language, PackTexts>>;
}

/** What a check is to a pack: the reasons it can give, and whether options fit it. `lib/checks` gives these. */
export interface KnownCheck {
  readonly reasons: readonly string[];
  optionsProblem(options: unknown): string | null;
}

export interface PackSource {
  pack: unknown;
  texts: Readonly<Record<Language, unknown>>;
}

/**
 * The pack, or every problem found; a pack with one problem is refused whole. `others`: ids of clauses that other packs bring, which its rules
 * may quote too.
 */
export function loadPack(
  source: PackSource,
  checks: ReadonlyMap<string, KnownCheck>,
  others: ReadonlySet<string> = new Set(),
): { ok: true; value: LoadedPack } | { ok: false; flaws: PackFlaw[] } {
  const pack = z.safeParse(PolicyPack, source.pack);
  const en = z.safeParse(PackTexts, source.texts.en);
  const fr = z.safeParse(PackTexts, source.texts.fr);
  if (!pack.success || !en.success || !fr.success) {
    const failed = { pack, en, fr };
    const flaws = Object.entries(failed).flatMap(([path, result]) =>
      result.success ? [] : result.error.issues.map((issue) => schemaFlaw(path, issue)),
    );
    return { ok: false, flaws };
  }
  const texts = { en: en.data, fr: fr.data };
  const flaws = [
    ...referenceFlaws(pack.data, others),
    ...pack.data.rules.flatMap((rule) => checkFlaws(rule, checks)),
    ...(['en', 'fr'] as const).flatMap((language) =>
      textFlaws(pack.data, texts[language], checks).map((one) => ({
        ...one,
        path: `${language}/${one.path}`,
      })),
    ),
  ];
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: { pack: pack.data, texts } };
}

/** What a schema says, with its place. */
export function schemaFlaw(path: string, issue: z.core.$ZodIssue): PackFlaw {
  return flaw(
    [...(path === '' ? [] : [path]), ...issue.path.map(String)].join('/'),
    'wrong-shape',
    issue.message,
  );
}

/** Ids are unique, clauses name documents, rules name clauses. */
function referenceFlaws(
  { documents, clauses, rules, questions = [] }: PolicyPack,
  others: ReadonlySet<string>,
): PackFlaw[] {
  const documentIds = new Set(documents.map((document) => document.id));
  const clauseIds = new Set<string>([...others, ...clauses.map((clause) => clause.id)]);
  return [
    ...repeated(documents).map((id) => flaw(`documents/${id}`, 'id-twice')),
    ...repeated(clauses).map((id) => flaw(`clauses/${id}`, 'id-twice')),
    ...repeated(rules).map((id) => flaw(`rules/${id}`, 'id-twice')),
    ...repeated(questions).map((id) => flaw(`questions/${id}`, 'id-twice')),
    ...questions.flatMap((question) =>
      question.clauses
        .filter((id) => !clauseIds.has(id))
        .map((id) => flaw(`questions/${question.id}/clauses`, 'missing-clause', id)),
    ),
    ...clauses
      .filter(
        (clause) => !documentIds.has(clause.document) || clause.id !== `${clause.document}:${clause.number}`,
      )
      .map(({ id }) => flaw(`clauses/${id}`, 'clause-of-no-document')),
    ...rules.flatMap((rule) =>
      rule.clauses
        .filter((id) => !clauseIds.has(id))
        .map((id) => flaw(`rules/${rule.id}/clauses`, 'missing-clause', id)),
    ),
  ];
}

function repeated(items: readonly { id: string }[]): string[] {
  const ids = items.map((item) => item.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

function checkFlaws(rule: Rule, checks: ReadonlyMap<string, KnownCheck>): PackFlaw[] {
  const check = checks.get(rule.check);
  if (check === undefined) {
    return [flaw(`rules/${rule.id}/check`, 'unknown-check', rule.check)];
  }
  const problem = check.optionsProblem(rule.options);
  return problem === null ? [] : [flaw(`rules/${rule.id}/options`, 'wrong-options', problem)];
}

/** Every document, clause, rule and question has its words, every reason of the rule's check its message; and nothing is left over. */
function textFlaws(pack: PolicyPack, texts: PackTexts, checks: ReadonlyMap<string, KnownCheck>): PackFlaw[] {
  const rules = pack.rules.map((rule) => rule.id);
  return [
    ...difference(
      'documents',
      pack.documents.map((document) => document.id),
      Object.keys(texts.documents),
    ),
    ...difference(
      'clauses',
      pack.clauses.map((clause) => clause.id),
      Object.keys(texts.clauses),
    ),
    ...difference('rules', rules, Object.keys(texts.rules)),
    ...difference(
      'questions',
      (pack.questions ?? []).map((question) => question.id),
      Object.keys(texts.questions ?? {}),
    ),
    ...(pack.questions ?? []).flatMap(({ id, choices = [] }) =>
      difference(`questions/${id}/choices`, choices, Object.keys(texts.questions?.[id]?.choices ?? {})),
    ),
    ...pack.rules.flatMap((rule) => {
      const reasons = checks.get(rule.check)?.reasons ?? [];
      const said = Object.keys(texts.rules[rule.id]?.reasons ?? {});
      return difference(`rules/${rule.id}/reasons`, reasons, said);
    }),
  ];
}

function difference(path: string, wanted: readonly string[], given: readonly string[]): PackFlaw[] {
  return [
    ...wanted.filter((id) => !given.includes(id)).map((id) => flaw(`${path}/${id}`, 'no-text')),
    ...given.filter((id) => !wanted.includes(id)).map((id) => flaw(`${path}/${id}`, 'text-of-nothing')),
  ];
}
