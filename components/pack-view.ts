/** Policy packs as the page that manages them shows them. */
import type { VigieError } from '@/lib/model/errors';
import type { PackFlaw } from '@/lib/model/pack-flaw';
import type { PackView } from './app-context';

/**
 * A pack of a file. `sha256`: the file's. `at`: in use since; null for one that is only chosen. `accounts`: how many it lists as its public
 * body's own. `isUsable` false: made for another version of Vigie, so nothing is judged by it.
 */
export interface FilePackView extends PackView {
  sha256: string;
  at: string | null;
  accounts: number;
  isUsable: boolean;
}

/** `off`: ids of packs, shipped or loaded, that are switched off. */
export interface PacksView {
  loaded: readonly FilePackView[];
  off: readonly string[];
}

/** A chosen file: the pack and its text, or why it is refused, with the first of its flaws. */
export type PackFileReading =
  | { ok: true; view: FilePackView; text: string }
  | { ok: false; error: VigieError; flaws: readonly PackFlaw[] };
