/** Chosen files, read into the very copy that an import would store: the preview and the import are one. */
import type {
  DirectoryPreview,
  ListChoice,
  ListPace,
  ListReading,
  RowNote,
} from '@/components/directory-view';
import { sha256Of } from '@/lib/browser/directory-file';
import type { ListedRow } from '@/lib/directory/listed-row';
import { learnOrganizations } from '@/lib/directory/organization-files';
import { packDirectory } from '@/lib/directory/pack';
import { type DirectoryAbout, openDirectory } from '@/lib/directory/packed';
import { openFiles, type ReadList, readList } from '@/lib/directory/read-list';
import { chooseSource } from '@/lib/directory/sources';
import { CANADA_ABOUT } from '@/lib/directory/sources/canada-about';
import type { OpenedFile } from '@/lib/directory/sources/source';
import { guessMapping, tableInFile } from '@/lib/directory/sources/table';
import { ok, type Result } from '@/lib/model/errors';
import type { VigieDatabase } from '@/lib/storage/db';
import { ownersOf, rowOf, today } from './directory-file';
import { changesSince, knownOrganizations } from './directory-versions';

const FIRST_ROWS = 5;
/** Rows of the table shown beside the choice of columns, and words named for each list of them. */
const [SAMPLES, NAMED] = [3, 20];

/** Sources whose lists are copies of the Government of Canada's: their history is one. */
const CANADA = new Set(['canada-feed', 'gc-tracker']);

/** What was opened is kept as long as the choice is: another column or name is tried without reading the files again. */
const openedBefore = new WeakMap<readonly File[], OpenedFile[]>();

/** Errors of opening only, and `list-without-accounts`; what the files hold, or why they are refused, is in the answer. */
export async function readDirectoryFiles(
  db: VigieDatabase,
  { files, ...choice }: ListChoice,
  { progress, signal }: ListPace,
): Promise<Result<ListReading>> {
  const pace = (stage: 'open' | 'rows') => ({
    signal,
    progress: (done: number, total: number) => progress(stage, done, total),
    pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
  });
  const opened = await openChosen(files, pace('open'));
  if (!opened.ok) return opened;
  const learnt = await learnOrganizations(opened.value, await knownOrganizations(), pace('rows'));
  if (!learnt.ok) return learnt;
  const { lists, known } = learnt.value;
  const recognised = chooseSource(lists);
  const table = tableOf(lists, choice.mapping);
  // A table that nobody knows waits for its columns.
  const isTable = choice.source === 'table' || (!recognised.ok && table !== null);
  const list = await readList(lists, {
    ...pace('rows'),
    known,
    source: isTable ? 'table' : choice.source,
    mapping: isTable ? (table?.mapping ?? null) : null,
  });
  if (!list.ok && list.error.code === 'import-cancelled') return list;
  return ok({
    source: recognised.ok ? recognised.value.source.id : null,
    table,
    preview: list.ok ? ok(await toPreview(db, list.value, lists, choice)) : list,
  });
}

async function openChosen(
  files: readonly File[],
  pace: Parameters<typeof openFiles>[1],
): Promise<Result<OpenedFile[]>> {
  const before = openedBefore.get(files);
  if (before) return ok(before);
  const opened = await openFiles(
    files.map((file) => ({
      name: file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    })),
    pace,
  );
  if (opened.ok) openedBefore.set(files, opened.value);
  return opened;
}

/** The one file as a table, with the columns that were chosen, else guessed; null for several files. */
function tableOf(
  [first, second]: readonly OpenedFile[],
  mapping: ListChoice['mapping'],
): ListReading['table'] {
  const table = first && !second ? tableInFile(first) : null;
  if (table === null || table.rows.length === 0) return null;
  const samples = table.rows.slice(0, SAMPLES).map(({ cells }) => cells);
  return { header: table.header, samples, mapping: mapping ?? guessMapping(table) };
}

async function toPreview(
  db: VigieDatabase,
  { reading, assembly, source }: ReadList,
  files: readonly OpenedFile[],
  choice: Omit<ListChoice, 'files'>,
): Promise<DirectoryPreview> {
  const fileName = files.map(({ name }) => name).join(', ');
  const title = source.id === 'canada-feed' ? null : (choice.title ?? fileName);
  const date = choice.date ?? reading.date ?? today();
  const hash = await sha256Of(JSON.stringify([source.id, title, date, reading.rows]));
  const { entryOf, why, languagesUnread } = assembly;
  const packed = packDirectory({
    about: about(source.id, title, date, hash),
    entries: assembly.entries,
    former: [],
    organizations: assembly.organizations,
    listed: { rows: reading.rows, entryOf },
  });
  const directory = openDirectory(packed, hash);
  const entries = [...directory.entries()];
  const keyed = reading.rows.map((row, at) => ({ key: entries[entryOf[at] ?? -1]?.key ?? '', row }));
  return {
    fileName,
    title,
    date,
    accounts: entries.length,
    organizations: ownersOf(entries),
    platforms: platformsOf(entries),
    firstRows: entries.slice(0, FIRST_ROWS).map(rowOf),
    explained: notes([...why].map(([at, { code, detail }]) => note(reading.rows[at], code, detail))),
    skipped: notes(reading.skipped),
    languagesUnread: [...languagesUnread.keys()].slice(0, NAMED),
    since: await changesSince(db, directory, keyed),
    packed,
  };
}

function platformsOf(entries: readonly { platform: string }[]): DirectoryPreview['platforms'] {
  const counts = new Map<string, number>();
  for (const { platform } of entries) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  return [...counts]
    .map(([platform, accounts]) => ({ platform, accounts }))
    .sort((a, b) => b.accounts - a.accounts);
}

/** `title`: null for a list that has a name of its own. */
function about(source: string, title: string | null, date: string, hash: string): DirectoryAbout {
  const id = `${source}-${hash.slice(0, 16)}`;
  if (title === null) return { ...CANADA_ABOUT, id, date };
  const none = { en: '', fr: '' };
  return {
    id,
    date,
    title: { en: title, fr: title },
    series: CANADA.has(source) ? CANADA_ABOUT.series : `file:${source}:${title}`.slice(0, 100),
    source: { ...none, url: '', urlFr: '' },
    attribution: none,
    licence: none,
  };
}

interface Noted {
  reason: string;
  part: string;
  row: number;
  detail: string;
}

function note(row: ListedRow | undefined, reason: string, detail: string): Noted {
  return { reason, part: row?.part ?? '', row: row?.row ?? 0, detail };
}

function notes(all: readonly Noted[]): RowNote[] {
  const found = new Map<string, RowNote & { rows: Noted[] }>();
  for (const one of all) {
    const known = found.get(one.reason);
    if (known) known.rows.push(one);
    else found.set(one.reason, { reason: one.reason, rows: [one] });
  }
  return [...found.values()];
}
