/** YouTube channels: `platforms.md` 2.8, hooks checked on server documents of 2024-01 to 2026-04 and on drawn pages of 2018 and 2025-04. */
import { YOUTUBE_PATTERNS, youtubeAddress } from '@/lib/addresses/youtube';
import type { ProfileLink } from '@/lib/model/profile';
import { count } from './counts';
import { dayIn } from './dates';
import { at, listAt } from './json';
import { data, dataEmpty, drawn, find, head } from './plain-page';
import { type Answer, COLLAPSED, EMPTY, type PlatformAdapter, partial, type Source } from './platform';
import { attribute, profileLink, text } from './sources';
import {
  all,
  clashes,
  hooks,
  identity,
  isOwnView,
  look,
  pageState,
  urlOf,
  words,
  type YoutubePage,
} from './youtube-page';

/** Parts of the newer header `[P 2025]`; pages with the older one are not made any more. */
const PARTS = /^(?:title|image|metadata|actions|description|attribution|banner|rendererContext)$/;

/** A part that is not there is empty only when every other one is known: else it may be there under another name. */
function emptyIn(model: unknown): typeof EMPTY | null {
  return model && Object.keys(model).every((part) => PARTS.test(part)) ? EMPTY : null;
}

/** Words of a part of the "about" dialog, or of the same data. `closed`: the answer while there is neither. */
function about<Value>(
  part: 'description' | 'country' | 'joinedDateText' | 'subscriberCountText' | 'videoCountText',
  value: (shown: string, language: string | null) => Answer<Value>,
  closed: Answer<never> = null,
): Source<YoutubePage, Value> {
  return {
    via: `about:${part}`,
    read(page) {
      const { about: model, dialog, context } = page;
      if (!model && !dialog) return closed;
      const found = dialog?.querySelector(context.hooks[part]);
      // In a row, the words stand in the cell after the icon's.
      const there = at(model, part);
      const shown = model
        ? there === undefined
          ? null
          : words(there)
        : text(found?.closest('tr')?.lastElementChild ?? found);
      return shown === null ? null : value(shown, page.language);
    },
  };
}

/** Until 2020 the site's name followed. */
const withoutSite = (title: string) => title.replace(/ - YouTube$/, '');

/** Nothing is written where every account that has the field writes it. */
const orEmpty = (shown: string): Answer<string> => shown || EMPTY;

function headerCount(index: number): Source<YoutubePage, number> {
  return { via: 'header:counts', read: ({ counts, language }) => count(counts[index], language) };
}

/**
 * The description's first lines, followed by a button. Words that stand in for an empty one ("More about this channel") are short and
 * in an element of their own (`[P 2025-04]`).
 */
function preview(page: YoutubePage): Answer<string> {
  const box = find(page, 'preview');
  const shown = text(box, ({ localName }) => localName === 'button') ?? '';
  const isPlain = box?.querySelector('[role=text]')?.firstElementChild === null;
  return isPlain || shown.length > 50 ? partial(shown) : null;
}

function dataLinks(part: unknown, slot: ProfileLink['slot']): ProfileLink[] {
  return all(part, 'urlEndpoint').flatMap((one) => profileLink(at(one, 'url'), words(part), slot) ?? []);
}

function drawnLinks(box: Element | null, hook: string, slot: ProfileLink['slot']): ProfileLink[] {
  const anchors = [...(box?.querySelectorAll(hook) ?? [])];
  return anchors.flatMap((one) => profileLink(attribute(one, 'href'), text(one), slot) ?? []);
}

