/** Is the notice in the language of the account, as the directory gives it? The address tells the notice's language (F.4). */
import { rowOf } from '@/lib/model/directory';
import { defineCheck } from './define-check';
import { linkEvidence } from './links';
import { noticeLinks, withoutNotice } from './notice';

export const noticeLinkLanguage = defineCheck({
  id: 'notice-link-language',
  reasons: [
    'same-language',
    'both-languages',
    'other-language',
    'one-language-of-two',
    'address-without-language',
    'account-language-unknown',
    'destination-hidden',
    'no-notice-link',
    'links-unread',
  ],
  run(subject) {
    const notices = noticeLinks(subject);
    if (notices.length === 0) return withoutNotice(subject);
    if (notices.every((notice) => notice.by === 'unverified')) {
      return { answer: 'cantTell', reason: 'destination-hidden' };
    }
    const evidence = notices.map(linkEvidence);
    const languages = new Set(notices.map((notice) => subject.lexicon.addressLanguage(notice.url)));
    const account = rowOf(subject.match)?.language ?? null;
    if (
      account !== null &&
      (account === 'bi' ? languages.has('en') && languages.has('fr') : languages.has(account))
    ) {
      return { answer: 'found', reason: account === 'bi' ? 'both-languages' : 'same-language', evidence };
    }
    if (languages.has(null)) return { answer: 'inapplicable', reason: 'address-without-language', evidence };
    if (account === null) return { answer: 'cantTell', reason: 'account-language-unknown', evidence };
    return account === 'bi'
      ? { answer: 'notFound', reason: 'one-language-of-two', severity: 'advice', evidence }
      : { answer: 'notFound', reason: 'other-language', evidence };
  },
});
