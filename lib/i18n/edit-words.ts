/** Which text says how one written form differs from the listed one. */
import type { LookalikeEdit } from '@/lib/model/directory';
import type { Translator } from './translate';

/** Kinds whose text holds for something added, left out or replaced. */
const WORDED = new Set<LookalikeEdit['kind']>(['affix', 'case', 'invisible', 'swap', 'accent', 'confusable']);

/** The text of an edit; its places are `to` (what the page has) and `from` (what the list has). */
export function editTemplate(t: Translator, { kind, from, to }: LookalikeEdit): string {
  const code = WORDED.has(kind) ? kind : from === '' ? 'insert' : to === '' ? 'delete' : kind;
  return t.template(`lookalike.edit.${code}`) ?? code;
}

/** `U+043E U+0430` for letters of another alphabet: what tells two signs apart that look the same. */
function codePoints(text: string): string {
  return Array.from(text, (letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code}`;
  }).join(' ');
}

/** What fills the places of `editTemplate`. */
export function editValues({ from, to }: LookalikeEdit): { from: string; to: string; codes: string } {
  return { from, to, codes: codePoints(to) };
}
