/** Whose name an owner's cell holds, and how far it is from the title the public should see (NOTES.md §3, "Department text", and §6). */
import type { OrganizationFacts } from '../organizations';
import { formerNames } from './former-names';
import { isTypo, loose, looser, plain } from './name-text';

type Language = 'en' | 'fr';

export type DepartmentFlaw =
  | 'department-language'
  | 'department-outdated'
  | 'department-typo'
  | 'department-spelling'
  | 'department-legal'
  | 'department-unofficial'
  | 'department-unit'
  | 'department-joint'
  | 'department-unknown';

/** `flaw` null: the name is right. `title`: what should stand there, in the cell's language; null where it cannot be told. */
export interface DepartmentReading {
  flaw: DepartmentFlaw | null;
  title: string | null;
  organizationIds: string[];
}

export interface DepartmentNames {
  /** Reads one cell. Apostrophes of either kind are right; invisible characters and spaces are another defect. Null for an empty cell. */
  read(text: string, language: Language): DepartmentReading | null;
}

/** No name of an institution, nor of two, is longer; longer cells are not searched for names. */
const LONGEST_NAME = 400;

/** Titles come from the register (applied title, else harmonized name), never from abbreviations, which collide (NOTES.md §3). */
export function departmentNames(organizations: readonly OrganizationFacts[]): DepartmentNames {
  const index = new NameIndex(organizations);
  const known = new Map<string, DepartmentReading | null>();
  return {
    read(text, language) {
      const key = `${language}${text}`;
      let reading = known.get(key);
      if (reading === undefined) {
        const clean = plain(text);
        reading = clean === '' ? null : clean.length > LONGEST_NAME ? UNKNOWN : index.read(clean, language);
        known.set(key, reading);
      }
      return reading;
    },
  };
}

/** What the public should see. */
function titleOf(facts: OrganizationFacts, language: Language): string {
  return language === 'en' ? facts.appliedEn || facts.nameEn : facts.appliedFr || facts.nameFr;
}

class NameIndex {
  readonly #official = { en: new Map<string, OrganizationFacts>(), fr: new Map<string, OrganizationFacts>() };
  readonly #loose = { en: new Map<string, OrganizationFacts>(), fr: new Map<string, OrganizationFacts>() };
  readonly #legal = new Map<string, OrganizationFacts>();
  readonly #former = new Map<string, OrganizationFacts | null>();
  readonly #variants = new Map<string, OrganizationFacts[]>();
  readonly #looser = new Map<string, OrganizationFacts | null>();

  constructor(organizations: readonly OrganizationFacts[]) {
    const current = organizations.filter(({ isSuperseded }) => !isSuperseded);
    for (const facts of current) this.#learn(facts);
    const byTitle = new Map(current.map((facts) => [titleOf(facts, 'en'), facts]));
    for (const facts of organizations.filter(({ isSuperseded }) => isSuperseded)) {
      for (const name of namesOf(facts)) if (loose(name) !== '') this.#former.set(loose(name), null);
    }
    for (const { name, today } of formerNames()) {
      const facts = byTitle.get(today);
      if (facts) this.#former.set(loose(name), facts);
    }
  }

  #learn(facts: OrganizationFacts): void {
    for (const language of ['en', 'fr'] as const) {
      const [name, applied] =
        language === 'en' ? [facts.nameEn, facts.appliedEn] : [facts.nameFr, facts.appliedFr];
      for (const title of [name, applied].filter((text) => text !== '')) {
        setOnce(this.#official[language], plain(title), facts);
        setOnce(this.#loose[language], loose(title), facts);
        const short = looser(title);
        const other = this.#looser.get(short);
        // Two institutions that differ in weak words only: neither is meant.
        if (short.length > 6) this.#looser.set(short, other === undefined || other === facts ? facts : null);
      }
    }
    for (const legal of [facts.legalEn, facts.legalFr]) setOnce(this.#legal, loose(legal), facts);
    for (const variant of facts.variants) {
      const key = loose(variant);
      this.#variants.set(key, [...new Set([...(this.#variants.get(key) ?? []), facts])]);
    }
  }

  read(text: string, language: Language): DepartmentReading {
    if (text.includes(';')) return this.#joint(text.split(';'), language) ?? UNKNOWN;
    return (
      this.#readOne(text, language) ??
      this.#readJoined(text, language) ??
      this.#near(text, language) ??
      UNKNOWN
    );
  }

  #readOne(text: string, language: Language): DepartmentReading | null {
    const other = language === 'en' ? 'fr' : 'en';
    const exact = this.#official[language].get(text);
    if (exact)
      return isUnit(exact)
        ? { ...reading(exact, language, 'department-unit'), title: null }
        : reading(exact, language, null);
    const key = loose(text);
    const spelled = this.#loose[language].get(key);
    if (spelled)
      return reading(spelled, language, text.endsWith(')') ? 'department-unofficial' : 'department-spelling');
    const foreign = this.#loose[other].get(key);
    if (foreign) return reading(foreign, language, 'department-language');
    const legal = this.#legal.get(key);
    if (legal) return reading(legal, language, 'department-legal');
    const former = this.#former.get(key);
    if (former !== undefined) return former ? reading(former, language, 'department-outdated') : OUTDATED;
    return this.#variant(text, key, language);
  }

  /** A spelling met before: a unit of the institution, a mistake of one or two letters, or just another name. */
  #variant(text: string, key: string, language: Language): DepartmentReading | null {
    const owners = this.#variants.get(key);
    const [facts] = owners ?? [];
    if (owners === undefined || facts === undefined) return null;
    if (owners.length > 1) return jointly(owners, language);
    if (namesUnit(text, facts)) return reading(facts, language, 'department-unit');
    const near = [facts.nameEn, facts.nameFr, facts.appliedEn, facts.appliedFr].some((title) =>
      isTypo(key, loose(title)),
    );
    return reading(facts, language, near ? 'department-typo' : 'department-unofficial');
  }

