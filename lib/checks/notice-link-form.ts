/** Does the link open the notice itself: what is said about social media, and not a page of links on the way? */
import * as z from 'zod/mini';
import type { Subject } from '@/lib/model/subject';
import { type Answer, defineCheck } from './define-check';
import { hostsOf, linkEvidence, profileLinks, type ReadLink } from './links';
import { type NoticeLink, noticeLinks, withoutNotice } from './notice';

/** A label that names social media, folded: the page's part about it is then what is meant. */
const SOCIAL_LABEL = /\bsocial media\b|\b(?:medias|reseaux) sociaux\b/;

/** A word of the address that only a notice or terms have; "conditionnelles" is the name of something else. */
const TERMS_WORD =
  /(?:^|[/_.-])(?:terms?|conditions?|notices?|avis|modalites|legal|disclaimer|trms|polic(?:y|ies)|politiques?)(?:[/_.-]|$)/;

const REASONS = [
  'notice-in-order',
  'notice-less-good',
  'notice-unclear',
  'no-notice-link',
  'links-unread',
] as const;
type Found = Answer<(typeof REASONS)[number]>;

/** `specific`: about social media, not a whole site's terms; `direct`: on the profile, not behind a page of links. */
const Options = z.strictObject({ asks: z.enum(['specific', 'direct']) });

export const noticeLinkForm = defineCheck({
  id: 'notice-link-form',
  reasons: REASONS,
  options: Options,
  run: (subject, { asks }) => (asks === 'specific' ? specific(subject) : direct(subject)),
});

/** What is not on a government host has a rule of its own. */
function specific(subject: Subject): Found {
  const found = noticeLinks(subject);
  if (found.length === 0) return withoutNotice(subject);
  const notices = found.filter(({ by }) => by !== 'elsewhere');
  if (notices.length === 0) return said('inapplicable', 'no-notice-link', found);
  const readable = notices.filter(({ by }) => by !== 'unverified');
  if (readable.some(isSpecific)) return said('found', 'notice-in-order', notices);
  const isGeneral = readable.length === notices.length && readable.every(isGeneralTerms);
  return isGeneral
    ? said('notFound', 'notice-less-good', notices)
    : said('cantTell', 'notice-unclear', notices);
}

/** A profile whose own words call a page of links its notice has it no nearer than that page. */
function direct(subject: Subject): Found {
  const notices = noticeLinks(subject);
  const near = notices.filter(({ hostClass }) => hostClass !== 'hub');
  if (near.length > 0) return said('found', 'notice-in-order', near);
  if (notices.length > 0) return said('notFound', 'notice-less-good', notices);
  const hubs = profileLinks(subject).filter(({ hostClass }) => hostClass === 'hub');
  return hubs.length > 0 ? said('cantTell', 'notice-unclear', hubs) : withoutNotice(subject);
}

const isGeneralTerms = ({ path, url }: NoticeLink): boolean =>
  path === 'generic' && TERMS_WORD.test(url.pathname.toLowerCase());

function isSpecific({ path, label }: NoticeLink): boolean {
  if (path === 'generic') return SOCIAL_LABEL.test(label?.text ?? '');
  return path !== 'opaque';
}

function said(answer: Found['answer'], reason: Found['reason'], links: readonly ReadLink[]): Found {
  return { answer, reason, values: { hosts: hostsOf(links) }, evidence: links.map(linkEvidence) };
}
