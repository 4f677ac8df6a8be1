/** Written by `scripts/build-directory.ts`: which copy of the list is embedded. `sha256` is the hash of the file's bytes. */
export const EMBEDDED = {
  path: '/directory/canada.json',
  accounts: 1865,
  id: 'canada-2026-08-22',
  date: '2026-08-22',
  sha256: '21e51601e38fbdd98e6b66050b0d930de1119219e9aa8237e7dd07001e925153',
} as const;
