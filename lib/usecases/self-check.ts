/** A person looks at their own account: the same judge and rules as for every other, the class as declared, and nothing is written. */
import { judge } from '@/lib/assess/judge';
import { addressFromHandle } from '@/lib/directory/handle-address';
import { matchDirectory } from '@/lib/directory/match';
import { NO_CONTEXT } from '@/lib/model/context';
import type { AccountKey, Language } from '@/lib/model/ids';
import type { PolicyPack, Rule } from '@/lib/model/pack';
import type { ProfileSnapshot, ProfileSnapshotInput } from '@/lib/model/profile';
import type { AccountClass, RuleResult } from '@/lib/model/result';
import type { Declared, Jurisdiction } from '@/lib/selfcheck/declared';
import { type OwnTexts, snapshotOf } from '@/lib/selfcheck/profile';
import { type Wording, type WordingLanguage, wordings } from '@/lib/selfcheck/wordings';
import { factsOf, type Judged } from './match-profile';

/** `page`: the reading that the texts began with; null when they were typed. */
export interface OwnProfile {
  texts: OwnTexts;
  page: ProfileSnapshotInput | null;
}

/**
 * `accountClass`: the declared one, unless the list has the account. `seenAs`: what list and words alone say, which is all that a reviewer has.
 * `results`: rules of the person's jurisdiction, without the guards. `read`: the words as they were judged, to show evidence in its place.
 */
export interface SelfVerdict {
  accountClass: AccountClass;
  seenAs: AccountClass;
  results: readonly RuleResult[];
  read: Readonly<Partial<Record<string, string>>>;
}

/** `blockedBy`: rules that kept every wording from being offered: something else than the text has to change first. */
export interface Offers {
  wordings: readonly Wording[];
  blockedBy: readonly RuleResult[];
}

/** How many wordings are offered at most. */
const MOST_OFFERS = 4;

/**
 * For whom a pack speaks. A pack that is not named here (a town's, one that an organization added) is not judged by in a self-check, which knows
 * federal and Ontario employees only.
 */
export const PACKS_FOR: Readonly<Record<string, Jurisdiction | 'all' | 'town'>> = {
  vigie: 'all',
  'directive-2025': 'federal',
  'federal-identity': 'federal',
  'official-languages': 'federal',
  'directive-2016': 'federal',
  'tbs-2013': 'federal',
  'public-servants': 'all',
  ontario: 'ontario',
  irb: 'federal',
  practice: 'all',
  'cyber-security': 'all',
  'baie-comeau': 'town',
};

/** Pure; `now`: ISO instant. */
export function checkOwn(
  judged: Judged,
  { texts, page }: OwnProfile,
  declared: Declared,
  now: string,
): SelfVerdict {
  const key = page?.accountKey ?? addressFromHandle(texts.platform, texts.handle.trim())?.key;
  const accountKey = key ?? `${texts.platform}:${texts.handle.trim().replace(/\s+/g, '').toLowerCase()}`;
  const snapshot = snapshotOf(texts, page, { accountKey, now });
  const match = matchDirectory(judged.directory, { platform: snapshot.platform, keys: keysOf(snapshot) });
  const context = { ...NO_CONTEXT, attestation: attestationOf(declared, accountKey, now) };
  const { rulebook } = judged;
  const packs = packsFor(rulebook.packs, declared);
  const facts = { ...factsOf(judged, snapshot, match, context), jurisdiction: declared.jurisdiction };
  const verdict = judge({ ...facts, packs, checks: rulebook.checks });
  return {
    accountClass: verdict.accountClass,
    seenAs: verdict.automaticClass ?? verdict.accountClass,
    results: verdict.results
      .filter(({ rule }) => !guardsOf(packs).has(rule))
      .map((result) => withOwnClauses(result, rulebook.packs, declared)),
    read: wordsOf(snapshot),
  };
}

