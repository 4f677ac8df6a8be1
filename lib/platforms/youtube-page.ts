/** What is looked up once on a YouTube channel page, and what the page is (`platforms.md` 2.8). */
import type { Address } from '@/lib/addresses/address';
import { youtubeAddress } from '@/lib/addresses/youtube';
import type { PageState } from '@/lib/model/profile';
import { at, cutObject, listAt, textAt } from './json';
import type { Identity, ReadContext } from './platform';
import { canonical, meta, pageLanguage, pageUrl, text, textParts } from './sources';
import { type WallWords, wallIn } from './walls';

/** The parts of a channel page that speak of the account in the address; each is `null` when it speaks of another. */
export interface YoutubePage {
  address: Address;
  context: ReadContext;
  language: string | null;
  /** `channelMetadataRenderer` and the header of the document's first channel (`pageHeaderViewModel`, until 2024 `c4TabbedHeaderRenderer`). */
  metadata: unknown;
  header: unknown;
  /** The head's metas name this channel. */
  hasHead: boolean;
  /** Header drawn on the screen, and its pieces of text after the "@handle": counts, in the interface's language. */
  box: Element | null;
  /** Some channel header is drawn, whoever it is. */
  isDrawn: boolean;
  counts: string[];
  id: string | null;
  handle: string | null;
  /** Text of `ytInitialData`; empty when the document has none. */
  source: string;
}

