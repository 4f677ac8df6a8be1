/** Every pack is whole, in both languages, and every rule and reason is shown by a subject. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '@/lib/checks';
import { PROFILE_FIELDS } from '@/lib/model/profile';
import { lexicon, packs } from '@/lib/packs';
import { wordFlaws } from '@/lib/packs/file-words';
import { loadPack } from '@/lib/packs/load-pack';
import { type Group, readSubjects } from '../support/rule-subjects';

const folder = (path: string) => readdirSync(new URL(`../../${path}`, import.meta.url));
/** Nothing is known to be anybody else's. */
const NO_WORLD = {
  taken: new Set<string>(),
  phrases: new Set<string>(),
  isHostTaken: () => false,
  isAccount: () => true,
};
const RUNNER_REASONS = [
  'page-not-read',
  'fields-unread',
  'class-unknown',
  'other-class',
  'other-platform',
  'other-jurisdiction',
  'before-date',
  'directory-old',
  'directory-missing',
  'platform-not-in-directory',
];

it('every pack folder is registered, and every check file', () => {
  const folders = folder('lib/packs').filter(
    (name) => !name.includes('.') && !['lexicon', 'coverage'].includes(name),
  );
  expect(folders.sort()).toEqual(packs.map(({ pack }) => pack.id as string).sort());
  const helpers = [
    'define-check',
    'index',
    'links',
    'mail',
    'roles',
    'names',
    'notice',
    'own-site',
    'person',
    'phrases',
    'reading',
    'answers',
    'pointers',
    'recency',
    'visits',
  ];
  const files = folder('lib/checks').flatMap((name) => (name.endsWith('.ts') ? [name.slice(0, -3)] : []));
  expect(files.filter((name) => !helpers.includes(name)).sort()).toEqual([...checks.keys()].sort());
});

const allClauses = new Set<string>(packs.flatMap(({ pack }) => pack.clauses.map(({ id }) => id)));

it('a clause, a document, a rule and a question are of one pack only', () => {
  for (const part of ['clauses', 'documents', 'rules', 'questions'] as const) {
    const ids = packs.flatMap(({ pack }) => (pack[part] ?? []).map(({ id }): string => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  }
});

it('a phrase set is of one pack, or of the lexicon, only', () => {
  const ids = [...lexicon.phrases, ...packs.flatMap(({ pack }) => pack.lexicon?.phrases ?? [])].map(
    ({ id }) => id,
  );
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

it.each(packs.filter(({ pack }) => pack.lexicon !== undefined))(
  'pack $pack.id brings only words that a file might bring too',
  ({ pack, texts }) => {
    const file = { format: 'vigie/policy-pack', formatVersion: 1, pack, texts } as const;
    const world = { ...NO_WORLD, checks, clauses: allClauses };
    expect(wordFlaws(file, world)).toEqual([]);
  },
);

it('every clause is quoted by a rule or a question', () => {
  const quoted = new Set<string>(
    packs.flatMap(({ pack }) => [...pack.rules, ...(pack.questions ?? [])].flatMap(({ clauses }) => clauses)),
  );
  expect([...allClauses].filter((id) => !quoted.has(id))).toEqual([]);
});

describe.each(packs)('pack $pack.id', ({ pack, texts }) => {
  it('loads: checks known, clauses there, every reason said in both languages', () => {
    expect(loadPack({ pack, texts }, checks, allClauses)).toMatchObject({ ok: true });
  });

  it('names only fields that exist', () => {
    const named = pack.rules.flatMap((rule) => [...rule.observes, ...rule.needs]);
    expect(named.filter((field) => !(PROFILE_FIELDS as string[]).includes(field))).toEqual([]);
  });

  it('has a fixture file a rule and no other', () => {
    const files =
      pack.rules.length === 0
        ? []
        : folder(`tests/fixtures/packs/${pack.id}`).map((name) => name.replace('.json', ''));
    expect(files.sort()).toEqual(pack.rules.map((rule) => rule.id as string).sort());
  });

  it('uses the same places in both languages, and no word that accuses', () => {
    for (const rule of pack.rules) {
      const [en, fr] = [texts.en.rules[rule.id], texts.fr.rules[rule.id]];
      for (const [reason, message] of Object.entries(en?.reasons ?? {})) {
        expect(places(fr?.reasons[reason] ?? ''), `${rule.id} ${reason}`).toEqual(places(message));
      }
      const said = JSON.stringify([en, fr]).toLowerCase();
      expect(said).not.toMatch(/\bfake|illegal|violation|\bfaux\b|illégal/);
    }
  });

  it('writes French as Canada does: no-break space before colons and inside guillemets, curly apostrophes', () => {
    const said = JSON.stringify(texts.fr).replace(/"[^"]*":|https?:[^"]*/g, '');
    expect(said).not.toMatch(/[^\u00a0\d]:|\u00ab[^\u00a0]|[^\u00a0]\u00bb|'| [;!?]/);
  });

  describe.each([...pack.rules])('$id', (rule) => {
    const subjects = existsSync(new URL(`../fixtures/packs/${pack.id}/${rule.id}.json`, import.meta.url))
      ? readSubjects(pack.id, rule.id)
      : {};

    it('is shown accepting, rejecting and leaving open, in both languages; a guard never rejects', () => {
      const groups: Group[] =
        rule.kind === 'GUARD'
          ? ['accept', 'cannotTell']
          : ['accept', 'reject', 'cannotTell', 'notApplicable'];
      if (rule.kind === 'GUARD') expect(subjects.reject).toBeUndefined();
      for (const group of groups) {
        const languages = new Set((subjects[group] ?? []).map((subject) => subject.language));
        expect([...languages].sort(), group).toEqual(['en', 'fr']);
      }
    });

    it('shows every reason its check can give', () => {
      const shown = new Set(Object.values(subjects).flatMap((list) => list.map((subject) => subject.reason)));
      const own = checks.get(rule.check)?.reasons ?? [];
      expect(own.filter((reason) => !shown.has(reason))).toEqual([]);
      expect(
        [...shown].filter((reason) => !own.includes(reason) && !RUNNER_REASONS.includes(reason)),
      ).toEqual([]);
    });
  });
});

function places(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}