/** What only permits or explains other rules is nothing that an owner could change. */
function guardsOf(packs: readonly PolicyPack[]): ReadonlySet<string> {
  return new Set(
    packs.flatMap(({ rules }) => rules.filter(({ kind }) => kind === 'GUARD').map(({ id }) => id)),
  );
}

function wordsOf({ fields }: ProfileSnapshot): Partial<Record<string, string>> {
  const { displayName, handle, bio } = fields;
  return Object.fromEntries(
    Object.entries({ displayName, handle, bio }).flatMap(([field, observed]) =>
      observed.state === 'present' ? [[field, observed.value]] : [],
    ),
  );
}

const keysOf = ({ accountKey, aliases }: ProfileSnapshot): readonly string[] => [accountKey, ...aliases];

/** Wordings for the profile as it is, each judged in place of its text; only those that stand are given. */
export function offersFor(
  judged: Judged,
  profile: OwnProfile,
  declared: Declared,
  { languages, first, now }: { languages: WordingLanguage; first: Language; now: string },
): Offers {
  const rules = new Map(
    judged.rulebook.packs.flatMap(({ rules: all }) => all.map((rule) => [String(rule.id), rule])),
  );
  const found: Wording[] = [];
  let blockedBy: RuleResult[] = [];
  for (const wording of wordings(declared, profile.texts.platform, languages, first)) {
    if (found.length === MOST_OFFERS) break;
    const texts = { ...profile.texts, bio: wording.text };
    const against = objections(checkOwn(judged, { ...profile, texts }, declared, now), rules);
    if (against.length === 0) found.push(wording);
    else blockedBy = against;
  }
  return { wordings: found, blockedBy: found.length === 0 ? blockedBy : [] };
}

/** What speaks against a text: a rule on it that failed, and is more than advice unless it bans something. */
function objections({ results }: SelfVerdict, rules: ReadonlyMap<string, Rule>): RuleResult[] {
  return results.filter(({ rule: id, outcome, severity }) => {
    const rule = rules.get(id);
    if (outcome !== 'failed' || rule === undefined || !rule.observes.includes('bio')) return false;
    return rule.kind === 'BAN' || severity !== 'advice';
  });
}

function attestationOf({ kind }: Declared, accountKey: string, now: string) {
  const on = now.slice(0, 10);
  return { accountKey: accountKey as AccountKey, value: kind, by: 'self', on, ground: 'self-check', at: now };
}

const chosen = new WeakMap<readonly PolicyPack[], Map<string, PolicyPack[]>>();

/** The packs of the jurisdiction, with the one thing that only the employer knows put in. Made once for each, as they are judged by at every key. */
function packsFor(packs: readonly PolicyPack[], { jurisdiction, mustSayEmployee }: Declared): PolicyPack[] {
  const known = chosen.get(packs) ?? new Map<string, PolicyPack[]>();
  chosen.set(packs, known);
  const key = `${jurisdiction} ${String(mustSayEmployee)}`;
  const made =
    known.get(key) ??
    packs
      .filter(({ id }) => [jurisdiction, 'all'].includes(PACKS_FOR[id] ?? ''))
      .map((pack) => ({ ...pack, rules: pack.rules.map((rule) => asRequired(rule, mustSayEmployee)) }));
  known.set(key, made);
  return made;
}

function asRequired(rule: Rule, isRequired: boolean): Rule {
  return rule.check === 'employee-status' ? { ...rule, options: { ...rule.options, isRequired } } : rule;
}

/** A rule that several jurisdictions share quotes the person's own clauses, where it has some. */
function withOwnClauses(
  result: RuleResult,
  packs: readonly PolicyPack[],
  { jurisdiction }: Declared,
): RuleResult {
  const own = new Set(
    packs
      .filter(({ id }) => PACKS_FOR[id] === jurisdiction)
      .flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  );
  const clauses = result.clauses.filter((id) => own.has(id));
  return jurisdiction === 'federal' || clauses.length === 0 ? result : { ...result, clauses };
}
