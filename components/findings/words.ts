/** The words of a result: a rule's from its pack, a reason's from the pack or from the runner. */
import type { Translator } from '@/lib/i18n/translate';
import type { RuleResult } from '@/lib/model/result';
import type { PackView } from '../app-context';

export interface ClauseWords {
  id: string;
  /** Title of the source text. */
  document: string;
  /** Empty for a text whose parts bear no number (the pack then names them by words of its own). */
  number: string;
  paraphrase: string;
  /** Public https address of the source text; null when there is none. */
  url: string | null;
}

export interface RuleWords {
  title: string;
  /** How to put it right; null when the pack does not say. */
  advice: string | null;
  /** True for a rule that only permits or explains: its advice says how to find out. */
  isGuard: boolean;
  /** Reason message with places for the result's values. */
  reason: string;
  clauses: ClauseWords[];
}

/** What a numbered clause looks like: `6.2.4`, `C.2.2.4`, `4`. */
const NUMBERED = /^[A-Z\d.§]+$/u;

/** Words for one result. A pack that is not installed (an imported audit) leaves ids where words would stand. */
export function ruleWords(
  packs: ReadonlyMap<string, PackView>,
  t: Translator,
  result: RuleResult,
): RuleWords {
  const view = packs.get(result.pack);
  const texts = view?.texts[t.language];
  const rule = texts?.rules[result.rule];
  return {
    title: rule?.title ?? result.rule,
    advice: rule?.advice ?? null,
    isGuard: view?.pack.rules.find(({ id }) => id === result.rule)?.kind === 'GUARD',
    reason: rule?.reasons[result.reason] ?? t.template(`reason.${result.reason}`) ?? result.reason,
    clauses: result.clauses.map((id) => clauseWords(packs, t, id)),
  };
}

/** Words for one clause, of whatever pack: a rule may quote clauses of other packs than its own. */
export function clauseWords(packs: ReadonlyMap<string, PackView>, t: Translator, id: string): ClauseWords {
  for (const { pack, texts } of packs.values()) {
    const clause = pack.clauses.find((known) => known.id === id);
    if (clause === undefined) continue;
    const source = pack.documents.find((known) => known.id === clause.document);
    const words = texts[t.language];
    return {
      id,
      document: words.documents[clause.document] ?? clause.document,
      number: NUMBERED.test(clause.number) ? clause.number : '',
      paraphrase: words.clauses[id] ?? '',
      url: source?.url.startsWith('https://') === true ? source.url : null,
    };
  }
  return { id, document: id, number: '', paraphrase: '', url: null };
}

/** Words of clauses by id, each once. Of a clause that no pack holds, its source is named; of a source that none holds, nothing is said. */
export function quotedClauses(
  packs: ReadonlyMap<string, PackView>,
  t: Translator,
  ids: readonly string[],
): ClauseWords[] {
  const quoted = ids.flatMap((id): ClauseWords[] => {
    const isKnown = [...packs.values()].some(({ pack }) => pack.clauses.some((clause) => clause.id === id));
    return isKnown ? [clauseWords(packs, t, id)] : sourceWords(packs, t, id.replace(/:.*/, ''));
  });
  return [...new Map(quoted.map((words) => [words.id, words])).values()];
}

function sourceWords(packs: ReadonlyMap<string, PackView>, t: Translator, id: string): ClauseWords[] {
  return [...packs.values()].flatMap(({ pack, texts }) =>
    pack.documents
      .filter((source) => source.id === id)
      .map(({ url }) => ({
        id,
        document: texts[t.language].documents[id] ?? id,
        number: '',
        paraphrase: '',
        url: url.startsWith('https://') ? url : null,
      })),
  );
}

/** Title of a rule, by pack and rule id, for menus. */
export function ruleTitle(packs: ReadonlyMap<string, PackView>, t: Translator, rule: string): string {
  for (const view of packs.values()) {
    const title = view.texts[t.language].rules[rule]?.title;
    if (title !== undefined) return title;
  }
  return rule;
}

/** Words of a question, by its id; null when no pack in use asks it. */
export function questionWords(
  packs: ReadonlyMap<string, PackView>,
  t: Translator,
  question: string,
): { ask: string; how: string } | null {
  for (const view of packs.values()) {
    const words = view.texts[t.language].questions?.[question];
    if (words !== undefined) return words;
  }
  return null;
}

/** Name of a platform as it calls itself; the id when Vigie does not know it. */
export function platformName(t: Translator, platform: string): string {
  return t.maybe(`platform.${platform}`) ?? platform;
}
