/** Which links of a profile are its social media notice (catalogue F.1, F.6 and decisions 2 and 3). */
import type { PathClass } from '@/lib/model/lexicon';
import type { Reading } from '@/lib/model/subject';
import type { Answer } from './define-check';
import { isHidden, type LinkLabel, labelOf, profileLinks, type ReadLink } from './links';
import { remember } from './phrases';
import { areWhollySeen } from './reading';

/**
 * A link taken as the notice. `path`: a federal address that says so itself; `label`: a federal address that only its label
 * explains; `unverified`: labelled, but the destination is hidden; `elsewhere`: labelled, on a host that is not federal.
 */
export interface NoticeLink extends ReadLink {
  by: 'path' | 'label' | 'unverified' | 'elsewhere';
  path: PathClass;
  label: LinkLabel | null;
}

/**
 * Links taken as the notice. A federal one is the notice, whatever else bears such a label; without one, a labelled link whose
 * destination is hidden; without that, one that goes elsewhere.
 */
export function noticeLinks(reading: Reading): NoticeLink[] {
  return remember(reading, 'notices', () => {
    const found = profileLinks(reading).flatMap((read) => noticeOf(reading, read));
    const federal = found.filter(({ by }) => by === 'path' || by === 'label');
    const hidden = found.filter(({ by }) => by === 'unverified');
    return federal.length > 0 ? federal : hidden.length > 0 ? hidden : found;
  });
}

/** The answer when no notice was found: there is none, or it may stand in what was not read. */
export function withoutNotice(reading: Reading): Answer<'no-notice-link' | 'links-unread'> {
  return areWhollySeen(reading, ['links', 'website', 'bio'])
    ? { answer: 'inapplicable', reason: 'no-notice-link' }
    : { answer: 'cantTell', reason: 'links-unread' };
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
