/** The directory of the command: any list that an import takes, else the copy that came with Vigie. No network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EMBEDDED } from '../../lib/directory/embedded';
import { unpackOrganizations } from '../../lib/directory/organizations';
import { packDirectory } from '../../lib/directory/pack';
import { type Directory, openDirectory, parsePackedDirectory } from '../../lib/directory/packed';
import { openFiles, readList } from '../../lib/directory/read-list';
import { createTranslator } from '../../lib/i18n/translate';
import type { VigieError } from '../../lib/model/errors';
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
  const bytes = directory.split(',').map((path) => ({ name: path, bytes: bytesOf(path) }));
  const opened = await openFiles(
    bytes.map(({ name, bytes: file }) => ({ name, size: file.length, bytes: () => Promise.resolve(file) })),
  );
  const known = unpackOrganizations(embedded.value.organizations);
  const list = opened.ok ? await readList(opened.value, { known }) : opened;
  if (!list.ok) throw new Refusal(`${directory}: ${error(list.error)}`);
  const { reading, assembly, source } = list.value;
  const hash = createHash('sha256');
  for (const { bytes: file } of bytes) hash.update(file);
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

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`cannot read ${path}`);
  }
}
