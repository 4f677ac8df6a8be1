/** How long the text of a profile may be on each platform, and how the platform counts it. */

/**
 * `points`: Unicode code points. `weighted`: X's weights (a letter of most alphabets 1, most others 2, an emoji 2).
 * `graphemes`: what a person sees as one character.
 */
export type CountUnit = 'points' | 'weighted' | 'graphemes';

/** `most`: null where the platform sets no limit that matters here. `text`: which text of the profile it is. */
export interface TextLimit {
  most: number | null;
  unit: CountUnit;
  text: 'bio' | 'headline' | 'intro';
}

const NO_LIMIT: TextLimit = { most: null, unit: 'points', text: 'bio' };
const bio = (most: number, unit: CountUnit = 'points'): TextLimit => ({ most, unit, text: 'bio' });

/** As the platforms' own forms have them; the count of Bluesky is that of its public schema, Mastodon's is a server's default. */
const LIMITS: Readonly<Record<string, TextLimit>> = {
  x: bio(160, 'weighted'),
  instagram: bio(150),
  youtube: bio(1000),
  linkedin: { ...bio(220), text: 'headline' },
  bluesky: bio(256, 'graphemes'),
  tiktok: bio(80),
  threads: bio(150),
  mastodon: bio(500, 'graphemes'),
  facebook: { ...bio(101), text: 'intro' },
  github: bio(160),
};

/** Platforms that a person may choose, in the order of the menu. */
export const SELF_CHECK_PLATFORMS: readonly string[] = [
  ...Object.keys(LIMITS),
  'flickr',
  'pinterest',
  'reddit',
  'snapchat',
  'vimeo',
  'medium',
];

export function limitOf(platform: string): TextLimit {
  return LIMITS[platform] ?? NO_LIMIT;
}

/** Code points that weigh 1 on X, first and last; everything else weighs 2. Facts of the public counting configuration, version 3. */
const LIGHT: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** Closes a key, as in 1️⃣. */
const KEYCAP = '\u20e3';
/** Signs of text that may also be drawn as pictures. */
const TEXT_SIGN = /^[#*0-9©®‼⁉™]$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Length of a text as the platform counts it. Addresses are counted letter by letter: profiles show them as they are written. */
export function lengthOn(platform: string, text: string): number {
  switch (limitOf(platform).unit) {
    case 'points':
      return Array.from(text).length;
    case 'graphemes':
      return [...graphemes.segment(text)].length;
    case 'weighted':
      return [...graphemes.segment(text.normalize('NFC'))].reduce(
        (sum, { segment }) => sum + weightOf(segment),
        0,
      );
  }
}

export function fits(platform: string, text: string): boolean {
  const { most } = limitOf(platform);
  return most === null || lengthOn(platform, text) <= most;
}

/** An emoji counts 2, however many code points it is made of. */
function weightOf(grapheme: string): number {
  const isPicture = PICTURE.test(grapheme) || grapheme.endsWith(KEYCAP);
  if (isPicture && !TEXT_SIGN.test(grapheme)) return 2;
  return Array.from(grapheme).reduce((sum, point) => {
    const code = point.codePointAt(0) ?? 0;
    return sum + (LIGHT.some(([first, last]) => code >= first && code <= last) ? 1 : 2);
  }, 0);
}
