/** Organizations that questions can be asked of: owners of audited accounts first, then any of the list. */
import type { AccountSummary } from '@/lib/storage/summary';
import type { Bilingual, DirectoryRow } from '../../../directory-view';

export interface AskedOrganization {
  id: string;
  name: Bilingual;
  /** How many of its accounts were audited here. */
  audited: number;
}

/** Every organization once; the name of joint owners stands in one text, in the order of their ids. */
export function organizationsOf(
  accounts: readonly AccountSummary[],
  rows: readonly DirectoryRow[],
): AskedOrganization[] {
  const found = new Map<string, AskedOrganization>();
  const add = (ids: readonly string[], en: string, fr: string, audited: number) => {
    const [english, french] = [en.split('; '), fr.split('; ')];
    for (const [at, id] of ids.entries()) {
      const known = found.get(id);
      const name = { en: english[at] || french[at] || id, fr: french[at] || english[at] || id };
      found.set(
        id,
        known === undefined ? { id, name, audited } : { ...known, audited: known.audited + audited },
      );
    }
  };
  for (const { organizationIds, organizationEn, organizationFr } of accounts)
    add(organizationIds, organizationEn, organizationFr, 1);
  for (const { organizationIds, organization } of rows)
    add(organizationIds, organization.en, organization.fr, 0);
  return [...found.values()];
}
