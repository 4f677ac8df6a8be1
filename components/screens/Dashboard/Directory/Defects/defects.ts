/** Which defects are shown. */
import type { Defect } from '@/lib/directory/lint/defect';
import type { KeyedRow } from '@/lib/directory/listed-row';
import { fold } from '@/lib/model/fold';
import type { ListCheck } from '../../../../list-view';

/** A filter that is empty lets everything through; `platform` `none`: rows that mean no account. */
export interface DefectFilter {
  kind: string;
  platform: string;
  text: string;
}

export const NO_FILTER: DefectFilter = { kind: '', platform: '', text: '' };

/** Rows whose address is of no account that Vigie knows. */
export const NO_PLATFORM = 'none';

export function platformOf({ key }: Pick<KeyedRow, 'key'>): string {
  return key === '' ? NO_PLATFORM : key.slice(0, key.indexOf(':'));
}

/** Every defect, in the order of the list. */
export function allDefects({ report }: ListCheck): Defect[] {
  return report.groups.flatMap(({ defects }) => defects).sort((a, b) => a.row - b.row);
}

export function filterDefects(
  { rows }: ListCheck,
  defects: readonly Defect[],
  { kind, platform, text }: DefectFilter,
): Defect[] {
  const words = fold(text);
  return defects.filter((defect) => {
    const keyed = rows[defect.row];
    if (keyed === undefined || (kind !== '' && defect.kind !== kind)) return false;
    if (platform !== '' && platformOf(keyed) !== platform) return false;
    const { account, url, organizationEn, organizationFr } = keyed.row;
    return (
      words === '' ||
      fold(`${account} ${url} ${organizationEn} ${organizationFr} ${defect.found}`).includes(words)
    );
  });
}

/** How many defects each platform's rows have. */
export function countByPlatform({ rows }: ListCheck, defects: readonly Defect[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of defects) {
    const keyed = rows[row];
    const platform = keyed === undefined ? NO_PLATFORM : platformOf(keyed);
    counts.set(platform, (counts.get(platform) ?? 0) + 1);
  }
  return counts;
}
