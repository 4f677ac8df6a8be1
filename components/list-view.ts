/** What the screens show of a look through the list itself: its defects, and which accounts are each other's counterpart. */
import type { LintReport } from '@/lib/directory/lint/patch';
import type { KeyedRow } from '@/lib/directory/listed-row';
import type { HiddenCharacter } from '@/lib/directory/lookalike/hidden';
import type { TwinSign, UnpairedReason } from '@/lib/directory/twins';
import type { Imitation } from '@/lib/model/directory';
import type { DirectoryRow } from './directory-view';

/** Defects of the copy of `date`. `rows`: its rows word for word, which the defects point into. */
export interface ListCheck {
  date: string;
  rows: readonly KeyedRow[];
  report: LintReport;
}

/** `report`: one line a kind. `patch`: one line a defect, with the text that would put its cell right. */
export type DefectFile = 'report' | 'patch';

/** Two accounts that say the same in English and in French, and the signs that say so. */
export interface PairView {
  en: DirectoryRow;
  fr: DirectoryRow;
  signs: readonly TwinSign[];
}

/** Every account in one language is in `pairs` or in `alone`; bilingual ones are in neither, and only counted. */
export interface PairsView {
  date: string;
  pairs: readonly PairView[];
  alone: readonly { row: DirectoryRow; why: UnpairedReason }[];
  bilingual: number;
}

/** A listed account that a typed text looks like: by its handle, or by its name or its owner's title. `edits`: none when the texts are equal. */
export interface Likeness extends Pick<Imitation, 'field' | 'listed' | 'edits'> {
  row: DirectoryRow;
}

/** `hidden`: characters of the text that cannot be seen or are of another alphabet. */
export interface LikenessCheck {
  text: string;
  found: readonly Likeness[];
  hidden: readonly HiddenCharacter[];
}
