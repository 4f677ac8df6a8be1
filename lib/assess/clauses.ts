/** Which clauses a result quotes, and on what basis it stands, on a given day (decision 6). */

import type { ClauseId } from '@/lib/model/ids';
import type { PackDocument, PolicyPack, Rule } from '@/lib/model/pack';
import type { Basis } from '@/lib/model/result';

interface DatedClause {
  id: ClauseId;
  document: PackDocument;
}

const datedClauses = new WeakMap<PolicyPack, Map<string, DatedClause>>();

/**
 * Clauses in force on that day. A rule that stands on a rescinded text keeps quoting that text, as a historic requirement, on any
 * day after it.
 */
export function clausesOn(pack: PolicyPack, rule: Rule, asOf: string): ClauseId[] {
  const keepsRescinded = rule.basis === 'mandatoryRescinded';
  return clausesOf(pack, rule)
    .filter(({ document }) => isInForce(document, asOf) || (keepsRescinded && isPast(document, asOf)))
    .map(({ id }) => id);
}

/** A rescinded text was mandatory in its own time: as of such a day, the rule is too. */
export function basisOn(pack: PolicyPack, rule: Rule, asOf: string): Basis {
  if (rule.basis !== 'mandatoryRescinded') return rule.basis;
  const wasInForce = clausesOf(pack, rule).some(
    ({ document }) => document.to !== null && isInForce(document, asOf),
  );
  return wasInForce ? 'mandatory' : rule.basis;
}

function clausesOf(pack: PolicyPack, rule: Rule): DatedClause[] {
  let known = datedClauses.get(pack);
  if (known === undefined) {
    const documents = new Map(pack.documents.map((document) => [document.id, document]));
    known = new Map(
      pack.clauses.flatMap(({ id, document: name }) => {
        const document = documents.get(name);
        return document === undefined ? [] : [[id, { id, document }] as const];
      }),
    );
    datedClauses.set(pack, known);
  }
  return rule.clauses.flatMap((id) => known.get(id) ?? []);
}

const isInForce = ({ from, to }: PackDocument, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

const isPast = ({ to }: PackDocument, day: string): boolean => to !== null && to <= day;
