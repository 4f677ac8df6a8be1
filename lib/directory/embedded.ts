/** Written by `scripts/build-directory.ts`: which copy of the list is embedded. `sha256` is the hash of the file's bytes. */
export const EMBEDDED = {
  path: '/directory/canada.json',
  accounts: 1865,
  id: 'canada-2026-08-22',
  date: '2026-08-22',
  sha256: 'be2e4bfd817329a793d4e53664f546c7a4ecc95d00ac2b63ee6974061a77ea9b',
} as const;
