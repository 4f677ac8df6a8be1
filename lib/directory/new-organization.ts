/** An organization of which a source tells a few facts. */
import type { OrganizationFacts } from './organizations';

/** What is not told is empty; it is an institution at work. */
export function organization(id: string, facts: Partial<OrganizationFacts>): OrganizationFacts {
  return {
    id,
    nameEn: '',
    nameFr: '',
    appliedEn: '',
    appliedFr: '',
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
    ...facts,
  };
}
