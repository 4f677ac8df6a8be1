/** The organizations that an imported list names: known ones keep their id, others are added. */
import { fold } from '@/lib/model/fold';
import { organization } from './new-organization';
import type { OrganizationFacts } from './organizations';

/** What an entry accepts as the names of its owners. */
const LONGEST_NAME = 400;

/** Ids and names of one row's owners, as an entry holds them. */
export interface CsvOwner {
  ids: string[];
  en: string;
  fr: string;
}

/**
 * `owner`: finds or adds the organizations of a row, by any of their titles, folded. `all`: known ones first, then those added, whose
 * names in the list are taken for their titles. `isOfficial`: owners are called by their registered names instead of the list's spelling.
 */
export function organizationRegister(known: readonly OrganizationFacts[], isOfficial = false) {
  const all = [...known];
  const ids = new Set(known.map((facts) => facts.id));
  const added = new Set<OrganizationFacts>();
  const byName = nameTable();
  known.forEach(byName.learn);

  /** Lists repeat a few names thousands of times, and folding is slow. */
  const before = new Map<string, OrganizationFacts[]>();
  const find = (name: { en: string; fr: string }): OrganizationFacts[] => {
    const key = `${name.en}\n${name.fr}`;
    const found = before.get(key) ?? findAnew(name);
    before.set(key, found);
    return found;
  };
  const findAnew = ({ en, fr }: { en: string; fr: string }): OrganizationFacts[] => {
    const found = byName.find(en) ?? byName.find(fr);
    if (found) return found;
    // Its names in the list are taken for its titles.
    const [nameEn, nameFr] = [en || fr, fr || en];
    const facts = organization(freeId(nameEn, ids), { nameEn, nameFr, appliedEn: nameEn, appliedFr: nameFr });
    all.push(facts);
    added.add(facts);
    ids.add(facts.id);
    byName.learn(facts);
    return [facts];
  };
  /** A name that stands for several organizations at once cannot be the name of each. */
  const nameOf = (listed: string, facts: OrganizationFacts, official: string, isJoint: boolean) =>
    listed !== '' && !isJoint && (!isOfficial || added.has(facts)) ? listed : official;

  return {
    all,
    owner(names: readonly { en: string; fr: string }[]): CsvOwner {
      const found = names.flatMap((name) => {
        const owners = find(name);
        return owners.map((facts) => ({ name, facts, isJoint: owners.length > 1 }));
      });
      const joined = (text: (owner: (typeof found)[number]) => string) =>
        found.map(text).join('; ').slice(0, LONGEST_NAME);
      return {
        ids: found.map(({ facts }) => facts.id),
        en: joined(({ name, facts, isJoint }) => nameOf(name.en, facts, facts.nameEn, isJoint)),
        fr: joined(({ name, facts, isJoint }) => nameOf(name.fr, facts, facts.nameFr, isJoint)),
      };
    },
  };
}

/**
 * Organizations by every folded title. A body that works goes before one that has ended. A spelling that is recorded as a variant of several
 * bodies and is the title of none names them all: joint owners ("… and Indigenous Services Canada").
 */
function nameTable() {
  const titles = new Map<string, OrganizationFacts>();
  const variants = new Map<string, OrganizationFacts[]>();
  const learn = (facts: OrganizationFacts) => {
    const { nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr } = facts;
    for (const name of [nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr]) {
      const folded = fold(name);
      const before = titles.get(folded);
      if (folded !== '' && (before === undefined || (before.isSuperseded && !facts.isSuperseded)))
        titles.set(folded, facts);
    }
    for (const folded of new Set(facts.variants.map(fold))) {
      const before = (variants.get(folded) ?? []).filter(
        ({ isSuperseded }) => isSuperseded === facts.isSuperseded,
      );
      const isOutdone = before.length === 0 && facts.isSuperseded && variants.has(folded);
      if (folded !== '' && !isOutdone) variants.set(folded, [...before, facts]);
    }
  };
  const find = (name: string): OrganizationFacts[] | undefined => {
    const folded = fold(name);
    const titled = titles.get(folded);
    const others = variants.get(folded);
    if (titled === undefined || (titled.isSuperseded && others?.[0]?.isSuperseded === false)) return others;
    return [titled];
  };
  return { learn, find };
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = `csv-${slug}`.slice(0, 32);
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}
