/** The organizations that an imported CSV names: known ones keep their id, others are added. */
import { fold } from '@/lib/model/fold';
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
 * names in the list are taken for their titles.
 */
export function organizationRegister(known: readonly OrganizationFacts[]) {
  const all = [...known];
  const ids = new Set(known.map((facts) => facts.id));
  const byName = new Map<string, OrganizationFacts>();
  const learn = (facts: OrganizationFacts) => {
    const { nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr, variants } = facts;
    for (const name of [nameEn, nameFr, appliedEn, appliedFr, legalEn, legalFr, ...variants]) {
      const folded = fold(name);
      const before = byName.get(folded);
      if (folded !== '' && (before === undefined || (before.isSuperseded && !facts.isSuperseded)))
        byName.set(folded, facts);
    }
  };
  known.forEach(learn);

  const find = ({ en, fr }: { en: string; fr: string }): OrganizationFacts => {
    const found = byName.get(fold(en)) ?? byName.get(fold(fr));
    if (found) return found;
    const facts = newOrganization(en || fr, fr || en, freeId(en || fr, ids));
    all.push(facts);
    ids.add(facts.id);
    learn(facts);
    return facts;
  };

  return {
    all,
    owner(names: readonly { en: string; fr: string }[]): CsvOwner {
      const found = names.map((name) => ({ name, facts: find(name) }));
      return {
        ids: found.map(({ facts }) => facts.id),
        en: found
          .map(({ name, facts }) => name.en || facts.nameEn)
          .join('; ')
          .slice(0, LONGEST_NAME),
        fr: found
          .map(({ name, facts }) => name.fr || facts.nameFr)
          .join('; ')
          .slice(0, LONGEST_NAME),
      };
    },
  };
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

function newOrganization(nameEn: string, nameFr: string, id: string): OrganizationFacts {
  return {
    id,
    nameEn,
    nameFr,
    appliedEn: nameEn,
    appliedFr: nameFr,
    abbrEn: '',
    abbrFr: '',
    legalEn: '',
    legalFr: '',
    kind: 'institution',
    status: 'active',
    endedIn: null,
    schedule: '',
    variants: [],
    isSuperseded: false,
  };
}
