/** The directory of the command: any list that an import takes, else the copy that came with Vigie. No network. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { EMBEDDED } from '../../lib/directory/embedded';
import { learnOrganizations } from '../../lib/directory/organization-files';
import { type OrganizationFacts, unpackOrganizations } from '../../lib/directory/organizations';
import { packDirectory } from '../../lib/directory/pack';
import { type Directory, openDirectory, parsePackedDirectory } from '../../lib/directory/packed';
import { openFiles, type ReadList, readList } from '../../lib/directory/read-list';
import { createTranslator } from '../../lib/i18n/translate';
import type { Result, VigieError } from '../../lib/model/errors';
import { textOf } from './files';
import { type Options, Refusal } from './options';

/**
 * The copy to judge with: the files given (any list that an import takes; several are separated by commas), else the embedded one.
 * `day`: when the list was current, unless it was said or the files say it.
 */
export async function readDirectory(
  { directory, directoryDate, language }: Options,
  day: string,
): Promise<Directory> {
  const error = (problem: VigieError) => createTranslator(language).error(problem);
  const embedded = parsePackedDirectory(
    JSON.parse(textOf(new URL(`../../public${EMBEDDED.path}`, import.meta.url))),
  );
  if (!embedded.ok) throw new Refusal(error(embedded.error));
  if (directory === null) return openDirectory(embedded.value, EMBEDDED.sha256);
  const hash = createHash('sha256');
  const list = await readChosen(
    directory.split(','),
    hash,
    unpackOrganizations(embedded.value.organizations),
  );
  if (!list.ok) throw new Refusal(`${directory}: ${error(list.error)}`);
  const { reading, assembly, source } = list.value;
  const sha256 = hash.digest('hex');
  const none = { en: '', fr: '' };
  const packed = packDirectory({
    about: {
      id: `${source.id}-${sha256.slice(0, 12)}`,
      date: directoryDate ?? reading.date ?? day,
      series: '',
      title: { en: directory, fr: directory },
      source: { ...none, url: '', urlFr: '' },
      attribution: none,
      licence: none,
    },
    entries: assembly.entries,
    former: [],
    organizations: assembly.organizations,
  });
  return openDirectory(packed, sha256);
}

/** As the import reads chosen files; `hash` takes in every byte. */
async function readChosen(
  paths: readonly string[],
  hash: Hash,
  known: readonly OrganizationFacts[],
): Promise<Result<ReadList>> {
  const opened = await openFiles(
    paths.map((path) => ({
      name: path,
      size: onDisk(path, () => statSync(path).size),
      bytes() {
        const bytes = onDisk(path, () => readFileSync(path));
        hash.update(bytes);
        return Promise.resolve(bytes);
      },
    })),
  );
  if (!opened.ok) return opened;
  const learnt = await learnOrganizations(opened.value, known);
  return learnt.ok ? readList(learnt.value.lists, { known: learnt.value.known }) : learnt;
}

function onDisk<T>(path: string, ask: () => T): T {
  try {
    return ask();
  } catch {
    throw new Refusal(`cannot read ${path}`);
  }
}
