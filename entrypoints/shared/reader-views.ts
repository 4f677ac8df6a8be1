/** The readers as screens show them. Heavy, because it brings every reader: loaded only where they are shown. */
import type { ReaderChangeView, ReaderPackView, ReaderView } from '@/components/reader-view';
import { ANY_SERVER } from '@/lib/addresses/sites';
import { sha256Of } from '@/lib/browser/directory-file';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ReaderChange, ReaderPack } from '@/lib/model/reader-pack';
import { adapters } from '@/lib/platforms';
import { abouts } from '@/lib/platforms/about';
import type { PlatformAdapter } from '@/lib/platforms/platform';
import type { StoredReaderPack } from '@/lib/storage/db';
import { parseReaderPack } from '@/lib/usecases/reader-packs';

export function readerViews(): ReaderView[] {
  return adapters.flatMap((adapter) => {
    const about = abouts.find(({ id }) => id === adapter.id);
    return about
      ? [
          {
            ...about,
            version: adapter.version,
            patterns: adapter.matches,
            isOptional: adapter.isOptional === true,
            isAnyServer: adapter.id === ANY_SERVER,
          },
        ]
      : [];
  });
}

export function readerPackView({ pack, sha256, importedAt }: StoredReaderPack): ReaderPackView {
  return { pack, sha256, importedAt, changes: changesOf(pack) };
}

/**
 * A chosen file, checked against the readers themselves; nothing is put in use. Errors: those of `parseReaderPack`, and `wrong-format`
 * {path} for a platform, hook or source that the reader of that very version does not have, or a selector that is none.
 */
export async function readReaderPackFile(
  file: File,
): Promise<Result<{ view: ReaderPackView; text: string }>> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail('file-unreadable');
  }
  const parsed = parseReaderPack(text);
  if (!parsed.ok) return parsed;
  for (const [platform, change] of Object.entries(parsed.value.readers)) {
    const adapter = adapters.find(({ id }) => id === platform);
    const flaw = adapter ? flawIn(adapter, change) : '';
    if (flaw !== null) return fail('wrong-format', { path: `readers.${platform}${flaw}` });
  }
  const pack = parsed.value;
  return ok({
    text,
    view: { pack, sha256: await sha256Of(text), importedAt: null, changes: changesOf(pack) },
  });
}

/** Where a change names something the reader does not have; `null` when it is sound. Of other versions only selectors are checked. */
function flawIn(adapter: PlatformAdapter, change: ReaderChange): string | null {
  for (const [name, selector] of Object.entries(change.hooks ?? {})) {
    if (!isSelector(selector)) return `.hooks.${name}`;
    if (change.reader === adapter.version && !Object.hasOwn(adapter.hooks, name)) return `.hooks.${name}`;
  }
  if (change.reader !== adapter.version) return null;
  const known = new Set(Object.values(adapter.fields).flatMap((sources) => sources.map(({ via }) => via)));
  const index = (change.sourcesOff ?? []).findIndex((via) => !known.has(via));
  return index < 0 ? null : `.sourcesOff.${index}`;
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function changesOf(pack: ReaderPack): ReaderChangeView[] {
  return Object.entries(pack.readers).map(([platform, change]) => ({
    ...change,
    platform,
    isApplied: adapters.some(({ id, version }) => id === platform && version === change.reader),
  }));
}
