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
import { mergeOrganizations } from '@/lib/directory/merge-organizations';
import type { OrganizationFacts } from '@/lib/directory/organizations';
import { packDirectory } from '@/lib/directory/pack';
import { type DirectoryAbout, openDirectory } from '@/lib/directory/packed';
import { openFiles, type ReadList, readList } from '@/lib/directory/read-list';
import { chooseSource } from '@/lib/directory/sources';
import { CANADA_ABOUT } from '@/lib/directory/sources/canada-about';
import type { OpenedFile } from '@/lib/directory/sources/source';
import { guessMapping, tableInFile } from '@/lib/directory/sources/table';
import type { Pace } from '@/lib/directory/steps';
import { fail, ok, type Result } from '@/lib/model/errors';
import { ownersOf, rowOf, today } from './directory-file';
import { knownOrganizations } from './directory-versions';

const FIRST_ROWS = 5;
/** Rows of the table shown beside the choice of columns, and rows named for each reason. */
const [SAMPLES, NAMED] = [3, 20];

/** Sources whose lists are copies of the Government of Canada's: their history is one. */
const CANADA = new Set(['canada-feed', 'gc-tracker']);
/** Sources that tell organizations only: they say more of the owners in the list beside them. */
const WITHOUT_ACCOUNTS = new Set(['gc-org-info', 'fip-titles']);

/** Errors of opening only; what the files hold, or why they are refused, is in the answer. */
export async function readDirectoryFiles(
  { files, ...choice }: ListChoice,
  { progress, signal }: ListPace,
): Promise<Result<ListReading>> {
  const pace: Pace = { progress, signal, pause: () => new Promise((resolve) => setTimeout(resolve)) };
  const list = files.map((file) => ({
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  const opened = await openFiles(list, pace);
  if (!opened.ok) return opened;
  const isOfOrganizations = (file: OpenedFile) => WITHOUT_ACCOUNTS.has(sourceOf(file) ?? '');
  const lists = opened.value.filter((file) => !isOfOrganizations(file));
  const known = await withOrganizations(opened.value.filter(isOfOrganizations), pace);
  if (!known.ok) return known;
  if (lists.length === 0) return ok({ source: null, table: null, preview: fail('list-without-accounts') });
  const chosen = chooseSource(lists, choice.source);
  const source = chosen.ok ? chosen.value.source.id : null;
  const table = tableOf(lists, choice.mapping);
  const preview = await previewOf(lists, choice, pace, known.value, table?.mapping ?? null);
  if (!preview.ok && preview.error.code === 'import-cancelled') return preview;
  return ok({ source, table, preview });
}

/** What one file is by itself; null for nothing Vigie knows, or a part of something. */
function sourceOf(file: OpenedFile): string | null {
  const chosen = chooseSource([file]);
  return chosen.ok ? chosen.value.source.id : null;
}

/** The organizations Vigie knows, with what files of organizations beside the list add to them. */
async function withOrganizations(
  files: readonly OpenedFile[],
  pace: Pace,
): Promise<Result<readonly OrganizationFacts[]>> {
  let known: readonly OrganizationFacts[] = await knownOrganizations();
  for (const id of WITHOUT_ACCOUNTS) {
    const ofSource = files.filter((file) => sourceOf(file) === id);
    if (ofSource.length === 0) continue;
    const read = await readList(ofSource, { ...pace, known });
    if (!read.ok) return read;
    known = mergeOrganizations(known, read.value.reading.organizations);
  }
  return ok(known);
}

/** The first file as a table, with the columns that were chosen, else guessed. */
function tableOf([first]: readonly OpenedFile[], mapping: ListChoice['mapping']): ListReading['table'] {
  const table = first ? tableInFile(first) : null;
  if (table === null || table.rows.length === 0) return null;
  const samples = table.rows.slice(0, SAMPLES).map(({ cells }) => cells);
  return { header: table.header, samples, mapping: mapping ?? guessMapping(table) };
}

async function previewOf(
  files: readonly OpenedFile[],
  choice: Omit<ListChoice, 'files'>,
  pace: Pace,
  known: readonly OrganizationFacts[],
  mapping: ListChoice['mapping'],
): Promise<Result<DirectoryPreview>> {
  const list = await readList(files, {
    ...pace,
    known,
    source: choice.source,
    mapping: choice.source === 'table' ? mapping : null,
  });
  return list.ok ? ok(await toPreview(list.value, files, choice)) : list;
}

async function toPreview(
  { reading, assembly, source }: ReadList,
  files: readonly OpenedFile[],
  choice: Omit<ListChoice, 'files'>,
): Promise<DirectoryPreview> {
  const fileName = files.map(({ name }) => name).join(', ');
  const own = source.id === 'canada-feed' && choice.title === null ? CANADA_ABOUT.title : null;
  const title = choice.title ?? own?.en ?? fileName;
  const date = choice.date ?? reading.date ?? today();
  const hash = await sha256Of(JSON.stringify([source.id, title, date, reading.rows]));
  const packed = packDirectory({
    about: { ...about(source.id, title, date, hash), ...(own ? { title: own } : {}) },
    entries: assembly.entries,
    former: [],
    organizations: assembly.organizations,
    listed: { rows: reading.rows, entryOf: assembly.entryOf },
  });
  const entries = [...openDirectory(packed, hash).entries()];
  const counts = new Map<string, number>();
  for (const { platform } of entries) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  return {
    fileName,
    title,
    date,
    accounts: entries.length,
    organizations: ownersOf(entries),
    platforms: [...counts]
      .map(([platform, accounts]) => ({ platform, accounts }))
      .sort((a, b) => b.accounts - a.accounts),
    firstRows: entries.slice(0, FIRST_ROWS).map(rowOf),
    explained: notes([...assembly.why].map(([at, { code, detail }]) => note(reading.rows[at], code, detail))),
    skipped: notes(reading.skipped),
    languagesUnread: [...assembly.languagesUnread.keys()].slice(0, NAMED),
    packed,
  };
}

function about(source: string, title: string, date: string, hash: string): DirectoryAbout {
  const named = {
    id: `${source}-${hash.slice(0, 16)}`,
    date,
    title: { en: title, fr: title },
    series: CANADA.has(source) ? CANADA_ABOUT.series : `file:${source}:${title}`.slice(0, 100),
  };
  if (source === 'canada-feed') return { ...CANADA_ABOUT, ...named };
  const none = { en: '', fr: '' };
  return { ...named, source: { ...none, url: '', urlFr: '' }, attribution: none, licence: none };
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
