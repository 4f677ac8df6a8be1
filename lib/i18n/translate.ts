/** Says things in English or in French: typed keys, plurals, dates, numbers, lists, and the packs' own messages. */
import type { VigieError } from '@/lib/model/errors';
import type { Language } from '@/lib/model/ids';
import { en } from './en/index';
import { type FrenchTexts, fr } from './fr/index';
import type { ArgumentsOf, Message, Values } from './message';

export type MessageKey = keyof FrenchTexts;

/** A piece of a filled message. `isValue`: it came from a value, perhaps from a page; draw it isolated from the rest. */
export interface Part {
  text: string;
  isValue: boolean;
}

/** Everything that depends on the language. Call it with a key; its methods format what is no message. */
export interface Translator {
  <Key extends MessageKey>(key: Key, ...values: ArgumentsOf<FrenchTexts[Key]>): string;
  readonly language: Language;
  /** BCP 47 tag, for `lang` attributes and collation. */
  readonly locale: 'en-CA' | 'fr-CA';
  /** A key made at run time (`reason.…`, `class.reason.…`); `null` when no such text exists. */
  maybe(key: string, values?: Values): string | null;
  /** The unfilled text of a key made at run time, for `parts`; `null` when there is none or it has plural forms. */
  template(key: string): string | null;
  /** A pack's reason message: `{name}` takes `name`, else `nameEn`/`nameFr` by language; `{fields}` names profile fields. */
  message(template: string, values: Values): string;
  /** Same, cut into pieces so that values from a page can be drawn apart. */
  parts(template: string, values: Values): Part[];
  error(error: VigieError): string;
  /** An ISO instant, day, month (`2012-03`) or year as a long date; anything else comes back as it is. */
  date(iso: string): string;
  /** An ISO instant as date and time. */
  dateTime(iso: string): string;
  /** Same, short, for columns: "Nov 22, 2026, 2:03 p.m." */
  shortDateTime(iso: string): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** Order of two texts for a reader of this language. */
  compare(a: string, b: string): number;
}

const TABLES: Readonly<Record<Language, Readonly<Record<string, Message>>>> = { en, fr };
const LOCALES = { en: 'en-CA', fr: 'fr-CA' } as const;
const PLACE = /\{(\w+)\}/g;
const DAY = /^\d{4}(?:-\d{2}){0,2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A translator; `timeZone` (IANA name) is only for tests and exports, the reader's own by default. */
export function createTranslator(language: Language, timeZone?: string): Translator {
  const locale = LOCALES[language];
  const table = TABLES[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', ...zone });
  const shortTimes = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone });

  /** French writes the first of a month « 1er »; `Intl` does not. */
  const ordinal = (format: Intl.DateTimeFormat, time: number): string =>
    format
      .formatToParts(time)
      .map((part) => (language === 'fr' && part.type === 'day' && part.value === '1' ? '1er' : part.value))
      .join('');

  /** Date and time; the time ("14 h 03", "2:03 p.m.") stays on one line. */
  function instant(format: Intl.DateTimeFormat, iso: string): string {
    const text = Number.isNaN(Date.parse(iso)) ? iso : ordinal(format, Date.parse(iso));
    return text.replace(/ (?=h \d|[ap]\.m)|(?<=\bh) (?=\d)/g, '\u00A0');
  }

  function date(iso: string): string {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return iso;
    if (INSTANT.test(iso)) return ordinal(days, time);
    if (!DAY.test(iso)) return iso;
    // A calendar day has no hour: shown in UTC so that no time zone moves it.
    const shape: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
    if (iso.length > 4) shape.month = 'long';
    if (iso.length > 7) shape.day = 'numeric';
    return ordinal(new Intl.DateTimeFormat(locale, shape), time);
  }

  /** The value of a place as text; an unknown place is an ellipsis, never a raw brace. */
  function valueText(name: string, values: Values): string {
    const own = (key: string) => (Object.hasOwn(values, key) ? values[key] : undefined);
    const value = own(name) ?? own(`${name}${language === 'fr' ? 'Fr' : 'En'}`);
    if (value === undefined) return '…';
    if (typeof value === 'number') return numbers.format(value);
    if (typeof value !== 'string') {
      return lists.format(value.map((item) => (name === 'fields' ? fieldName(item) : item)));
    }
    if (name === 'field') return fieldName(value);
    return (DAY.test(value) && value.length === 10) || INSTANT.test(value) ? date(value) : value;
  }

  const fieldName = (name: string): string => maybe(`field.${name}`) ?? name;

  function parts(template: string, values: Values): Part[] {
    const found: Part[] = [];
    let end = 0;
    for (const match of template.matchAll(PLACE)) {
      if (match.index > end) found.push({ text: template.slice(end, match.index), isValue: false });
      found.push({ text: valueText(match[1] ?? '', values), isValue: true });
      end = match.index + match[0].length;
    }
    if (end < template.length) found.push({ text: template.slice(end), isValue: false });
    return found;
  }

  const fill = (template: string, values: Values): string =>
    parts(template, values)
      .map((part) => part.text)
      .join('');

  function form(message: Message, values: Values): string {
    if (typeof message === 'string') return message;
    const count = typeof values['count'] === 'number' ? values['count'] : 0;
    if (count === 0 && message.zero !== undefined) return message.zero;
    const category = plurals.select(count);
    return category === 'one'
      ? message.one
      : category === 'many'
        ? (message.many ?? message.other)
        : message.other;
  }

  function maybe(key: string, values: Values = {}): string | null {
    const message = Object.hasOwn(table, key) ? table[key] : undefined;
    return message === undefined ? null : fill(form(message, values), values);
  }

  function template(key: string): string | null {
    const message = Object.hasOwn(table, key) ? table[key] : undefined;
    return typeof message === 'string' ? message : null;
  }

  const translate = (key: string, values: Values = {}): string => maybe(key, values) ?? key;

  return Object.assign(translate, {
    language,
    locale,
    maybe,
    template,
    message: fill,
    parts,
    error: (error: VigieError) => translate(`error.${error.code}`, error.values),
    date,
    dateTime: (iso: string) => instant(times, iso),
    shortDateTime: (iso: string) => instant(shortTimes, iso),
    number: (value: number) => numbers.format(value),
    list: (items: readonly string[]) => lists.format(items),
    compare: (a: string, b: string) => collator.compare(a, b),
  });
}
