/**
 * Database version 1, frozen: never edit, on its own. Later versions start from what this one wrote.
 *
 * `audits`: one record an audit (record.md, formatVersion 1), by id; `[accountKey+observedAt]` finds the visits of an account in time order.
 * `accounts`: one summary an account, of its latest audit. `directories`: imported copies of the list, packed.
 * `settings`: what the background decides with, e.g. `activeDirectory`.
 */
export const v1 = {
  version: 1,
  stores: {
    audits: 'id, accountKey, observedAt, [accountKey+observedAt]',
    accounts: 'accountKey, platform, observedAt, *organizationIds',
    directories: 'id',
    settings: 'key',
  },
} as const;
