/** Search that a person can type without accents or capitals. */

/** The text as it is compared: no marks above letters, no capitals. */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
