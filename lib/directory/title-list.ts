/** Which titles an organization can be known by, folded: those that say whose they are. */
import { fold } from '@/lib/model/fold';
import { cell } from './columns';
import type { OrganizationFacts } from './organizations';
import type { PackedTitles } from './packed';

/** `applied`: registry of applied titles; `name`: harmonized name; `legal`; `variant`: another spelling met in the list. */
export type TitleKind = 'applied' | 'name' | 'legal' | 'variant';

/** The titles an organization has a column for, in order of precedence: the order of `PackedTitles.source`. */
export const TITLE_SOURCES = [
  { name: 'appliedEn', kind: 'applied', isFrench: false },
  { name: 'appliedFr', kind: 'applied', isFrench: true },
  { name: 'nameEn', kind: 'name', isFrench: false },
  { name: 'nameFr', kind: 'name', isFrench: true },
  { name: 'legalEn', kind: 'legal', isFrench: false },
  { name: 'legalFr', kind: 'legal', isFrench: true },
] as const;

/**
 * The titles that identify each organization, folded; each once, with the most official source that has it.
 * Abbreviations are never titles: they collide between languages and bodies (`directory/NOTES.md` §3).
 */
export function packTitles(organizations: readonly OrganizationFacts[]): PackedTitles {
  const titles = organizations.flatMap((facts, organization) =>
    titlesOf(facts).map((title) => ({ ...title, organization })),
  );
  return {
    count: titles.length,
    folded: titles.map((title) => title.folded).join('\n'),
    organization: titles.map((title) => title.organization),
    source: titles.map((title) => title.source),
    isFrench: titles.map((title) => Number(title.isFrench)),
  };
}

interface Title {
  folded: string;
  source: number;
  isFrench: boolean;
}

function titlesOf(facts: OrganizationFacts): Title[] {
  const titles = new Map<string, Title>();
  const add = (title: string, source: number, isFrench: boolean) => {
    const folded = bare(cell(title));
    const isApplied = TITLE_SOURCES[source]?.kind === 'applied';
    if (folded === '' || titles.has(folded) || (!isApplied && !identifies(folded))) return;
    titles.set(folded, { folded, source, isFrench });
  };
  for (const [source, { name, isFrench }] of TITLE_SOURCES.entries()) add(facts[name], source, isFrench);
  for (const [i, variant] of facts.variants.entries()) {
    add(variant, TITLE_SOURCES.length + i, isFrenchVariant(variant, facts));
  }
  return [...titles.values()];
}

/**
 * Folded, without what registers put around a title: an abbreviation in brackets at the end ("… (CPSI)"), an article at the end
 * ("Canadian Wheat Board, The") or in front.
 */
function bare(title: string): string {
  return withoutArticle(
    fold(title.replace(/\s*\([A-Z]\p{L}{1,9}\)$/u, '').replace(/, (?:The|Les?|La|L['’])$/, '')),
  );
}

/** A folded name without its leading article. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:(?:the|les?|la) |l')/, '');
}

/** Words that join others, or say what kind of body it is: they name nobody. */
const COMMON = new Set(
  (
    'of and the for in on to de du des la le les l d et en au aux a department ministry ministere minister ministre office ' +
    'bureau board commission council conseil tribunal court cour agency agence registry greffe'
  ).split(' '),
);

/**
 * Whether a title outside the registry says whose it is. "Senate", "Youth", "Democratic Institutions", "Department of Health" or
 * "Office of the Umpire" are everybody's words, or titles of other countries too. A title counts when it names Canada, or has
 * three words or more, two of them not in `COMMON`.
 */
function identifies(folded: string): boolean {
  if (folded.includes('canad')) return true;
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length >= 3 && words.filter((word) => !COMMON.has(word)).length >= 2;
}

/** The language of a variant is that of the official name with which it shares more words; English when they are equal. */
function isFrenchVariant(variant: string, { nameEn, nameFr }: OrganizationFacts): boolean {
  const words = fold(variant).split(' ');
  const shared = (name: string) => {
    const known = new Set(fold(name).split(' '));
    return words.filter((word) => known.has(word)).length;
  };
  return shared(nameFr) > shared(nameEn);
}
