/** Keeps a spreadsheet from taking text for a formula. */

/**
 * What Excel, LibreOffice or Sheets may take for the start of a formula or of a command (OWASP "CSV injection", and the
 * full-width signs): one of the signs, or a control character (tab, line break, null…), after any spaces and invisible
 * characters.
 */
const DANGEROUS = /^[\s\p{Cf}]*[\p{Cc}=+\-@|%＝＋－＠]/u;

/** The same text, after an apostrophe when a spreadsheet might run it. Numbers of our own need no guard: they are no text. */
export function guardCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}
