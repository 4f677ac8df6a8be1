/** The properties of Wikidata that name an organization's accounts (NOTES.md §5), and the account each value means. */

/** `platform`: Vigie's id. `url`: the address of a value, where the value alone is not what the platform calls a handle. */
export interface WikidataProperty {
  platform: string;
  url?: (value: string) => string;
}

export const WIKIDATA_PROPERTIES: ReadonlyMap<string, WikidataProperty> = new Map<string, WikidataProperty>([
  ['P2002', { platform: 'x' }],
  ['P6552', { platform: 'x', url: (value) => `https://x.com/i/user/${value}` }],
  ['P2013', { platform: 'facebook' }],
  ['P2003', { platform: 'instagram' }],
  ['P2397', { platform: 'youtube', url: (value) => `https://www.youtube.com/channel/${value}` }],
  ['P11245', { platform: 'youtube' }],
  ['P4264', { platform: 'linkedin' }],
  ['P4033', { platform: 'mastodon' }],
  ['P12361', { platform: 'bluesky' }],
  ['P11892', { platform: 'threads' }],
  ['P7085', { platform: 'tiktok' }],
  ['P3267', { platform: 'flickr' }],
  ['P4265', { platform: 'reddit' }],
  ['P2037', { platform: 'github' }],
  ['P3836', { platform: 'pinterest' }],
  ['P2984', { platform: 'snapchat' }],
]);
