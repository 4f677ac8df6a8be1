/** Which clauses a result quotes, and on what basis it stands, on a given day (decision 6). */

import type { ClauseId } from '@/lib/model/ids';
import type { PackDocument, PolicyPack, Rule } from '@/lib/model/pack';
import type { Basis } from '@/lib/model/result';

interface DatedClause {
  id: ClauseId;
  document: PackDocument;
}

/** Every clause of the packs in use. A rule may quote clauses of other packs; those of a pack that is switched off are not quoted. */
export type Law = ReadonlyMap<ClauseId, DatedClause>;

const laws = new WeakMap<readonly PolicyPack[], Law>();

/** Made once for a list of packs. */
export function lawOf(packs: readonly PolicyPack[]): Law {
  let law = laws.get(packs);
  if (law === undefined) {
    law = new Map(packs.flatMap(datedClauses));
    laws.set(packs, law);
  }
  return law;
}

/** What a rule quotes on a day is the same for every account: worked out once. */
const quoted = new WeakMap<Law, WeakMap<Rule, { asOf: string; clauses: ClauseId[]; basis: Basis }>>();

/** Clauses and basis of a rule on a day. */
export function quotedOn(law: Law, rule: Rule, asOf: string): { clauses: ClauseId[]; basis: Basis } {
  let rules = quoted.get(law);
  if (rules === undefined) {
    rules = new WeakMap();
    quoted.set(law, rules);
  }
  let known = rules.get(rule);
  if (known?.asOf !== asOf) {
    known = { asOf, clauses: clausesOn(law, rule, asOf), basis: basisOn(law, rule, asOf) };
    rules.set(rule, known);
  }
  return { clauses: [...known.clauses], basis: known.basis };
}

/**
 * Clauses in force on that day. A rule that stands on a rescinded text keeps quoting that text, as a historic requirement, on any
 * day after it.
 */
export function clausesOn(law: Law, rule: Rule, asOf: string): ClauseId[] {
  const keepsRescinded = rule.basis === 'mandatoryRescinded';
  return clausesOf(law, rule)
    .filter(({ document }) => isInForce(document, asOf) || (keepsRescinded && isPast(document, asOf)))
    .map(({ id }) => id);
}

/** A rescinded text was mandatory in its own time: as of such a day, the rule is too. */
export function basisOn(law: Law, rule: Rule, asOf: string): Basis {
  if (rule.basis !== 'mandatoryRescinded') return rule.basis;
  const wasInForce = clausesOf(law, rule).some(
    ({ document }) => document.to !== null && isInForce(document, asOf),
  );
  return wasInForce ? 'mandatory' : rule.basis;
}

function datedClauses({ documents, clauses }: PolicyPack): [ClauseId, DatedClause][] {
  const known = new Map(documents.map((document) => [document.id, document]));
  return clauses.flatMap(({ id, document: name }): [ClauseId, DatedClause][] => {
    const document = known.get(name);
    return document === undefined ? [] : [[id, { id, document }]];
  });
}

function clausesOf(law: Law, rule: Rule): DatedClause[] {
  return rule.clauses.flatMap((id) => law.get(id) ?? []);
}

const isInForce = ({ from, to }: PackDocument, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

const isPast = ({ to }: PackDocument, day: string): boolean => to !== null && to <= day;
