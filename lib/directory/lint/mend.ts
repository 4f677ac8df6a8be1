/** Each cell as it should be, with all certain corrections at once: what a defect proposes, and what the patch writes. */
import { cleanText } from './characters';
import type { MendedRow } from './defect';
import { mendOwner } from './department';
import { mendHandle, mendHandleCell } from './handle';
import { mendLanguage } from './language';
import { mendLabel } from './platform-label';
import type { RowView } from './row-view';

/** Mending what was mended changes nothing (tested on the real list). */
export function mendRow(view: RowView): MendedRow {
  const { row, address } = view;
  return {
    organizationEn: mendOwner(view, 'organizationEn'),
    organizationFr: mendOwner(view, 'organizationFr'),
    linkOrganization: mendOwner(view, 'linkOrganization'),
    platform: mendLabel(cleanText(row.platform), row.part),
    handle: mendHandleCell(cleanText(row.handle), address),
    url: mendUrl(view),
    account: mendHandle(cleanText(row.account), address),
    language: mendLanguage(row.language, row.part),
  };
}

/** The canonical address; a bare YouTube name stays bare, because what it leads to is not known. */
export function mendUrl({ row, address, url }: RowView): string {
  if (address === null) return cleanText(row.url);
  const isBare =
    address.platform === 'youtube' && address.kind === 'custom' && url?.segments[0]?.toLowerCase() !== 'c';
  return isBare ? address.url.replace('/c/', '/') : address.url;
}
