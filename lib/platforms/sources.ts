/** Small readers the adapters share. They never change the document, force no layout and copy plain text only. */
import { isWord, parseUrl } from '@/lib/addresses/address';
import { unwrapLink } from '@/lib/addresses/unwrap';
import type { ProfileLink } from '@/lib/model/profile';

/** Enough for the longest field; longer text is refused by `read-profile`, so there is no use in collecting it. */
const TEXT_LIMIT = 20_100;

/** Elements whose text is never part of what a person reads as the field, or that stand for text themselves. */
const SPECIAL = ['img', 'br', 'svg', 'script', 'style', 'template', 'noscript'];
const UNSEEN = new Set(['svg', 'script', 'style', 'template', 'noscript']);

/**
 * Text below `root`: text nodes, `alt` of pictures (platforms draw emoji as pictures), line feeds for `<br>`; elements that
 * `skip` names are left out. Walks without recursion, because hostile pages nest deeply. `null` without an element; may be
 * the empty string.
 */
export function text(root: Element | null | undefined, skip?: (element: Element) => boolean): string | null {
  if (!root) return null;
  // Counted by name: cheaper than a selector, and no element is taken from the page.
  const isPlain =
    !skip &&
    (root.firstElementChild === null ||
      SPECIAL.every((name) => root.getElementsByTagName(name).length === 0));
  if (isPlain) {
    return root.textContent.slice(0, TEXT_LIMIT).trim();
  }
  let result = '';
  let node: Node | null = root;
  while (node && result.length < TEXT_LIMIT) {
    let isOpen = false;
    if (node.nodeType === 3) result += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'img') result += element.getAttribute('alt') ?? '';
      else if (name === 'br') result += '\n';
      else isOpen = element === root || !(UNSEEN.has(name) || skip?.(element));
    }
    node = (isOpen && node.firstChild) || after(node, root);
  }
  return result.trim();
}

/** The next node in document order that is not inside `node`, still below `root`. */
function after(node: Node, root: Node): Node | null {
  let current: Node | null = node;
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

/** The separate pieces of text below `root`, without those that are only a separator (dots, bullets). */
export function textParts(root: Element | null | undefined): string[] {
  const parts: string[] = [];
  let node: Node | null = root ?? null;
  while (root && node && parts.length < 100) {
    const piece = node.nodeType === 3 ? (node.nodeValue ?? '').slice(0, 400).trim() : '';
    if (/[^\s•‧·∙|.,;:-]/.test(piece)) parts.push(piece);
    node = node.firstChild ?? after(node, root);
  }
  return parts;
}

/** An attribute's text, `null` when the element or the attribute is missing or blank. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  return element?.getAttribute(name)?.trim() || null;
}

/** `content` of a head meta by `property`, `name` or `itemprop`. Only the head is searched, so a page's size does not matter. */
export function meta(document: Document, name: string): string | null {
  const found = document.head.querySelector(
    `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
  );
  return attribute(found, 'content');
}

/** The canonical address the head names. */
export function canonical(document: Document): string | null {
  return attribute(document.head.querySelector('link[rel="canonical"]'), 'href');
}

/** Language of the platform's interface, as the page says it; `null` when it does not say. */
export function pageLanguage(document: Document): string | null {
  // A page may even take its root element away.
  const root = document.documentElement as Element | null;
  const language = attribute(root, 'lang') ?? '';
  return language.length > 1 && language.length < 36 && isWord(language.replaceAll('-', ''))
    ? language
    : null;
}

/** The address when it is an absolute http(s) one of acceptable length, else `null` (relative, `data:`, `blob:`). */
export function webUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000) return null;
  const url = value.trim();
  const isWeb = url.startsWith('https://') || url.startsWith('http://');
  return isWeb && URL.canParse(url) ? url : null;
}

/** The text when it is an ISO instant or day, else `null`. */
export function instant(value: string | null): string | null {
  const isIso = value !== null && value.length < 30 && value[4] === '-' && value[7] === '-';
  return isIso && (value.length === 10 || value.endsWith('Z')) && !Number.isNaN(Date.parse(value))
    ? value
    : null;
}

/** A URL of the page, absolute or relative to it; `null` when it is none. */
export function pageUrl(href: string | null | undefined, base: URL): URL | null {
  return href && href.length <= 2000 ? parseUrl(href, base.href) : null;
}

/** One link of a profile, unwrapped offline; `null` when its address cannot be used. */
export function profileLink(
  href: unknown,
  words: string | null,
  slot: ProfileLink['slot'],
): ProfileLink | null {
  const url = webUrl(typeof href === 'string' ? unwrapLink(href) : null);
  return url === null ? null : { url, text: (words ?? '').slice(0, 500), slot };
}

/**
 * Climbs from `start` to the closest ancestor that contains `selector`, at most `levels` up; `null` when none does.
 * Header blocks are found this way because their own class names mean nothing.
 */
export function blockAround(start: Element, selector: string, levels: number): Element | null {
  let block: Element | null = start;
  for (let level = 0; block && level <= levels; level += 1) {
    if (block.querySelector(selector)) return block;
    block = block.parentElement;
  }
  return null;
}
