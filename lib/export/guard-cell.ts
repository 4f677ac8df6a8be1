/** Keeps a spreadsheet from taking text for a formula. */

/**
 * What Excel, LibreOffice or Sheets may take for the start of a formula or of a command (OWASP "CSV injection", and the
 * full-width signs): after any spaces and invisible characters, or a leading tab, line break or null.
 */
const DANGEROUS = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@|%＝＋－＠])/u;

/** The same text, after an apostrophe when a spreadsheet might run it. Numbers of our own need no guard: they are no text. */
export function guardCell(text: string): string {
  return text.startsWith('\0') || DANGEROUS.test(text) ? `'${text}` : text;
}
