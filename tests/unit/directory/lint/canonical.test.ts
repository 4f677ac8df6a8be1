import { describe, expect, it } from 'vitest';
import { lintRows } from '@/lib/directory/lint';
import type { DefectKind } from '@/lib/directory/lint/defect';
import type { ListedRow } from '@/lib/directory/listed-row';
import type { DirectoryEntry } from '@/lib/model/directory';
import { EMBEDDED_COPY, REAL_ORGANIZATIONS } from '../../../support/real-rows';

const LABELS: Record<string, string> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  flickr: 'Flickr',
};

/** What an entry would look like in a list without a defect. */
function canonicalRow(entry: DirectoryEntry, row: number): ListedRow {
  const part = entry.language === 'fr' ? 'fr' : 'en';
  const facts = entry.organizationIds.map((id) => REAL_ORGANIZATIONS.find((one) => one.id === id));
  const title = (language: 'en' | 'fr') =>
    facts
      .map((one) => (language === 'en' ? one?.appliedEn || one?.nameEn : one?.appliedFr || one?.nameFr) ?? '')
      .join('; ');
  return {
    part,
    row,
    account: entry.platform === 'x' ? `@${entry.handle}` : 'Government account',
    platform: LABELS[entry.platform] ?? '',
    handle: '',
    url: entry.url,
    language: { en: 'English', fr: 'Français', bi: 'Bilingual' }[entry.language ?? 'en'],
    organizationEn: part === 'en' ? title('en') : '',
    organizationFr: part === 'fr' ? title('fr') : '',
    linkOrganization: title(part),
  };
}

/** What no list can mend: how the account itself is named, or that its owner is part of an institution. */
const INHERENT = new Set<DefectKind>([
  'person-link',
  'youtube-user',
  'youtube-custom',
  'linkedin-number',
  'non-ascii-handle',
  'probable-duplicate',
  'department-unit',
]);

describe('a list made from the entries, without a defect', () => {
  const seen = new Set<string>();
  const entries = [...EMBEDDED_COPY.entries()].filter(({ key }) => !seen.has(key) && seen.add(key));
  const defects = lintRows(entries.map(canonicalRow), { organizations: REAL_ORGANIZATIONS });

  it('has none but what lies in the accounts themselves', () => {
    expect(entries.length).toBe(1847);
    expect(defects.filter(({ kind }) => !INHERENT.has(kind))).toEqual([]);
  });

  it('and nothing is proposed for those', () => {
    expect(defects.filter(({ proposed }) => proposed !== null)).toEqual([]);
    expect(defects.length).toBeGreaterThan(80);
  });
});