/** All links when the dialog is open; else the header's, nearly always the first of several. `null` when neither was read. */
function links({ model, about: open, dialog, header, context }: YoutubePage): Answer<ProfileLink[]> {
  const { hooks: by } = context;
  const listed = open
    ? listAt(open, 'links').flatMap((one) =>
        dataLinks(at(one, 'channelExternalLinkViewModel', 'link'), 'about'),
      )
    : drawnLinks(dialog, by.aboutLink, 'about');
  if (listed.length > 0) return listed;
  // Every way out of the site is wrapped.
  if (dialog) return dialog.querySelector('[href*="/redirect?"]') ? null : EMPTY;
  const drawnOnes = drawnLinks(header, by.link, 'list');
  if (!model) return drawnOnes.length > 0 ? partial(drawnOnes) : null;
  const box = at(model, 'attribution') ?? at(model, 'headerLinks');
  const one = at(box, 'attributionViewModel') ?? at(box, 'channelHeaderLinksViewModel');
  // Until 2023 several links lay on the banner; the others were in the "about" tab, as now in the dialog.
  const many = at(box, 'channelHeaderLinksRenderer');
  const shown = dataLinks(at(one, 'text') ?? at(one, 'firstLink') ?? many, 'list');
  if (shown.length === 0) return box ? COLLAPSED : emptyIn(model);
  return many || at(one, 'suffix') || at(one, 'more') ? partial(shown) : shown;
}

function website(page: YoutubePage): Answer<string> {
  const found = links(page);
  if (found === null || typeof found === 'symbol') return found;
  return (Array.isArray(found) ? found : found.value)[0]?.url ?? null;
}

function badges(page: YoutubePage): Answer<string[]> {
  const { model } = page;
  if (!model) return find(page, 'verified') ? ['verified'] : null;
  const title = at(model, 'title');
  const marks = [...all(at(model, 'badges'), 'style'), ...all(title, 'imageName')];
  if (marks.some((mark) => mark === 'BADGE_STYLE_TYPE_VERIFIED' || mark === 'CHECK_CIRCLE_FILLED'))
    return ['verified'];
  // A mark of another kind is neither "verified" nor nothing; a name of the newer header with more than words has some mark.
  const shown = at(title, 'dynamicTextViewModel', 'text') ?? {};
  return Object.keys(shown).join() === 'content' ? emptyIn(model) : null;
}

function banner({ model }: YoutubePage): Answer<string> {
  const shown = at(model, 'banner');
  if (!shown) return emptyIn(model);
  return urlOf(all(shown, 'url')[0])?.href ?? null;
}

export const youtube: PlatformAdapter<YoutubePage, keyof typeof hooks> = {
  id: 'youtube',
  version: 'youtube-2026.11.2',
  matches: YOUTUBE_PATTERNS,
  address: youtubeAddress,
  hooks,
  required: ['displayName', 'handle'],
  look,
  pageState,
  identity,
  hasLandmark: ({ isDrawn, data: own, hasHead }) => isDrawn || own !== null || hasHead,
  clashes,
  isOwnView,
  header: ({ header }) => header,
  isSettled: ({ model, counts }) => model !== null || counts.length > 0,
  quietFor: ({ data: own }) => (own ? 300 : 1000),
  fields: {
    displayName: [data('title'), drawn('name'), head('og:title', withoutSite)],
    handle: [
      { via: 'vanityUrl', read: ({ handle }) => handle },
      {
        // Channels had none until 2022, and those that YouTube itself makes have none: their addresses are of another kind.
        via: 'vanityUrl',
        read({ data: own }) {
          const urls = [at(own, 'vanityChannelUrl'), ...listAt(own, 'ownerUrls')].filter(Boolean);
          return urls.length > 0 && !urls.join().includes('/@') ? EMPTY : null;
        },
      },
    ],
    platformId: [{ via: 'externalId', read: ({ id }) => id }],
    bio: [
      data('description'),
      dataEmpty('description'),
      about('description', orEmpty),
      { via: 'dom:preview', read: preview },
      head('og:description', partial),
    ],
    links: [{ via: 'header:links', read: links }],
    website: [{ via: 'header:links', read: website }],
    avatarUrl: [data('avatar', 'thumbnails', 0, 'url'), head('og:image'), drawn('avatar', 'src')],
    headerImageUrl: [{ via: 'header:banner', read: banner }, drawn('banner', 'src')],
    badges: [{ via: 'header:badges', read: badges }],
    category: [],
    location: [about('country', orEmpty, COLLAPSED)],
    joinedAt: [about('joinedDateText', dayIn, COLLAPSED)],
    lastPostAt: [],
    followers: [about('subscriberCountText', count), headerCount(0)],
    following: [],
    posts: [about('videoCountText', count), headerCount(1)],
  },
};
