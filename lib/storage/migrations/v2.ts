/**
 * Database version 2, frozen: never edit, on its own. Adds `readerPacks`: the reader pack in use, at most one row.
 * Nothing that version 1 wrote changes.
 */
export const v2 = {
  version: 2,
  stores: {
    readerPacks: 'id',
  },
} as const;
