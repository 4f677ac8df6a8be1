/** Written by `scripts/build-directory.ts`: which copy of the list is embedded. `sha256` is the hash of the file's bytes. */
export const EMBEDDED = {
  path: '/directory/canada.json',
  id: 'canada-2026-08-22',
  date: '2026-08-22',
  accounts: 1865,
  sha256: '70df69ec1f114ed677b7282f775b43d124cac1b193f814256524d2979a5e3218',
} as const;
