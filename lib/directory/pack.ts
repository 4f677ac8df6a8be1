/** Packs rows into a copy: used by the script that writes the embedded copy and by the import of files. */
import { parseAddress } from '@/lib/addresses';
import type { DirectoryEntry } from '@/lib/model/directory';
import type { PlatformId } from '@/lib/model/ids';
import { AUDIENCES, CodeTable, cell, handleOf, joinCell, LANGUAGES, withoutHandle } from './columns';
import type { ListedRow } from './listed-row';
import { NO_ROWS, packRows } from './listed-rows';
import { type OrganizationFacts, packOrganizations } from './organizations';
import type { DirectoryAbout, PackedAccounts, PackedDirectory } from './packed';
import { packTitles } from './title-list';

/**
 * What a copy is made of. `former`: accounts gone from the list, with `removedOn`; that of `entries` is ignored.
 * `listed`: the source's rows word for word, each with the position of the entry it became (-1 for none); none when they are not kept.
 */
export interface DirectoryParts {
  about: DirectoryAbout;
  entries: readonly DirectoryEntry[];
  former: readonly DirectoryEntry[];
  organizations: readonly OrganizationFacts[];
  listed?: { rows: readonly ListedRow[]; entryOf: readonly number[] };
}

/** The same parts give the same copy, byte for byte once written as JSON. Texts lose line breaks, tabs and double spaces. */
export function packDirectory(parts: DirectoryParts): PackedDirectory {
  const { about, entries, former, organizations, listed } = parts;
  const dates = new CodeTable();
  const owners = new CodeTable();
  const pack = (part: readonly DirectoryEntry[], isFormer: boolean): PackedAccounts => {
    const forms = new CodeTable();
    const column = (text: (entry: DirectoryEntry) => string) => part.map(text).join('\n');
    const listedUrl = (entry: DirectoryEntry) => cell(entry.urlListed);
    return {
      count: part.length,
      keys: column((entry) => entry.key),
      handles: column((entry) => (handleOf(entry.key, '') === cell(entry.handle) ? '' : cell(entry.handle))),
      names: column((entry) => withoutHandle(cell(entry.accountName), cell(entry.handle))),
      urlForm: part.map((entry) => forms.code(withoutHandle(listedUrl(entry), cell(entry.handle)))),
      urlForms: forms.texts.join('\n'),
      urls: column((entry) => (derivedUrl(listedUrl(entry)) === entry.url ? '' : cell(entry.url))),
      owner: part.map((entry) =>
        owners.code(
          [joinCell(entry.organizationIds), cell(entry.organizationEn), cell(entry.organizationFr)].join(
            '\n',
          ),
        ),
      ),
      language: part.map((entry) => LANGUAGES.indexOf(entry.language)),
      audience: part.map((entry) => AUDIENCES.indexOf(entry.audience)),
      firstSeen: part.map((entry) => dates.code(cell(entry.firstSeen))),
      removedOn: isFormer ? part.map((entry) => dates.code(entry.removedOn ?? '')) : [],
    };
  };
  const accounts = pack(entries, false);
  const gone = pack(former, true);
  const ownerColumn = (n: number) => owners.texts.map((text) => text.split('\n')[n] ?? '').join('\n');
  return {
    format: 'vigie/directory',
    formatVersion: 2,
    ...about,
    platforms: [...new Set(entries.map((entry): PlatformId => entry.platform))].sort(),
    dates: dates.texts,
    owners: { count: owners.texts.length, ids: ownerColumn(0), en: ownerColumn(1), fr: ownerColumn(2) },
    accounts,
    former: gone,
    organizations: packOrganizations(organizations),
    titles: packTitles(organizations),
    listed: listed ? packRows(listed.rows, listed.entryOf, entries) : NO_ROWS,
  };
}

/** What `openDirectory` works out as the canonical address when the copy holds none. */
function derivedUrl(urlListed: string): string {
  return parseAddress(urlListed)?.url ?? urlListed;
}
