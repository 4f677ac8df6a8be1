/** What a platform adapter is: gates first (page state, identity, landmark), then a table of fields with ordered sources. */
import type { Address, AddressParser } from '@/lib/addresses/address';
import type { Qualifier } from '@/lib/model/observed';
import type { PageState, ProfileField, ProfileFields } from '@/lib/model/profile';

/**
 * The page to read. `url` is the address at the moment of reading.
 * `isFirstLoad`: no other account was visited in this document since it was loaded, so its head and embedded JSON,
 * which the platforms write once, speak of this address.
 */
export interface PageToRead {
  document: Document;
  url: URL;
  isFirstLoad: boolean;
}

/** What a reader may look at: the page, and its own selectors by name, where a reader pack may have put others in their place. */
export interface ReadContext<Hook extends string = string> extends PageToRead {
  hooks: Readonly<Record<Hook, string>>;
}

/** The field was found to be empty: its place is drawn, and this platform draws nothing there. May count against a page. */
export const EMPTY = Symbol('empty');

/** The page holds the field behind a control that only the person may open. */
export const COLLAPSED = Symbol('collapsed');

/** A value that is less than whole or exact. */
export interface Qualified<Value> {
  value: Value;
  qualifier: Qualifier;
}

/** What one source knows: the value, that the field is empty, that it is folded away, or nothing (`null`: ask the next source). */
export type Answer<Value> = Value | Qualified<Value> | typeof EMPTY | typeof COLLAPSED | null;

/** One rung of a field's ladder. `via` names it in the record, so that a breakage shows as "source lost". */
export interface Source<Page, Value> {
  via: string;
  read(page: Page): Answer<Value>;
}

/** The value type of one profile field. */
export type FieldValue<Field extends ProfileField> = Extract<
  ProfileFields[Field],
  { state: 'present' }
>['value'];

/** Ordered sources of every field, most trusted first. An empty ladder: this platform never shows the field where Vigie reads. */
export type FieldTable<Page> = { [Field in ProfileField]: Source<Page, FieldValue<Field>>[] };

/** The account that the agreeing sources speak of. `aliases`: other keys of the same account, proven by the page. */
export interface Identity {
  accountKey: string;
  aliases: string[];
}

/**
 * How one platform is read. Its words for people (name, limits, evidence) stand in `about/<id>.ts`, out of the page's script.
 * `Page` is what the adapter looks up once a reading: landmark, embedded data that passed the
 * identity gate, language. Everything else is asked of a `Page`.
 *
 * - `look` finds the page's parts; parts that speak of another account are left out of it.
 * - `pageState` decides what the page is, by positive signs, before any field is read; `notProfile` makes no record.
 * - `identity` is `null` until a source of the page itself agrees with the address; then no field is read.
 * - `hasLandmark`: some profile header is drawn (perhaps of another account); without it every field is unreadable.
 * - `clashes`: signs that no profile page bears stand beside the landmark (a post, another kind of page): an unknown layout.
 * - `isOwnView`: the signed-in person looks at their own account, whose header is drawn for editing.
 * - `isSettled`: nothing more is expected. `quietFor`: milliseconds the values must stay the same before they are believed.
 * - `header`: the drawn header, watched after the reading so that a changed one is read again; `null` when none is drawn.
 */
export interface PlatformAdapter<Page = unknown, Hook extends string = string> {
  id: string;
  /** Version of this reader, kept in every record, e.g. `x-2026.11.2`. */
  version: string;
  /** Match patterns of the content script: whole hosts, because these sites navigate without loading. */
  matches: string[];
  /** True: not part of what is asked for at install; its hosts are granted later, by the person, and its script registered then. */
  isOptional?: boolean;
  address: AddressParser;
  /** Selectors by name: all that a reader pack may replace. */
  hooks: Readonly<Record<Hook, string>>;
  /** Fields that every profile of this platform shows: when none of their sources answers, the reader is out of date. */
  required: readonly ProfileField[];
  look(context: ReadContext<Hook>, address: Address): Page;
  pageState(page: Page): PageState | 'notProfile';
  identity(page: Page): Identity | null;
  hasLandmark(page: Page): boolean;
  clashes?(page: Page): boolean;
  isOwnView?(page: Page): boolean;
  header?(page: Page): Element | null;
  isSettled(page: Page): boolean;
  quietFor(page: Page): number;
  fields: FieldTable<Page>;
}

/** Values that are cut, or of which more is behind a control. */
export function partial<Value>(value: Value): Qualified<Value> {
  return { value, qualifier: 'partial' };
}
