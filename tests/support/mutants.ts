/** Changed pages: what a redesign, another language, or the profile before would make of a page. Seeded, so that each can be repeated. */

/** Gives a whole number from 0 to below `sides` (mulberry32). */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export function pick<Item>(items: readonly Item[], roll: Dice): Item {
  const item = items[roll(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** What was done; `removesWords`: words a person reads are gone, so that a field may rightly seem empty. */
export interface Change {
  name: string;
  removesWords: boolean;
}

const LANGUAGES = ['fr', 'fr-CA', 'de', 'pl', 'es', 'pt-BR', 'ko', 'ja', 'ar', 'zh-Hans', ''];
const TAGS = 'h1 h2 h3 p span section header main a button ul li dl dt dd svg time'.split(' ');
const TEST_IDS = /^(?:data-testid|data-e2e|data-test-id|data-test-selector|componentkey|itemprop|data-sjs)$/;
/** Attributes that hold a value a person reads (a picture, a link, an exact number): without them, less can be known. */
const VALUES = /^(?:href|src|srcset|alt|title|datetime|content|aria-label|number|style|value)$/;

/** Applies one change to the document. `stranger`: a page of another account of the same platform. */
export function change(document: Document, stranger: Document, roll: Dice): Change {
  const all = document.body.getElementsByTagName('*');
  // Never the body itself: where nothing is left in it, a block outside the page stands in.
  const some = () => all[roll(Math.max(all.length, 1))] ?? document.createElement('div');
  const kinds: [string, boolean, () => void][] = [
    ['a class renamed everywhere', false, () => renameWords(document, 'class', roll)],
    ['an id or test id renamed everywhere', false, () => renameTestId(document, roll)],
    ['an attribute dropped everywhere', false, () => dropAttribute(document, roll)],
    ['an attribute dropped once', false, () => dropOne(some(), roll)],
    ['an attribute with a value dropped everywhere', true, () => dropValue(document, roll)],
    ['structured data dropped', false, () => dropAll(document, 'script[type="application/ld+json"]')],
    ['embedded data dropped', false, () => dropAll(document, 'script:not([type="application/ld+json"])')],
    ['a key of the embedded data renamed', false, () => renameKey(document, roll)],
    ['the head emptied', false, () => document.head.replaceChildren()],
    ['the head of another profile', false, () => takeHead(document, stranger)],
    ['the embedded data of another profile', false, () => takeScripts(document, stranger)],
    ['another language', false, () => document.documentElement.setAttribute('lang', pick(LANGUAGES, roll))],
    ['an element kind renamed', false, () => renameTag(document, pick(TAGS, roll))],
    ['a block wrapped', false, () => wrap(some())],
    ['a block unwrapped', false, () => unwrap(some())],
    ['another profile mounted after this one', false, () => mount(document, stranger, roll)],
    ['a block removed', true, () => some().remove()],
    ['the page cut off', true, () => cutOff(some())],
    ['all scripts dropped', false, () => dropAll(document, 'script')],
  ];
  const [name, removesWords, apply] = pick(kinds, roll);
  apply();
  return { name, removesWords };
}

function renameWords(document: Document, attribute: string, roll: Dice): void {
  const holders = [...document.querySelectorAll(`[${attribute}]`)];
  if (holders.length === 0) return;
  const words = (pick(holders, roll).getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  if (words.length === 0) return;
  const old = pick(words, roll);
  for (const holder of holders) {
    const kept = (holder.getAttribute(attribute) ?? '').split(/\s+/);
    if (kept.includes(old))
      holder.setAttribute(attribute, kept.map((word) => (word === old ? 'qx7' : word)).join(' '));
  }
}

function renameTestId(document: Document, roll: Dice): void {
  const holders = [...document.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(({ name }) => name === 'id' || TEST_IDS.test(name)),
  );
  if (holders.length === 0) return;
  const names = [...pick(holders, roll).attributes].filter(
    ({ name }) => name === 'id' || TEST_IDS.test(name),
  );
  const { name, value } = pick(names, roll);
  for (const holder of holders) if (holder.getAttribute(name) === value) holder.setAttribute(name, 'qx7');
}

function droppable(element: Element): string[] {
  return [...element.attributes].map(({ name }) => name).filter((name) => !VALUES.test(name));
}

function dropAttribute(document: Document, roll: Dice): void {
  const names = [...new Set([...document.querySelectorAll('*')].flatMap(droppable))];
  if (names.length === 0) return;
  const name = pick(names, roll);
  for (const holder of [...document.getElementsByTagName('*')]) holder.removeAttribute(name);
}

function dropOne(element: Element, roll: Dice): void {
  const names = droppable(element);
  if (names.length > 0) element.removeAttribute(pick(names, roll));
}

function dropValue(document: Document, roll: Dice): void {
  const all = [...document.querySelectorAll('*')];
  const names = [...new Set(all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)))];
  const values = names.filter((name) => VALUES.test(name));
  if (values.length === 0) return;
  const name = pick(values, roll);
  for (const one of all) one.removeAttribute(name);
}

/** What comes after the element has not arrived. */
function cutOff(element: Element): void {
  for (let one: Element | null = element; one && one.localName !== 'body'; one = one.parentElement)
    while (one.nextSibling) one.nextSibling.remove();
}

function dropAll(document: Document, selector: string): void {
  for (const one of document.querySelectorAll(selector)) one.remove();
}

function renameKey(document: Document, roll: Dice): void {
  const scripts = [...document.querySelectorAll('script')].filter(({ textContent }) =>
    /"\w+":/.test(textContent),
  );
  if (scripts.length === 0) return;
  const keys = [...new Set(pick(scripts, roll).textContent.match(/"\w{2,40}":/g))];
  if (keys.length === 0) return;
  const key = pick(keys, roll);
  for (const script of scripts)
    script.textContent = script.textContent.replaceAll(key, `${key.slice(0, -2)}_v2":`);
}

function copies(document: Document, nodes: Iterable<Node>): Node[] {
  return [...nodes].map((node) => document.importNode(node, true));
}

function takeHead(document: Document, stranger: Document): void {
  document.head.replaceChildren(...copies(document, stranger.head.childNodes));
}

function takeScripts(document: Document, stranger: Document): void {
  const own = document.body.querySelectorAll('script');
  const others = copies(document, stranger.body.querySelectorAll('script'));
  for (const one of own) one.remove();
  document.body.append(...others);
}

function renameTag(document: Document, tag: string): void {
  for (const old of [...document.body.getElementsByTagName(tag)]) {
    const renamed = document.createElement(tag === 'div' ? 'section' : 'div');
    for (const { name, value } of old.attributes) renamed.setAttribute(name, value);
    renamed.append(...old.childNodes);
    old.replaceWith(renamed);
  }
}

function wrap(element: Element): void {
  if (!element.parentElement || element.localName === 'script') return;
  const around = element.ownerDocument.createElement('div');
  element.replaceWith(around);
  around.append(element);
}

function unwrap(element: Element): void {
  if (element.parentElement && element.localName === 'div') element.replaceWith(...element.childNodes);
}

/** Single-page sites keep earlier screens in the page, hidden or not, before or after the present one. */
function mount(document: Document, stranger: Document, roll: Dice): void {
  const others = copies(document, stranger.body.children).filter(
    (node) => (node as Element).localName !== 'script',
  );
  if (roll(2) === 0) document.body.append(...others);
  else document.body.prepend(...others);
}
