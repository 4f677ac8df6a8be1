/** Which links of a profile are its social media notice (catalogue F.1, F.6 and decisions 2 and 3). */
import type { PathClass } from '@/lib/model/lexicon';
import type { Reading } from '@/lib/model/subject';
import { isHidden, type LinkLabel, labelOf, profileLinks, type ReadLink } from './links';
import { remember } from './phrases';

/**
 * A link taken as the notice. `path`: a federal address that says so itself; `label`: a federal address that only its label
 * explains; `unverified`: labelled, but the destination is hidden; `elsewhere`: labelled, on a host that is not federal.
 */
export interface NoticeLink extends ReadLink {
  by: 'path' | 'label' | 'unverified' | 'elsewhere';
  path: PathClass;
  label: LinkLabel | null;
}

/** Order of belief: a notice on a federal host is the notice, whatever else is labelled as one. */
const ORDER = ['path', 'label', 'unverified', 'elsewhere'] as const;

/** Links taken as a notice, most certain first. */
export function noticeLinks(reading: Reading): NoticeLink[] {
  return remember(reading, 'notices', () =>
    profileLinks(reading)
      .flatMap((read) => noticeOf(reading, read))
      .sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by)),
  );
}

/** True for a label with a word of P-NOTICE. */
export function isNoticeLabel(reading: Reading, label: LinkLabel | null): boolean {
  return label !== null && reading.lexicon.has('P-NOTICE', label.text);
}

function noticeOf(reading: Reading, read: ReadLink): NoticeLink[] {
  const label = labelOf(reading, read);
  const isLabelled = isNoticeLabel(reading, label);
  const path = reading.lexicon.pathClass(read.url);
  const take = (by: NoticeLink['by']): NoticeLink[] => [{ ...read, by, path, label }];
  if (read.hostClass === 'federal') {
    if (path !== 'opaque') return take('path');
    if (!isLabelled) return [];
    return take(read.isCut ? 'unverified' : 'label');
  }
  if (!isLabelled) return [];
  return take(isHidden(read) ? 'unverified' : 'elsewhere');
}
