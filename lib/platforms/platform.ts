/** What a platform adapter is: gates first (page state, identity, landmark), then a table of fields with ordered sources. */
import type { Address, AddressParser } from '@/lib/addresses/address';
import type { Qualifier } from '@/lib/model/observed';
import type { PageState, ProfileField, ProfileFields } from '@/lib/model/profile';

/**
 * What a reader may look at. `url` is the address at the moment of reading.
 * `isFirstLoad`: no other account was visited in this document since it was loaded, so its head and embedded JSON,
 * which the platforms write once, speak of this address.
 */
export interface ReadContext {
  document: Document;
  url: URL;
  isFirstLoad: boolean;
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
 * How one platform is read. `Page` is what the adapter looks up once a reading: landmark, embedded data that passed the
 * identity gate, language. Everything else is asked of a `Page`.
 *
 * - `look` finds the page's parts; parts that speak of another account are left out of it.
 * - `pageState` decides what the page is, by positive signs, before any field is read; `notProfile` makes no record.
 * - `identity` is `null` until a source of the page itself agrees with the address; then no field is read.
 * - `hasLandmark`: some profile header is drawn (perhaps of another account); without it every field is unreadable.
 * - `isSettled`: nothing more is expected. `quietFor`: milliseconds the values must stay the same before they are believed.
 */
export interface PlatformAdapter<Page = unknown> {
  id: string;
  name: string;
  /** Version of this reader, kept in every record, e.g. `x-2026.11.1`. */
  version: string;
  /** Match patterns of the content script: whole hosts, because these sites navigate without loading. */
  matches: string[];
  /** True: not part of what is asked for at install; its hosts are granted later, by the person, and its script registered then. */
  isOptional?: boolean;
  address: AddressParser;
  look(context: ReadContext, address: Address): Page;
  pageState(page: Page): PageState | 'notProfile';
  identity(page: Page): Identity | null;
  hasLandmark(page: Page): boolean;
  isSettled(page: Page): boolean;
  quietFor(page: Page): number;
  fields: FieldTable<Page>;
  /** What this reader is known not to see, for the documentation and the interface. */
  limits: { en: string[]; fr: string[] };
  /** Day of the newest page the hooks were checked against (`platforms.md`). */
  evidence: string;
}

/** Values that are cut, or of which more is behind a control. */
export function partial<Value>(value: Value): Qualified<Value> {
  return { value, qualifier: 'partial' };
}