  /** Two institutions in one cell: "A and B", where each half is a name by itself. */
  #readJoined(text: string, language: Language): DepartmentReading | null {
    for (const { index, 0: word } of text.matchAll(/ (?:and|et) |, | \/ /g)) {
      const joint = this.#joint([text.slice(0, index), text.slice(index + word.length)], language);
      if (joint) return { ...joint, flaw: 'department-joint' };
    }
    return null;
  }

  /** All of them named, or null. Separated by semicolons and each right: nothing to say. */
  #joint(texts: readonly string[], language: Language): DepartmentReading | null {
    const parts = texts.map((text) => this.#readOne(text.trim(), language));
    const found = parts.filter((part) => part?.title != null);
    const owners = new Set(found.flatMap((part) => part?.organizationIds ?? []));
    if (found.length < texts.length || owners.size < 2) return null;
    const isRight = found.every((part) => part?.flaw === null);
    return {
      flaw: isRight ? null : 'department-joint',
      title: found.map((part) => part?.title ?? '').join('; '),
      organizationIds: found.flatMap((part) => part?.organizationIds ?? []),
    };
  }

  /** Nothing known is equal: the same but for weak words, or but for a letter or two. */
  #near(text: string, language: Language): DepartmentReading | null {
    const facts = this.#looser.get(looser(text)) ?? this.#inBothLanguages(text);
    if (facts) return reading(facts, language, 'department-unofficial');
    const key = loose(text);
    const titles = [...this.#loose[language], ...this.#legal];
    const near = new Set(titles.filter(([title]) => isTypo(key, title)).map(([, one]) => one));
    const [only] = near;
    return near.size === 1 && only ? reading(only, language, 'department-typo') : null;
  }

  /** "Title / Titre": one institution by both of its names. */
  #inBothLanguages(text: string): OrganizationFacts | null {
    const owners = text.split(/[/|]/).map((half) => {
      const key = loose(half);
      return this.#loose.en.get(key) ?? this.#loose.fr.get(key) ?? this.#legal.get(key);
    });
    const [first] = owners;
    return owners.length === 2 && owners[1] === first ? (first ?? null) : null;
  }
}

const UNKNOWN: DepartmentReading = { flaw: 'department-unknown', title: null, organizationIds: [] };
const OUTDATED: DepartmentReading = { flaw: 'department-outdated', title: null, organizationIds: [] };

function reading(
  facts: OrganizationFacts,
  language: Language,
  flaw: DepartmentFlaw | null,
): DepartmentReading {
  return { flaw, title: titleOf(facts, language) || null, organizationIds: [facts.id] };
}

function jointly(owners: readonly OrganizationFacts[], language: Language): DepartmentReading {
  return {
    flaw: 'department-joint',
    title: owners.map((facts) => titleOf(facts, language)).join('; '),
    organizationIds: owners.map(({ id }) => id),
  };
}

function namesOf({
  nameEn,
  nameFr,
  appliedEn,
  appliedFr,
  legalEn,
  legalFr,
  variants,
}: OrganizationFacts): string[] {
  return [nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr, ...variants];
}

/** A programme, brand or unit has a name of its own, and belongs to an institution that the register does not tell. */
function isUnit({ kind }: OrganizationFacts): boolean {
  return kind === 'subEntity' || kind === 'brand';
}

/** "Manitoba East District RCMP": the institution's initials as a word among others, outside brackets. */
function namesUnit(text: string, { abbrEn, abbrFr }: OrganizationFacts): boolean {
  const words = text.replace(/\([^)]*\)/g, ' ').split(/[^\p{L}\p{N}]+/u);
  return (
    words.length > 2 && [abbrEn, abbrFr].some((initials) => initials.length > 2 && words.includes(initials))
  );
}

function setOnce(map: Map<string, OrganizationFacts>, key: string, facts: OrganizationFacts): void {
  if (key !== '' && !map.has(key)) map.set(key, facts);
}
