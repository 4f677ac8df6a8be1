/**
 * Selectors of LinkedIn's layouts, in one list a part, because a page has only one of them: signed out (`[P 2024-10]` organizations,
 * `[P 2026-01]` people), signed in on Ember (`[P 2024]` people; organizations `[P 2025]`, `[C 2026]`, both `[C 2021]`), signed in on
 * SDUI (`[P 2026-04]` people, `[I 2026-08]` organizations), and small screens (`[P 2025-07]` people).
 */
export const hooks = {
  /** Holds a page while it is shown `[P 2026-03]`, and what is left of one while it is not `[C 2026-07]`. */
  frame: 'iframe[data-testid=interop-iframe]:not([style*="opacity: 0"])',
  /** Header block, or the link that every signed-in person's header has. */
  header:
    '.top-card-layout,.org-top-card,[componentkey$=Topcard],.basic-profile-section,main a[href*="/contact-info"]',
  /** The header of the signed-out layout. */
  guest: '.top-card-layout',
  /** Any heading of the page. */
  heading: 'main h1,main h2',
  /** The name by a class or as `h1`; people of 2026 have an `h1` or `h2` (`[I]`), and an `h2` must agree with the title. */
  name: '.top-card-layout__title,h1',
  /** What names the header's account: log-in links that lead back, tabs, overlays, the name's own link, the follow button. */
  owner:
    'a[href*=session_redirect],a[href*="/about"],a[href*="/posts"],a[href*="/overlay/"],a[href*="/contact-info"],a:has(h1,h2):not(.org-top-card *),[data-vanity-name]',
  /** Beside a person's header of 2026: its key ends with the name in the address, which in `[P 2026-03]` no link of the header says. */
  beside: '[componentkey^=profileCardsAboveActivity]',
  contact: 'a[href*="/contact-info"]',
  /** Link to the people who work there: it holds the page's number. */
  staff: 'a[href*=urrentCompany]',
  /** A job offer, which uses the same block signed out. */
  other: '.topcard__title',
  /** Only a person sees these links in the own header (`[C 2026]`). */
  own: 'a[href*="/edit/"]',
  /** Ember page of an organization that is not there (`[P 2026-03]`). */
  gone: '.organization-outlet>.artdeco-empty-state',
  /** Log-in forms of the page itself; those in dialogs stand outside `main`, or on top of a header. */
  login: 'main form:is([action*="/login-submit"],[action*="/checkpoint/"])',
  /** Place and followers signed out, place and connections on small screens. */
  subline: '.top-card-layout__first-subline,div:has(>.dot-separator[aria-hidden])',
  /** In 2026 a person's headline, employer and place follow the name; one line alone may be either of the first two. */
  category:
    '.top-card-layout__headline,[class*=info-list]>div[class*=info-item],.text-body-medium.break-words,div.text-color-text>span[dir],:has(h1,h2)+:is(p,span):has(+:is(p,span)+div a:is([href*="/contact-info"],[href="#"]))',
  place:
    '.inline-block>div[class*=info-item],.text-body-small.inline.break-words,:is(p,span):has(~:is(p,span) a:is([href*="/contact-info"],[href="#"]))',
  /** Where followers may stand in a header: facts of an organization, lines of a person. */
  counts: '[class*=info-item],li,span,p:not([class*=tagline])',
  /** The card below a person's header that tells them; the one of 2026 has a key. */
  activity: '#content_collections~* [class*=optional-link] span,.activity-section .body-xsmall',
  /** Links of a person's header that lead out of the site. */
  links: 'a[href*=topcard-website],a[href*="/safety/go"]',
  picture:
    '.top-card-layout__entity-image,img[class*=content__logo],[class*=photo-wrapper] img,#profile-picture-container img,:is(a,[role=button])>[aria-label] img[src*="/profile-"]:not([src*=background])',
  cover:
    '.cover-img__image,.org-cropped-image__cover-image,.cover-image-container img,img[src*=backgroundimage]',
  verified: 'svg:is([id^=verified],[data-test-icon^=verified])',
  /** Section of the description and the facts. */
  about:
    '[data-test-id=about-us],[data-section=summary],[class*=page-details-module],.p5:has(>dl),section:has(>#about),.pv-about-section,.about-section',
  bio: '[data-test-id$=description],:has(>dl)>p,.summary [class*=r__content]>*,[data-testid=expandable-text-box],[class*=show-more-text] span[aria-hidden],.pv-about__summary-text,.description',
  /** Controls and dialogs inside the description; its own text stands in no further block. */
  more: 'button,div',
  /** Signed out, a row that every organization's "about us" has, below the description and the website. */
  industry: '[data-test-id=about-us__industry] dd',
  /** Signed out, the place as the header has it (`[P 2024-10]`), also where the header has none (`[P 2025-05]`). */
  headquarters: '[data-test-id=about-us__headquarters] dd',
  facts: 'dl',
  site: 'dd a[href]',
  posts: 'article[data-activity-urn],[data-urn^="urn:li:activity:"]',
  /** The line above a post that is only passed on; its words are in the reader's language, its class is not. */
  repost: '[class*=activity-card__header],.update-components-header',
  author: '[data-test-id$=entity-lockup] a[href],.update-components-actor__container a[href]',
};

export type Hook = keyof typeof hooks;