const WALLS: WallWords = [
  ['suspended', /terminated|suspended|removed because|a été clôturé|a été résilié|a été supprimé|suspendu/i],
  [
    'restricted',
    /not available in your country|pas disponible dans votre pays|age-restricted|soumis à une limite d'âge/i,
  ],
  ['notFound', /does not exist|n'existe pas|isn't available|is not available|n'est pas disponible/i],
];

export function look(context: ReadContext, address: Address): YoutubePage {
  const { document } = context;
  const source = initialData(document);
  const data = at(cutObject(source, 'metadata', '{"channelMetadataRenderer":'), 'channelMetadataRenderer');
  const dataHandle = handleOf(textAt(data, 'vanityChannelUrl'));
  const metadata = speaksOf(context, address, textAt(data, 'externalId'), dataHandle) ? data : null;
  const dataId = metadata ? textAt(metadata, 'externalId') : null;
  const headId = headChannel(document);
  // Data of another channel means a head of another channel.
  const hasHead = headId !== null && (data ? headId === dataId : speaksOf(context, address, headId, null));
  // The document's own data is complete; the screen is only searched when that data is about another channel.
  const drawn = metadata ? [] : [...document.getElementsByTagName('yt-page-header-view-model')].slice(0, 8);
  const shown = drawn.map((box) => ({ box, parts: headerParts(box) }));
  const mine = shown.find(({ box, parts }) => isHandle(parts[0], address) && !box.closest('[hidden]'));
  return {
    address,
    context,
    language: pageLanguage(document),
    metadata,
    header: metadata ? headerOf(source, dataId, dataHandle) : null,
    hasHead,
    box: mine?.box ?? null,
    isDrawn: drawn.length > 0 || metadata !== null,
    counts: mine?.parts.slice(1) ?? [],
    id: dataId ?? (hasHead ? headId : null),
    handle: (metadata ? dataHandle : null) ?? mine?.parts[0]?.slice(1) ?? null,
    source,
  };
}

/** The inline script is a child of the body; nothing else is searched. */
function initialData(document: Document): string {
  for (const child of document.body.children) {
    if (child.localName !== 'script') continue;
    const code = child.textContent;
    if (/^\s*(?:var ytInitialData|window\["ytInitialData"\])\s*=/.test(code.slice(0, 60))) return code;
  }
  return '';
}

/**
 * A permanent id or handle equal to the address's. For the old name spaces (`/user/x`, `/c/x`, `/x`) nothing in the page
 * can prove the name: the data is believed only while the document still is the one loaded for that address.
 */
function speaksOf(
  { isFirstLoad }: ReadContext,
  address: Address,
  id: string | null,
  handle: string | null,
): boolean {
  if (!id || !/^UC[\w-]{22}$/.test(id)) return false;
  if (address.kind === 'channel') return id === address.identity;
  if (address.kind === 'handle' && handle) return isHandle(`@${handle}`, address);
  return isFirstLoad;
}

function isHandle(shown: string | undefined, address: Address): boolean {
  return address.kind === 'handle' && shown?.toLowerCase().normalize('NFC') === address.identity;
}

/** The handle of `http://www.youtube.com/@handle`; `null` for channels without one. */
function handleOf(address: string | null): string | null {
  const parsed = address
    ? youtubeAddress(pageUrl(address, new URL('https://www.youtube.com/')) ?? new URL('about:blank'))
    : null;
  return parsed?.kind === 'handle' ? parsed.handle : null;
}

/** Channel id the head speaks of; a watch page puts a video id in the same place. */
function headChannel(document: Document): string | null {
  const link = canonical(document);
  const id =
    meta(document, 'identifier') ?? (link ? /\/channel\/([\w-]{24})$/.exec(link)?.[1] : null) ?? null;
  return id && /^UC[\w-]{22}$/.test(id) ? id : null;
}

/** Header data tied to the same channel: by id (until 2024) or by the "@handle" of its text rows. */
function headerOf(source: string, id: string | null, handle: string | null): unknown {
  const old = at(cutObject(source, 'header', '{"c4TabbedHeaderRenderer":'), 'c4TabbedHeaderRenderer');
  if (old) return textAt(old, 'channelId') === id ? old : null;
  const renderer = cutObject(source, 'header', '{"pageHeaderRenderer":');
  const model = at(renderer, 'pageHeaderRenderer', 'content', 'pageHeaderViewModel');
  const shown = rowTexts(model).find((part) => part.startsWith('@'));
  return handle === null || shown?.slice(1).toLowerCase() === handle.toLowerCase() ? (model ?? null) : null;
}

/** Texts of the header's rows, in order: "@handle", then counts; pronouns may stand between (`platforms.md` 2.8). */
export function rowTexts(header: unknown): string[] {
  const rows = listAt(header, 'metadata', 'contentMetadataViewModel', 'metadataRows');
  return rows.flatMap((row) =>
    listAt(row, 'metadataParts').map(
      (part) => textAt(part, 'text', 'content')?.replace(/\p{Cf}/gu, '') ?? '',
    ),
  );
}

/** "@handle" and what follows it in the drawn header. No rendered capture exists: element names are the data's (`[C, K]`). */
function headerParts(box: Element): string[] {
  const parts = textParts(box.querySelector('yt-content-metadata-view-model')).map((part) =>
    part.replace(/\p{Cf}/gu, ''),
  );
  const start = parts.findIndex((part) => /^@\S+$/.test(part));
  return start < 0 ? [] : parts.slice(start);
}

export function pageState(page: YoutubePage): PageState | 'notProfile' {
  const { context, source } = page;
  const { document, isFirstLoad, url } = context;
  if (page.metadata || page.hasHead || page.box) return 'profile';
  if (document.querySelector('form[action*="//consent.youtube.com"],form[action*="//consent.google."]'))
    return 'challenge';
  if (!isFirstLoad) return 'loading';
  const alert = cutObject(source, 'alertRenderer');
  const words = textAt(alert, 'text', 'simpleText') ?? textAt(alert, 'text', 'runs', 0, 'text');
  if (textAt(alert, 'type') === 'ERROR') return wallIn(words, WALLS) ?? 'unknownLayout';
  if (/^404\b/.test(document.title)) return 'notFound';
  const named = pageUrl(canonical(document), url);
  if (named && youtubeAddress(named) === null) return 'notProfile';
  return source === '' ? 'loading' : 'unknownLayout';
}

export function identity({ address, id, handle, metadata, hasHead, box }: YoutubePage): Identity | null {
  if (!metadata && !hasHead && !box) return null;
  const aliases = handle ? [`youtube:@${handle.toLowerCase().normalize('NFC')}`] : [];
  return { accountKey: id ? `youtube:${id}` : address.key, aliases };
}

/** Words of an element of the drawn header. */
export function drawn({ box }: YoutubePage, selector: string): string | null {
  return text(box?.querySelector(selector)) || null;
}
