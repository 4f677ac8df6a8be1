/**
 * Database version 3, frozen: never edit, on its own. Copies of the list become versions that are all kept.
 *
 * `directoryVersions`: what names a version, by the hash of its copy. `directoryColumns`: its typed arrays, which judge.
 * `directoryRows`: its rows word for word. `directoryLookalikes`: its index of handles and names. `safeLookalikes`: accounts that a person
 * found to be no imitation. `directories` (version 1) keeps at most the one copy that was imported before, until it is made a version.
 * `accounts` learns under which listed key an account was found, and which permanent ids it has shown, the first first.
 */
export const v3 = {
  version: 3,
  stores: {
    accounts: 'accountKey, platform, observedAt, *organizationIds, listedKey',
    directoryVersions: 'sha256, importedAt',
    directoryColumns: 'sha256',
    directoryRows: 'sha256',
    directoryLookalikes: 'sha256',
    safeLookalikes: '[accountKey+listedKey]',
  },
  /** `audits` as version 1 wrote them, oldest first: what an account's line learns from them. */
  learn(account: OldAccount, audits: readonly OldAudit[]): void {
    const latest = audits.at(-1);
    const match = latest?.directory.match;
    account.listedKey =
      match === 'listed' || match === 'formerlyListed' ? (latest?.directory.entry?.key ?? '') : '';
    const ids = audits.map(({ fields }) => fields.platformId?.value).filter((id) => typeof id === 'string');
    account.platformIds = [...new Set(ids)];
  },
} as const;

/** A line of `accounts`, as far as the migration touches it. */
export interface OldAccount {
  accountKey: string;
  listedKey?: string;
  platformIds?: string[];
}

/** An audit of version 1, as far as it is read. */
export interface OldAudit {
  directory: { match: string; entry?: { key: string } };
  fields: { platformId?: { value?: unknown } };
}
