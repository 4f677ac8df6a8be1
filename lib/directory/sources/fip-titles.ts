/**
 * The registry of applied titles of the Federal Identity Program: the names that a profile should show (NOTES.md §6). It has no numbers, so its
 * organizations are found by their titles (`mergeOrganizations`). It lists no accounts.
 */

import { ok, type Result } from '@/lib/model/errors';
import { fold } from '@/lib/model/fold';
import { organization } from '../new-organization';
import type { OrganizationFacts } from '../organizations';
import type { Steps } from '../steps';
import { hasColumns, placesOf, readColumns, tableIn } from './columns-by-name';
import { reading, type Source, type SourceReading } from './source';

const TITLES = ['legal title', 'appellation legale', 'applied title', "titre d'usage"];

/** Schedules of the Financial Administration Act, as the registry writes them. */
const SCHEDULES = new Map([
  ['I', '1'],
  ['I.1', '1.1'],
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
  ['V', '5'],
]);

export const fipTitles: Source = {
  id: 'fip-titles',
  parts: [''],
  tolerance: 'odd-rows',
  recognise: (file) => (hasColumns(file, TITLES) ? '' : null),
  *read(files): Steps<Result<SourceReading>> {
    const table = tableIn(files);
    const checked = yield* readColumns(table, {
      organizationEn: 'applied title',
      organizationFr: "titre d'usage",
    });
    if (!checked.ok) return checked;
    const places = placesOf(table.header);
    const organizations: OrganizationFacts[] = table.rows.map(({ cells }) => {
      const text = (name: string) => (cells[places.get(name)?.[0] ?? -1] ?? '').trim();
      const [appliedEn, appliedFr] = [text('applied title'), text("titre d'usage")];
      const slug = fold(appliedEn || appliedFr).replace(/[^a-z0-9]+/g, '-');
      return organization(`fip-${slug}`.slice(0, 40), {
        nameEn: appliedEn || appliedFr,
        nameFr: appliedFr || appliedEn,
        appliedEn,
        appliedFr,
        legalEn: text('legal title'),
        legalFr: text('appellation legale'),
        abbrEn: text('abbreviation'),
        abbrFr: text('abreviation'),
        schedule: SCHEDULES.get(text('faa/lgfp')) ?? '',
      });
    });
    return ok(reading([], { organizations }));
  },
};
