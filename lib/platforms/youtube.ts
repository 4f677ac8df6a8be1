/** YouTube channels: `platforms.md` 2.8, hooks checked on server documents of 2024-01 and 2025-06. */
import { youtubeAddress } from '@/lib/addresses/youtube';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { at, listAt, textAt } from './json';
import { type Answer, COLLAPSED, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, meta, profileLink, text } from './sources';
import { drawn, identity, look, pageState, rowTexts, type YoutubePage } from './youtube-page';

function metadata(...path: (string | number)[]): Source<YoutubePage, string> {
  return { via: 'ytInitialData:metadata', read: (page) => textAt(page.metadata, ...path) || null };
}

/** The head belongs to the first load, like the data, and is only used when it names this channel. */
function head(name: string): Source<YoutubePage, string> {
  return {
    via: `head:${name}`,
    read: ({ hasHead, context }) => (hasHead ? meta(context.document, name) : null),
  };
}

function picture(selector: string): Source<YoutubePage, string> {
  return {
    via: `dom:${selector}`,
    read: ({ box }) => attribute(box?.querySelector(`${selector} img`), 'src'),
  };
}

/** Everything the channel folds into its "about" dialog, which only the person may open. */
const inAbout: Source<YoutubePage, never> = { via: 'about', read: () => COLLAPSED };

/** The description's first lines, followed by "…more": never the whole. */
function preview(page: YoutubePage): Answer<string> {
  const words = drawn(page, 'yt-description-preview-view-model');
  return words ? partial(words) : null;
}

/** First link of the header, and whether "and 5 more links" follows it. `null` when the header was not read. */
function firstLink({ header, box }: YoutubePage): { link: ProfileLink | null; hasMore: boolean } | null {
  if (header) {
    const shown =
      at(header, 'attribution', 'attributionViewModel') ??
      at(header, 'headerLinks', 'channelHeaderLinksViewModel');
    const words = at(shown, 'text') ?? at(shown, 'firstLink');
    const href = at(words, 'commandRuns', 0, 'onTap', 'innertubeCommand', 'urlEndpoint', 'url');
    const link = profileLink(href, textAt(words, 'content'), 'list');
    return { link, hasMore: shown !== undefined && (!link || !!at(shown, 'suffix') || !!at(shown, 'more')) };
  }
  const anchor = box?.querySelector('yt-attribution-view-model a[href]');
  const link = profileLink(attribute(anchor, 'href'), text(anchor), 'list');
  return link ? { link, hasMore: true } : null;
}

function links(page: YoutubePage): Answer<ProfileLink[]> {
  const first = firstLink(page);
  if (!first) return null;
  if (first.link) return first.hasMore ? partial([first.link]) : [first.link];
  return first.hasMore ? COLLAPSED : EMPTY;
}

function website(page: YoutubePage): Answer<string> {
  const first = firstLink(page);
  if (!first) return null;
  return first.link?.url ?? (first.hasMore ? COLLAPSED : EMPTY);
}

/**
 * Subscribers and films. Two numbers stand in that order; a lone one (subscribers may be hidden) is told by its word,
 * in English and French, else refused.
 */
const SUBSCRIBERS = /subscri|abonn/i;
const FILMS = /video|vidéo/i;

function headerCount(which: 'followers' | 'posts'): Source<YoutubePage, number> {
  return {
    via: 'header:counts',
    read(page) {
      const { header, language } = page;
      const old =
        which === 'followers' ? textAt(header, 'subscriberCountText', 'simpleText') : oldFilms(header);
      if (old) return count(old, language);
      const rows = header ? rowTexts(header) : page.counts;
      const numbers = rows.filter((part) => !part.startsWith('@') && /\d/.test(part));
      const [first = '', second] = numbers;
      if (numbers.length > 2 || FILMS.test(first) !== !second) return null;
      if (which === 'posts') return count(second ?? (FILMS.test(first) ? first : null), language);
      return count(second || SUBSCRIBERS.test(first) ? first : null, language);
    },
  };
}

function oldFilms(header: unknown): string | null {
  const runs = listAt(header, 'videosCountText', 'runs');
  return runs.length > 0 ? runs.map((run) => textAt(run, 'text') ?? '').join(' ') : null;
}

function badges({ header }: YoutubePage): Answer<string[]> {
  if (!header) return null;
  const styles = listAt(header, 'badges').map((badge) => textAt(badge, 'metadataBadgeRenderer', 'style'));
  const runs = listAt(header, 'title', 'dynamicTextViewModel', 'text', 'attachmentRuns');
  const names = runs.map((run) =>
    textAt(run, 'element', 'type', 'imageType', 'image', 'sources', 0, 'clientResource', 'imageName'),
  );
  if (styles.includes('BADGE_STYLE_TYPE_VERIFIED') || names.includes('CHECK_CIRCLE_FILLED'))
    return ['verified'];
  // A mark of another kind is neither "verified" nor nothing.
  return styles.length + names.length > 0 ? null : EMPTY;
}

function banner({ header }: YoutubePage): Answer<string> {
  if (!header) return null;
  const sources = listAt(header, 'banner', 'imageBannerViewModel', 'image', 'sources');
  const all = sources.length > 0 ? sources : listAt(header, 'banner', 'thumbnails');
  return all.length > 0 ? textAt(all[0], 'url') : at(header, 'banner') ? null : EMPTY;
}

export const youtube: PlatformAdapter<YoutubePage> = {
  id: 'youtube',
  version: 'youtube-2026.11.1',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://youtube.com/*'],
  address: youtubeAddress,
  hooks: {},
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity,
  hasLandmark: ({ isDrawn, hasHead }) => isDrawn || hasHead,
  isSettled: ({ metadata: data, header, box, counts }) =>
    (data !== null && header !== null) || (box !== null && counts.length > 0),
  quietFor: ({ metadata: data }) => (data ? 300 : 1000),
  fields: {
    displayName: [metadata('title'), head('og:title'), { via: 'dom:h1', read: (page) => drawn(page, 'h1') }],
    handle: [{ via: 'vanityUrl', read: ({ handle }) => handle }],
    platformId: [{ via: 'externalId', read: ({ id }) => id }],
    bio: [
      { via: 'ytInitialData:metadata', read: (page) => textAt(page.metadata, 'description') || null },
      {
        via: 'ytInitialData:metadata',
        read: (page) => (textAt(page.metadata, 'description') === '' ? EMPTY : null),
      },
      { via: 'dom:preview', read: preview },
      {
        via: 'head:og:description',
        read: ({ hasHead, context }) => {
          const words = hasHead ? meta(context.document, 'og:description') : null;
          return words ? partial(words) : null;
        },
      },
    ],
    links: [{ via: 'header:attribution', read: links }],
    website: [{ via: 'header:attribution', read: website }],
    avatarUrl: [metadata('avatar', 'thumbnails', 0, 'url'), head('og:image'), picture('yt-avatar-shape')],
    headerImageUrl: [{ via: 'header:banner', read: banner }, picture('yt-image-banner-view-model')],
    badges: [{ via: 'header:badges', read: badges }],
    category: [],
    location: [inAbout],
    joinedAt: [inAbout],
    lastPostAt: [],
    followers: [headerCount('followers')],
    following: [],
    posts: [headerCount('posts')],
  },
};
