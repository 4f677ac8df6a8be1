/** Where each clause of the five founding texts is answered: by a rule, by a question for a person, by a part of Vigie, or it is context only. */
import type { Language } from './ids';

type Both = Readonly<Record<Language, string>>;

/** One clause. `clause`: its number, or its place where it has none; `gist`: what it says, in our own words; `by`: what answers it. */
export interface CoveredClause {
  clause: Both;
  gist: Both;
  /** Rule ids, question ids (`m-hc-1`), ids of `coverageFeatures` (`rf-1`), or `context`: nothing to check. */
  by: readonly string[];
}

/** A founding text, every numbered clause, bullet, lead-in and definition in its order. */
export interface CoveredText {
  id: string;
  title: Both;
  rows: readonly CoveredClause[];
}

/** A part of Vigie that answers a clause by itself. `where`: where a person finds it. */
export interface CoverageFeature {
  id: string;
  name: Both;
  where: Both;
}

/** What kind of answer a token of `CoveredClause.by` is. */
export type CoverageKind = 'rule' | 'question' | 'feature' | 'context';

export function kindOf(token: string): CoverageKind {
  if (token === 'context') return 'context';
  if (token.startsWith('rf-')) return 'feature';
  return /^m-[a-z]{2}-\d/.test(token) ? 'question' : 'rule';
}

/** How many clauses are answered by each kind; one that is answered by several kinds counts for the first of rule, question, feature, context. */
export function coverageCounts({ rows }: CoveredText): Record<CoverageKind, number> {
  const counts: Record<CoverageKind, number> = { rule: 0, question: 0, feature: 0, context: 0 };
  for (const { by } of rows) {
    const kinds = new Set(by.map(kindOf));
    counts[ORDER.find((kind) => kinds.has(kind)) ?? 'context'] += 1;
  }
  return counts;
}

const ORDER: readonly CoverageKind[] = ['rule', 'question', 'feature', 'context'];
