/** Does the notice link carry words that people understand, beside or inside it? */
import { defineCheck } from './define-check';
import { linkEvidence } from './links';
import { isNoticeLabel, noticeLinks, withoutNotice } from './notice';

export const noticeLinkLabel = defineCheck({
  id: 'notice-link-label',
  reasons: [
    'notice-labelled',
    'notice-bare',
    'label-by-platform',
    'surroundings-unread',
    'no-notice-link',
    'links-unread',
  ],
  run(subject) {
    const notices = noticeLinks(subject);
    if (notices.length === 0) return withoutNotice(subject);
    const evidence = notices.map(linkEvidence);
    if (notices.some((notice) => isNoticeLabel(subject, notice.label))) {
      return { answer: 'found', reason: 'notice-labelled', evidence };
    }
    const chosen = notices.filter((notice) => notice.label?.isGenerated !== true);
    if (chosen.length === 0) return { answer: 'inapplicable', reason: 'label-by-platform', evidence };
    if (chosen.every((notice) => notice.label === null)) {
      return { answer: 'cantTell', reason: 'surroundings-unread', evidence };
    }
    return { answer: 'notFound', reason: 'notice-bare', evidence };
  },
});
