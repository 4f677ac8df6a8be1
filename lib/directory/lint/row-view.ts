/** One row prepared for the families: its address taken apart once, its names resolved once. */
import { parseAddress } from '@/lib/addresses';
import type { Address } from '@/lib/addresses/address';
import type { ListedRow } from '../listed-row';
import { cleanText } from './characters';
import type { DepartmentNames } from './department-names';
import { type UrlParts, urlParts } from './url-parts';

/**
 * `address`: the account its address names, null when it names none. `url`: the address as written, in pieces; null when the cell is empty
 * or cannot be taken apart. `language`: of the words around the account: the edition's, else that of the owner's cell, else null.
 * `hasLinkOrganization`: the list has that cell (some row fills it), so an empty one is a gap.
 * `isOfRegister`: the register knows most of the list's owners. It says nothing of a list of another government.
 */
export interface RowView {
  index: number;
  row: ListedRow;
  address: Address | null;
  url: UrlParts | null;
  language: 'en' | 'fr' | null;
  names: DepartmentNames;
  hasLinkOrganization: boolean;
  isOfRegister: boolean;
}

export function viewRows(rows: readonly ListedRow[], names: DepartmentNames): RowView[] {
  const hasLinkOrganization = rows.some(({ linkOrganization }) => cleanText(linkOrganization) !== '');
  const isOfRegister = knowsOwners(rows, names);
  return rows.map((row, index) => {
    const address = row.url.trim() === '' ? null : parseAddress(row.url);
    return {
      index,
      row,
      address,
      url: urlParts(row.url, address),
      language: languageOf(row),
      names,
      hasLinkOrganization,
      isOfRegister,
    };
  });
}

function languageOf({ part, organizationEn, organizationFr }: ListedRow): 'en' | 'fr' | null {
  if (part === 'en' || part === 'fr') return part;
  const [en, fr] = [cleanText(organizationEn) !== '', cleanText(organizationFr) !== ''];
  return en === fr ? null : en ? 'en' : 'fr';
}

function knowsOwners(rows: readonly ListedRow[], names: DepartmentNames): boolean {
  const readings = rows.flatMap(({ organizationEn, organizationFr }) => [
    names.read(organizationEn, 'en') ?? [],
    names.read(organizationFr, 'fr') ?? [],
  ]);
  const owners = readings.flat();
  const known = owners.filter(({ flaw }) => flaw !== 'department-unknown');
  return known.length * 2 >= owners.length;
}
