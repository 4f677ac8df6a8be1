/** What is looked up once on a YouTube channel page, and what the page is (`platforms.md` 2.8). */
import type { Address } from '@/lib/addresses/address';
import { youtubeAddress } from '@/lib/addresses/youtube';
import type { PageState } from '@/lib/model/profile';
import { at, cutObject, holders, inlineScripts, listAt, textAt } from './json';
import type { PlainPage } from './plain-page';
import type { Identity, ReadContext } from './platform';
import { attribute, canonical, meta, pageLanguage, pageUrl, text, textParts } from './sources';
import { type WallWords, wallIn } from './walls';

/**
 * Element names of the drawn header: `[P 2025-04]`, of the "about" dialog: `[C 2024-26]`, many projects agree; ids and classes of the header
 * before: `[P 2018]`, `[C 2023]`. The dialog's parts are named as in the data.
 */
export const hooks = {
  header: 'yt-page-header-renderer,ytd-c4-tabbed-header-renderer',
  /** Around the header, its banner and its tabs. */
  frame: '#header',
  rows: 'yt-content-metadata-view-model,#channel-handle,#subscriber-count,#videos-count',
  name: 'h1:not([id]),#channel-title,#channel-name #text',
  preview: 'yt-description-preview-view-model',
  /** Membership offers stand in an element of the same name. */
  link: 'yt-attribution-view-model a[href*="/redirect?"]',
  avatar: 'yt-avatar-shape img,yt-decorated-avatar-view-model img,#avatar img',
  banner: 'yt-image-banner-view-model img',
  verified: '.badge-style-type-verified',
  /** The owner's buttons. */
  studio: 'a[href*="//studio.youtube.com/channel/"]',
  about: 'ytd-about-channel-renderer',
  aboutRow: 'tr',
  aboutLink: 'yt-channel-external-link-view-model [href]',
  description: '#description-container',
  country: '[icon="privacy_public"]',
  joinedDateText: '[icon="info_outline"]',
  subscriberCountText: '[icon="person_radar"]',
  videoCountText: '[icon="my_videos"]',
  consent: 'form[action*="//consent."]',
  screen: '#page-manager>ytd-browse:not([hidden])',
  film: '#page-manager>ytd-watch-flexy:not([hidden])',
};

type Hook = keyof typeof hooks;

/** `data` is `channelMetadataRenderer`; `header` the drawn header with its banner. */
export interface YoutubePage extends PlainPage {
  context: ReadContext<Hook>;
  /** Header of the data: `pageHeaderViewModel`, until 2024 `c4TabbedHeaderRenderer`. */
  model: unknown;
  /** `aboutChannelViewModel` of a page loaded at `/about`. */
  about: unknown;
  /** The dialog that the person has opened; a closed one stays in the page. */
  dialog: Element | null;
  /** Words for subscribers and films, in the interface's language. */
  counts: string[];
  /** Some channel header is drawn, whoever it is. */
  isDrawn: boolean;
  id: string | null;
  handle: string | null;
  /** Keys of the channel: the address's, and those of the addresses that its data lists. */
  keys: string[];
  /** Text of `ytInitialData`; empty when the document has none. */
  source: string;
}

