/** Reader packs: checked whole and put in use, and what one changes of the reader of a page that begins. */
import { fail, ok, type Result } from '@/lib/model/errors';
import { type ReaderMend, ReaderPack } from '@/lib/model/reader-pack';

/** Largest file taken, in characters: a pack for every reader has about 20,000. */
const MAX_LENGTH = 500_000;

/** The text of a reader pack, parsed. Errors: `file-too-large` {limit, in MB}, `not-json`, `newer-format` {version}, `wrong-format` {path}. */
export function parseReaderPack(text: string): Result<ReaderPack> {
  if (text.length > MAX_LENGTH) return fail('file-too-large', { limit: MAX_LENGTH / 1_000_000 });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  const head = json as { format?: unknown; formatVersion?: unknown } | null;
  if (typeof head !== 'object' || head?.format !== 'vigie/readers')
    return fail('wrong-format', { path: 'format' });
  if (typeof head.formatVersion === 'number' && head.formatVersion > 1)
    return fail('newer-format', { version: head.formatVersion });
  const parsed = ReaderPack.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return fail('wrong-format', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** A pack in the store; `sha256` of the file, hexadecimal. */
export interface KeptReaderPack {
  id: string;
  sha256: string;
  importedAt: string;
  pack: ReaderPack;
}

/** The store and the outside, as far as this needs them: see `lib/storage/reader-packs.ts`. `now`: an instant, ISO 8601. */
export interface ReaderPackDeps {
  readerPacks: {
    active(): Promise<KeptReaderPack | null>;
    use(stored: KeptReaderPack): Promise<void>;
    remove(): Promise<void>;
  };
  hash(text: string): Promise<string>;
  now(): string;
}

/** The pack in use, asked of the store once for the life of a worker. */
export function readerPacks(deps: ReaderPackDeps) {
  let active: Promise<KeptReaderPack | null> | null = null;
  return {
    /** Errors: those of `parseReaderPack`; a refused file changes nothing. Answers the pack's id and hash. */
    async load(text: string): Promise<Result<{ id: string; sha256: string }>> {
      const parsed = parseReaderPack(text);
      if (!parsed.ok) return parsed;
      const sha256 = await deps.hash(text);
      const { id } = parsed.value;
      await deps.readerPacks.use({ id, sha256, importedAt: deps.now(), pack: parsed.value });
      active = null;
      return ok({ id, sha256 });
    },

    async remove(): Promise<void> {
      await deps.readerPacks.remove();
      active = null;
    },

    /** What the pack in use changes of a platform's reader. `null`: nothing. The page itself checks the reader's version. */
    async mendFor(platform: string): Promise<ReaderMend | null> {
      active ??= deps.readerPacks.active();
      const kept = await active.catch((problem: unknown) => {
        active = null;
        throw problem;
      });
      const change = kept && Object.entries(kept.pack.readers).find(([id]) => id === platform)?.[1];
      return kept && change ? { ...change, id: kept.sha256.slice(0, 8) } : null;
    },
  };
}
