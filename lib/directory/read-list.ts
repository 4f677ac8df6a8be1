/** From chosen files to accounts, in one way: what a preview shows is what an import gives. */
import { ok, type Result } from '@/lib/model/errors';
import { type Assembly, assemble } from './assemble';
import { mergeOrganizations } from './merge-organizations';
import { type ListFile, openFile } from './open-file';
import type { OrganizationFacts } from './organizations';
import { chooseSource } from './sources';
import type { ColumnMapping, OpenedFile, Source, SourceReading } from './sources/source';
import { inSteps, type Pace } from './steps';

/** `known`: organizations whose ids owners keep. `source`: the id of the source, null to find it. `mapping`: columns of a generic table. */
export interface ReadListOptions extends Pace {
  known: readonly OrganizationFacts[];
  source?: string | null;
  mapping?: ColumnMapping | null;
}

/** All that was read. `files`: opened, so that another mapping can be tried without reading them again. */
export interface ReadList {
  files: OpenedFile[];
  source: Source;
  reading: SourceReading;
  assembly: Assembly;
}

/** Opens files, each by itself. The errors of `openFile`. */
export async function openFiles(files: readonly ListFile[], pace: Pace = {}): Promise<Result<OpenedFile[]>> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const one = await openFile(file, pace);
    if (!one.ok) return one;
    opened.push(one.value);
  }
  return ok(opened);
}

/**
 * Reads opened files whole, or not at all. Progress counts rows: those read, then those assembled (three times).
 * Errors: those of `chooseSource`, of the source's `read` and of `assemble`, and `import-cancelled`.
 */
export async function readList(
  files: readonly OpenedFile[],
  options: ReadListOptions,
): Promise<Result<ReadList>> {
  const chosen = chooseSource(files, options.source ?? null);
  if (!chosen.ok) return chosen;
  const { source } = chosen.value;
  const read = await inSteps(source.read(chosen.value.files, options.mapping ?? null), options);
  if (!read.ok) return read;
  const known = mergeOrganizations(options.known, read.value.organizations);
  const assembled = await inSteps(assemble(read.value, { known, tolerance: source.tolerance }), options);
  if (!assembled.ok) return assembled;
  return ok({ files: [...files], source, reading: read.value, assembly: assembled.value });
}
