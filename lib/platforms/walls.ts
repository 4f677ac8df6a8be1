/** Words by which platforms say that there is no profile to read: the last rung, in English and French only. */
import type { PageState } from '@/lib/model/profile';

/** A state and the words that name it. Apostrophes are straight in the patterns and in the compared text. */
export type WallWords = [state: PageState, words: RegExp][];

/** The first state whose words occur in the text; `null` when none does (another language, another wording). */
export function wallIn(text: string | null, table: WallWords): PageState | null {
  if (!text) return null;
  const plain = text.slice(0, 2000).replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
  return table.find(([, words]) => words.test(plain))?.[0] ?? null;
}
