/** Written by `scripts/build-directory.ts`: which copy of the list is embedded. `sha256` is the hash of the file's bytes. */
export const EMBEDDED = {
  path: '/directory/canada.json',
  accounts: 1865,
  id: 'canada-2026-08-22',
  date: '2026-08-22',
  sha256: '99f6d800737a70e853cc4fb98be4ed1993da765fbc2f28a3ca2ae6b9eca4473d',
} as const;
