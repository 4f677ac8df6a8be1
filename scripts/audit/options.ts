/** The command line of `npm run audit`: what was asked, or why it cannot be understood. */
import { parseArgs } from 'node:util';
import type { Language } from '../../lib/model/ids';

export const USAGE = `Usage:
  npm run --silent audit -- page.html --url https://x.com/… [options]
  npm run --silent audit -- page.mhtml [options]          (MHTML and SingleFile say their address themselves)
  npm run --silent audit -- --list pages.csv [options]

Options:
  --list FILE            CSV with columns file,url; files are looked for beside it, then here. Gzip is read too
  --directory FILE       list of official accounts, in any form that an import takes: CSV, TSV, XLSX, JSON; files that
                         belong together are separated by commas (sm-en.json,sm-fr.json); by default the copy that
                         came with Vigie
  --directory-date DAY   day that list was current; by default the day whose policies apply
  --as-of DAY            day whose policies apply; by default the day of the reading
  --observed-at INSTANT  when the pages were read, e.g. 2026-11-22T14:03:07Z; by default what the file says, else now
  --all                  records of accounts without a tie to government as well
  --json                 one record a line; without it a table
  --fields               in the table, what was read of each profile, with the source of every value
  --lang en|fr           language of the table
  --help                 this text

Exit code: 0, also when some page could not be read (its line says so); 2 when nothing could be done.`;

/** One page to audit. `file` as it was given. */
export interface PageToAudit {
  file: string;
  url: string;
}

/** `list` is null for one page. Days are ISO days, `observedAt` an ISO instant; null where nothing was said. */
export interface Options {
  list: string | null;
  page: PageToAudit | null;
  directory: string | null;
  directoryDate: string | null;
  asOf: string | null;
  observedAt: string | null;
  all: boolean;
  json: boolean;
  fields: boolean;
  language: Language;
}

/** Only how it is used was asked. */
export const HELP = Symbol('help');

/** Something that keeps the whole command from being done; its message is for the person at the keyboard. */
export class Refusal extends Error {}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

export function parseOptions(args: string[]): Options | typeof HELP {
  const { values, positionals } = parse(args);
  if (values.help) return HELP;
  const [file, ...more] = positionals;
  const list = values.list ?? null;
  if (more.length > 0) throw new Refusal(`one page at a time, or --list: ${more.join(' ')}`);
  if ((file === undefined) === (list === null)) throw new Refusal('give one page, or --list');
  const language = values.lang ?? 'en';
  if (language !== 'en' && language !== 'fr') throw new Refusal('--lang is en or fr');
  return {
    list,
    page: file === undefined ? null : { file, url: values.url ?? '' },
    directory: values.directory ?? null,
    directoryDate: shaped(values['directory-date'], DAY, '--directory-date'),
    asOf: shaped(values['as-of'], DAY, '--as-of'),
    observedAt: shaped(values['observed-at'], INSTANT, '--observed-at'),
    all: values.all ?? false,
    json: values.json ?? false,
    fields: values.fields ?? false,
    language,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        url: { type: 'string' },
        directory: { type: 'string' },
        'directory-date': { type: 'string' },
        'as-of': { type: 'string' },
        'observed-at': { type: 'string' },
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        fields: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (problem) {
    throw new Refusal(problem instanceof Error ? problem.message : 'bad arguments');
  }
}

function shaped(value: string | undefined, shape: RegExp, name: string): string | null {
  if (value === undefined) return null;
  if (!shape.test(value) || Number.isNaN(Date.parse(value)))
    throw new Refusal(`${name} is no date: ${value}`);
  return value;
}
