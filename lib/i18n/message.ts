/** What a translated text may be, and which values it asks for. */

/**
 * A text with plural forms, chosen by the number named `count` (categories of `Intl.PluralRules`).
 * `zero` is used for exactly 0 where the language would say it otherwise; `many` (French millions) falls back to `other`.
 */
export interface Plural {
  readonly zero?: string;
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}

/** One translated text. `{name}` is a place for a value. */
export type Message = string | Plural;

/** The same keys as another table, so that a forgotten or surplus translation is a type error. */
export type SameKeys<Table> = { readonly [Key in keyof Table]: Message };

/** What may fill a place: numbers are formatted, ISO days become dates, lists are joined by the language's "and". */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The places of a message, by name; `never` when it has none (or when the table was not written `as const`). */
export type PlacesOf<M> = M extends { readonly other: infer Other } ? Names<Other> : Names<M>;

/** The arguments that follow a key: none, or an object with exactly the values its message asks for. */
export type ArgumentsOf<M> = [PlacesOf<M>] extends [never]
  ? [values?: Values]
  : [values: Readonly<Record<PlacesOf<M>, string | number | readonly string[]>>];
