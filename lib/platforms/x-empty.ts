/** Signs that a field of an X profile is empty, and not merely called otherwise than before. */
import { find } from './plain-page';
import type { XPage } from './x-page';

/** Whether the row below the bio holds nothing unknown: only then is what is missing there not merely called otherwise. */
export function isRowKnown(page: XPage): boolean {
  const { UserLocation, UserUrl, UserProfessionalCategory, dates } = page.context.hooks;
  const row = page.isComplete ? find(page, 'items') : null;
  const known = `${UserLocation},${UserUrl},${UserProfessionalCategory},${dates}`;
  return !!row?.childElementCount && !row.querySelector(`:scope > :not(${known})`);
}

/** Whether the header goes on with that row right after the name. */
export function isBioEmpty(page: XPage): boolean {
  const row = page.isComplete && !page.bio ? find(page, 'items') : null;
  const next = page.name?.nextElementSibling;
  return !!row && !!next?.contains(row) && next.textContent.trim() === row.textContent.trim();
}

/** Whether no link leads to a banner and each picture of the header stands in a part that is known. */
export function isBannerEmpty(page: XPage): boolean {
  const { header, column, name, bio, isComplete, context } = page;
  if (!header || !isComplete || !column || column.querySelector(context.hooks.header_photo)) return false;
  const pictures = (part: Element | null) => part?.getElementsByTagName('img').length ?? 0;
  const known = [find(page, 'photo'), name, bio, find(page, 'items')];
  return pictures(header) === known.reduce((sum, part) => sum + pictures(part), 0);
}
