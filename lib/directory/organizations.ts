/** Organizations: what is known of one, packed into columns and back. */
import type { Organization } from '@/lib/model/directory';
import { cell, cellsOf, joinCell, KINDS, STATUSES, splitCell } from './columns';
import type { PackedOrganizations } from './packed';
import { TITLE_SOURCES, type TitleKind } from './title-list';

/**
 * An organization with its legal titles apart (the model merges them into `variants`).
 * `isSuperseded`: it has ended and its titles are nobody's any more; false for a body that was moved and still works under its name.
 */
export interface OrganizationFacts extends Organization {
  legalEn: string;
  legalFr: string;
  isSuperseded: boolean;
}

const TEXTS = [
  'nameEn',
  'nameFr',
  'appliedEn',
  'appliedFr',
  'legalEn',
  'legalFr',
  'abbrEn',
  'abbrFr',
  'schedule',
] as const;
const COLUMNS = [...TEXTS, 'ids', 'variants', 'endedIn'] as const;
type Column = (typeof COLUMNS)[number];

/** As columns. Codes follow the tables of `columns.ts`. */
export function packOrganizations(all: readonly OrganizationFacts[]): PackedOrganizations {
  const column = (text: (facts: OrganizationFacts) => string) => all.map((facts) => text(facts)).join('\n');
  const texts = Object.fromEntries(TEXTS.map((name) => [name, column((facts) => cell(facts[name]))]));
  return {
    count: all.length,
    ids: column((facts) => cell(facts.id)),
    ...(texts as Record<(typeof TEXTS)[number], string>),
    variants: column((facts) => joinCell(facts.variants)),
    endedIn: column((facts) => cell(facts.endedIn ?? '')),
    kind: all.map((facts) => KINDS.indexOf(facts.kind)),
    status: all.map((facts) => STATUSES.indexOf(facts.status)),
    superseded: all.map((facts) => Number(facts.isSuperseded)),
  };
}

/** Back from columns, in the same order. */
export function unpackOrganizations(packed: PackedOrganizations): OrganizationFacts[] {
  const read = factsReader(packed);
  return Array.from({ length: packed.count }, (_, row) => read(row));
}

/** The organizations of an open copy, each made when it is asked for. */
export function openOrganizations(packed: PackedOrganizations) {
  const read = factsReader(packed);
  const rows = new Map(cellsOf(packed.ids, packed.count).map((id, row) => [id, row]));
  return {
    /** Null for an unknown id. */
    byId(id: string): Organization | null {
      const row = rows.get(id);
      return row === undefined ? null : toOrganization(read(row));
    },
    /** With the titles that only the list's own work needs. */
    facts: (): OrganizationFacts[] => unpackOrganizations(packed),
    all: (): Organization[] => unpackOrganizations(packed).map(toOrganization),
    isSuperseded: (row: number): boolean => packed.superseded[row] === 1,
    /** One title of one organization, for `openTitles`. */
    title(row: number, source: number): { organizationId: string; title: string; kind: TitleKind } {
      const facts = read(row);
      const known = TITLE_SOURCES[source];
      return {
        organizationId: facts.id,
        title: known ? facts[known.name] : (facts.variants[source - TITLE_SOURCES.length] ?? ''),
        kind: known?.kind ?? 'variant',
      };
    },
  };
}

/** Splits the columns at the first row asked for. */
function factsReader(packed: PackedOrganizations): (row: number) => OrganizationFacts {
  let columns: Map<Column, string[]> | undefined;
  return (row) => {
    columns ??= new Map(COLUMNS.map((name) => [name, cellsOf(packed[name], packed.count)]));
    const text = (name: Column) => columns?.get(name)?.[row] ?? '';
    return {
      id: text('ids'),
      nameEn: text('nameEn'),
      nameFr: text('nameFr'),
      appliedEn: text('appliedEn'),
      appliedFr: text('appliedFr'),
      legalEn: text('legalEn'),
      legalFr: text('legalFr'),
      abbrEn: text('abbrEn'),
      abbrFr: text('abbrFr'),
      schedule: text('schedule'),
      variants: splitCell(text('variants')),
      endedIn: text('endedIn') || null,
      kind: KINDS[packed.kind[row] ?? 0] ?? 'institution',
      status: STATUSES[packed.status[row] ?? 0] ?? 'active',
      isSuperseded: packed.superseded[row] === 1,
    };
  };
}

/** The model's shape: legal titles become variants, each spelling once. */
export function toOrganization(facts: OrganizationFacts): Organization {
  const { id, nameEn, nameFr, appliedEn, appliedFr, abbrEn, abbrFr, kind, status, endedIn, schedule } = facts;
  const names = new Set([nameEn, nameFr, appliedEn, appliedFr, '']);
  const others = new Set([facts.legalEn, facts.legalFr, ...facts.variants]);
  const variants = [...others].filter((text) => !names.has(text));
  return {
    id,
    nameEn,
    nameFr,
    appliedEn,
    appliedFr,
    abbrEn,
    abbrFr,
    kind,
    status,
    endedIn,
    schedule,
    variants,
  };
}
