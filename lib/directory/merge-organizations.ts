/** Organizations from several sources made one: by their number, else by any of their titles. */
import { fold } from '@/lib/model/fold';
import type { OrganizationFacts } from './organizations';

/**
 * `first` brought up to date by `second`. The same id is the same organization: the names, legal titles and status of `second` are the newer ones.
 * So is a name, legal or applied title in common; then only applied titles are newer, and what is empty is filled. Spellings that are no longer
 * its titles become variants. What `first` does not know is added.
 */
export function mergeOrganizations(
  first: readonly OrganizationFacts[],
  second: readonly OrganizationFacts[],
): OrganizationFacts[] {
  const merged = [...first];
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  const learn = (facts: OrganizationFacts, at: number) => {
    ids.set(facts.id, at);
    for (const name of titlesOf(facts)) {
      const before = merged[names.get(fold(name)) ?? -1];
      if (before === undefined || before.isSuperseded) names.set(fold(name), at);
    }
  };
  first.forEach(learn);
  for (const facts of second) {
    const at =
      ids.get(facts.id) ??
      titlesOf(facts)
        .map((name) => names.get(fold(name)))
        .find((found) => found !== undefined);
    const known = merged[at ?? -1];
    if (at !== undefined && known !== undefined) merged[at] = renewed(known, facts);
    else learn(facts, merged.push(facts) - 1);
  }
  return merged;
}

const TEXTS = [
  'nameEn',
  'nameFr',
  'legalEn',
  'legalFr',
  'appliedEn',
  'appliedFr',
  'abbrEn',
  'abbrFr',
  'schedule',
] as const;
const APPLIED: ReadonlySet<string> = new Set(['appliedEn', 'appliedFr']);

function renewed(known: OrganizationFacts, more: OrganizationFacts): OrganizationFacts {
  const isSame = known.id === more.id;
  const texts = TEXTS.map((name): [string, string] => {
    const isNewer = more[name] !== '' && (isSame || APPLIED.has(name));
    return [name, isNewer ? more[name] : known[name] || more[name]];
  });
  // A body that was moved and still works under its name stays so until the register says something new of it.
  const hasChanged = isSame && known.status !== more.status;
  const { status, endedIn, isSuperseded } = hasChanged ? more : known;
  const result = { ...known, ...Object.fromEntries(texts), status, endedIn, isSuperseded };
  const has = new Set([...titlesOf(result), ...known.variants].map(fold));
  const others = [...titlesOf(known), ...titlesOf(more), ...more.variants].filter(
    (name) => !has.has(fold(name)),
  );
  const added = new Map(others.map((name) => [fold(name), name]));
  return { ...result, variants: [...known.variants, ...added.values()] };
}

function titlesOf(facts: OrganizationFacts): string[] {
  const { nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr } = facts;
  return [nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr].filter((name) => name !== '');
}
