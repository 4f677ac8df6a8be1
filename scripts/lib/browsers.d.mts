/** Path of a Chromium, or null. `CHROME_PATH` wins. */
export function findChromium(): string | null;
/** Path of a Firefox, or null. `FIREFOX_PATH` wins. */
export function findFirefox(): string | null;
/** Makes sure that the browsers asked for are there; ends the run with a message when one cannot be found. */
export function ensureBrowsers(options?: {
  firefox?: boolean;
}): Promise<{ chromium: string; firefox: string | null }>;