/** Words of an error in the place of the channel, in the interface's language. */
const WALLS: WallWords = [
  ['suspended', /terminated|suspended|removed|clôturé|résilié|supprimé|suspendu/i],
  ['restricted', /your country|votre pays|age-restricted|limite d'âge/i],
  ['notFound', /exist|available|disponible/i],
];

export function look(context: ReadContext<Hook>, address: Address): YoutubePage {
  const { document, hooks: by } = context;
  const { source, command } = scriptsOf(document);
  const any = cutObject(source, 'channelMetadataRenderer');
  const loaded = textAt(cutObject(command, 'browseEndpoint'), 'browseId');
  /**
   * The names of the channel with this id, when the address is one of them. A head says no handle, and neither head nor data says
   * most names of the old name spaces (`/user/x`, `/c/x`, `/x`): the server's command names the channel found at its address.
   */
  const own = (id: string | null, ...links: unknown[]) => {
    const found = loaded === id ? textAt(cutObject(command, 'webCommandMetadata'), 'url') : null;
    const names = [`/channel/${String(id)}`, ...links, found].flatMap((link) => channelOf(link) ?? []);
    return names.some(({ key }) => key === address.key) ? names : [];
  };
  const ownId = textAt(any, 'externalId');
  const names = own(ownId, at(any, 'vanityChannelUrl'), ...listAt(any, 'ownerUrls'));
  const data = names.length > 0 ? any : null;
  const keys = [...names.map(({ key }) => key), address.key];
  const isOwn = (rows: string[]) => rows.some((row) => keys.includes(keyOf(row)));
  const boxes = [...document.querySelectorAll(by.header)].slice(0, 8);
  const mine = boxes.find((box) => isOwn(drawnRows(box, by.rows)) && !box.closest('[hidden]'));
  const shown = mine ? drawnRows(mine, by.rows) : [];
  // A film's page puts the film's number in the same place.
  const headId =
    [`/channel/${meta(document, 'identifier') ?? ''}`, canonical(document)]
      .flatMap((link) => channelOf(link) ?? [])
      .find(({ kind }) => kind === 'channel')?.identity ?? null;
  // Data of another channel means a head of another channel.
  const isSame = data && ownId ? ownId === headId : own(headId).length > 0 || looksAlike(document, mine, by);
  const hasHead = headId !== null && isSame && (!any || data !== null);
  const id = data && ownId ? ownId : hasHead ? headId : null;
  const header = cutObject(source, 'c4TabbedHeaderRenderer') ?? cutObject(source, 'pageHeaderViewModel');
  const rows = modelRows(header);
  const isModel =
    data && header && (textAt(header, 'channelId') ?? id) === id && (isOwn(rows) || !rows.some(isHandle));
  const about = cutObject(source, 'aboutChannelViewModel');
  return {
    address,
    context,
    language: pageLanguage(document),
    header: mine?.closest(by.frame) ?? mine ?? null,
    isComplete: false,
    data,
    hasHead,
    model: isModel ? header : null,
    about: data && textAt(about, 'channelId') === id ? about : null,
    dialog: dialogOf(context, keys),
    counts: countsOf(isModel ? rows : shown),
    isDrawn: boxes.length > 0,
    id,
    handle:
      names.find(({ kind }) => kind === 'handle')?.handle ??
      (isModel ? rows : shown).find(isHandle)?.slice(1) ??
      null,
    keys,
    source,
  };
}

/** Head and drawn header are of one channel: same name, and same picture in another size. */
function looksAlike(document: Document, box: Element | undefined, by: ReadContext<Hook>['hooks']): boolean {
  const one = meta(document, 'og:image')?.split('=')[0];
  const other = attribute(box?.querySelector(by.avatar), 'src')?.split('=')[0];
  return !!one && one === other && meta(document, 'og:title') === text(box?.querySelector(by.name));
}

const DATA = /^\s*(?:var ytInitialData|window\["ytInitialData"\])\s*=\s*('?)/;

function plain(_: string, hex: string | undefined, char: string): string {
  return hex ? String.fromCharCode(Number(`0x${hex}`)) : char;
}

/**
 * `source`: the data; on mobile it is a string, with `\x22` for quotes (`[C 2026]`). `command`: what the server made of the address
 * that it answered (`[P 2024, 2025]`).
 */
function scriptsOf(document: Document): { source: string; command: string } {
  let [source, command] = ['', ''];
  // Both stand near the end, and most of what is before them is the player's: not even taken from the page.
  const all = inlineScripts(document);
  for (let index = all.length - 1; index >= 0 && !(source && command); index -= 1) {
    const code = all[index]?.textContent ?? '';
    const opening = code.slice(0, 120);
    const start = opening.includes('ytInitialData') && DATA.exec(opening);
    if (opening.includes("['ytCommand']")) command = code;
    else if (start) source = start[1] ? code.replace(/\\(?:x(..)|(.))/g, plain) : code;
  }
  return { source, command };
}

/** An address of the page, absolute or not. */
export function urlOf(link: unknown): URL | null {
  return typeof link === 'string' ? pageUrl(link, new URL('https://www.youtube.com')) : null;
}

/** The channel that an address of the page leads to. */
function channelOf(link: unknown): Address | null {
  const url = urlOf(link);
  return url && youtubeAddress(url);
}

function keyOf(shown: string): string {
  return `youtube:${shown.toLowerCase().normalize('NFC')}`;
}

function isHandle(shown: string): boolean {
  return /^@\S+$/.test(shown);
}

/** Words of one of YouTube's text objects, of whichever kind. Handles stand after a direction mark. */
export function words(value: unknown): string {
  const runs = listAt(value, 'runs').map((run) => textAt(run, 'text'));
  const found = textAt(value) ?? textAt(value, 'content') ?? textAt(value, 'simpleText') ?? runs.join(' ');
  return found.replace(/\p{Cf}/gu, '');
}

/** Values of a key anywhere in a part of the data, in its order: paths change, names hardly ever. */
export function all(part: unknown, key: string): unknown[] {
  const found = holders(part, key).map((one) => at(one, key));
  return found.reverse();
}

/** "@handle", then counts; pronouns may stand between (`platforms.md` 2.8). Until 2024 each had a name of its own. */
function modelRows(model: unknown): string[] {
  const old = ['channelHandleText', 'subscriberCountText', 'videosCountText'].map((key) => at(model, key));
  return [...all(at(model, 'metadata'), 'text'), ...old].map(words);
}

function drawnRows(box: Element, hook: string): string[] {
  return [...box.querySelectorAll(hook)].flatMap(textParts).map(words);
}

/**
 * Subscribers and films: two numbers stand in that order; a lone one (subscribers may be hidden) is told by its word, alike in
 * English, French and their kin, else refused.
 */
function countsOf(rows: string[]): string[] {
  const numbers = rows.filter((row) => /^[^@].*\d|^\d/.test(row));
  const [first = ''] = numbers;
  if (/v[ií]d[eé]o/i.test(first)) return numbers.length === 1 ? ['', first] : [];
  return numbers.length === 2 || (numbers.length === 1 && /scri|abonn/i.test(first)) ? numbers : [];
}

/** The dialog names its channel by address, in a row of its own. */
function dialogOf({ document, hooks: by }: ReadContext<Hook>, keys: string[]): Element | null {
  const isRow = (row: Element) => keys.includes(channelOf(`//${words(text(row))}`)?.key ?? '');
  const all = [...document.querySelectorAll(by.about)].slice(0, 8);
  return all.find((one) => [...one.querySelectorAll(by.aboutRow)].some(isRow)) ?? null;
}

export function pageState({ context, source, ...page }: YoutubePage): PageState | 'notProfile' {
  const { document, hooks: by, isFirstLoad } = context;
  if (page.data || page.hasHead || page.header) return 'profile';
  if (document.querySelector(by.consent)) return 'challenge';
  if (!isFirstLoad) return 'loading';
  const alert = cutObject(source, 'alertRenderer');
  if (textAt(alert, 'type') === 'ERROR') return wallIn(words(at(alert, 'text')), WALLS) ?? 'unknownLayout';
  if (document.title.startsWith('404 ')) return 'notFound';
  const link = canonical(document);
  if (link && !channelOf(link)) return 'notProfile';
  return source ? 'unknownLayout' : 'loading';
}

export function identity({ address, id, keys, data, hasHead, header }: YoutubePage): Identity | null {
  return data || hasHead || header ? { accountKey: id ? `youtube:${id}` : address.key, aliases: keys } : null;
}

/** The screen shows a film or a search, although the address is a channel's: its own page is not drawn yet. */
export function clashes({ context: { document, hooks: by } }: YoutubePage): boolean {
  return !!document.querySelector(by.film) && !document.querySelector(by.screen);
}

/** The owner's header leads to the studio; the data says it, too (seen as "false", 2024 and 2025). */
export function isOwnView({ header, data, source, context }: YoutubePage): boolean {
  const key = '"key":"is_owner","value":"';
  const place = data ? source.indexOf(key) : -1;
  const isSaid = place >= 0 && source.startsWith('true"', place + key.length);
  return isSaid || !!header?.querySelector(context.hooks.studio);
}
