/** `URL.parse` for Chrome and Edge 120 to 125, which have `URL.canParse` only. Imported for its effect, first, by entry files. */

const known = URL as { parse?: typeof URL.parse };

known.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);
