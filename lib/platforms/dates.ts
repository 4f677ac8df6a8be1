/** Days as people read them on a page: "Joined Sep 11, 2015", "Actif depuis le 11 sept. 2015". */

/**
 * The one day in `words`, as `2015-09-11`: a day, a year, and a month by its name in `language`, or the name's beginning. `null`
 * without all three, and where numbers alone stand for the month, because their order is not known.
 */
export function dayIn(words: string, language: string | null): string | null {
  const numbers = words.match(/\d+/g) ?? [];
  const year = numbers.find((part) => part.length === 4);
  const day = numbers.find((part) => part !== year);
  const parts = words.toLowerCase().match(/\p{L}{3,}/gu);
  if (!language || !year || !day || !parts || numbers.length > 2 || words.length > 100) return null;
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(+year, month, +day))).filter(
    (date) => {
      const name = date.toLocaleDateString(language, { month: 'long', timeZone: 'UTC' }).toLowerCase();
      // In a month without such a day the runtime would have moved on to the next.
      return date.getUTCDate() === +day && parts.some((part) => name.startsWith(part));
    },
  );
  return months.length === 1 ? (months[0]?.toISOString().slice(0, 10) ?? null) : null;
}
