/** What Facebook's server sent with the page, in its scripts (`platforms.md` 2.3). */
import { at, holders, textAt } from './json';

/**
 * Keys by which the data is found, and the object around each that is cut out. They stand in JSON since 2024, in calls of functions
 * before (`[P 2023-01]`); the objects are the same. About tab: `[P 2026-07]`.
 */
export const PARTS = {
  userVanity: 'props',
  profile_header_renderer: 'data',
  profile_tile_sections: 'data',
  about_app_sections: 'data',
  timeline_list_feed_units: 'data',
};

/** An entry of the intro (`INTRO_CARD_WEBSITE`) or of the About tab (`website`). */
export interface Entry {
  kind: string;
  words: string | null;
  href: string | null;
}

/** Without marks of the direction of writing, which stand around every part of a text (`[P 2026-03]`, Urdu). */
export function unmarked(words: string | null): string | null {
  return words?.replace(/[\u200e\u200f]/g, '') ?? null;
}

/** Entries of the server's lists, in their order. */
export function entries(roots: unknown, type: string): Entry[] {
  return holders(roots, type)
    .reverse()
    .map((one) => {
      const shown = at(one, 'renderer', 'context_item') ?? one;
      return {
        kind: textAt(one, type) ?? '',
        words: unmarked(textAt(shown, 'title', 'text')),
        href:
          textAt(shown, 'url') ??
          textAt(shown, 'link_url') ??
          textAt(shown, 'title', 'ranges', 0, 'entity', 'external_url'),
      };
    });
}
