/** Every source that Vigie knows, one line each; asked in this order, the most particular first. */
import { fail, ok, type Result } from '@/lib/model/errors';
import { canadaFeed } from './canada-feed';
import { fipTitles } from './fip-titles';
import { gcOrgInfo } from './gc-org-info';
import { gcTracker } from './gc-tracker';
import { govukOrganisation } from './govuk-organisation';
import type { OpenedFile, Source } from './source';
import { table } from './table';
import { templateCsv } from './template-csv';
import { touchpointsCsv } from './touchpoints-csv';
import { touchpointsJson } from './touchpoints-json';
import { usRegistry } from './us-registry';
import { usRegistryUpload } from './us-registry-upload';
import { wikidataEntity } from './wikidata-entity';
import { wikidataSparql } from './wikidata-sparql';

export const sources: readonly Source[] = [
  canadaFeed,
  gcTracker,
  templateCsv,
  touchpointsJson,
  touchpointsCsv,
  usRegistry,
  usRegistryUpload,
  govukOrganisation,
  wikidataSparql,
  wikidataEntity,
  gcOrgInfo,
  fipTitles,
  table,
];

/** The source of these files, and the files in the order in which it wants them. */
export interface ChosenSource {
  source: Source;
  files: OpenedFile[];
}

/**
 * Which source these files are: all of them of the same one, with all the parts it needs. `id`: the source that somebody chose, null to find it.
 * Errors: `list-not-recognised`; `list-part-missing` {part}.
 */
export function chooseSource(files: readonly OpenedFile[], id: string | null = null): Result<ChosenSource> {
  const among = id === null ? sources : sources.filter((source) => source.id === id);
  for (const source of among) {
    // A table whose columns somebody names needs no recognition.
    const parts = files.map((file) => (id === 'table' ? '' : source.recognise(file)));
    if (parts.length === 0 || parts.includes(null)) continue;
    if (source.parts.length === 0) return ok({ source, files: [...files] });
    const missing = source.parts.find((part) => !parts.includes(part));
    if (missing !== undefined) return fail('list-part-missing', { part: missing });
    if (parts.length > source.parts.length) continue;
    return ok({ source, files: source.parts.flatMap((part) => files[parts.indexOf(part)] ?? []) });
  }
  return fail('list-not-recognised');
}
