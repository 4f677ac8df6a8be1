/**
 * Database version 4, frozen: never edit. What persons say, beside what pages say.
 *
 * `answers`: one for each subject and question. `attestations`: the class of an account by a person. `decisions`: whether an account poses as
 * official, one for each account and person. `pictures`: perceptual hashes that a person recorded. `policyPacks`: packs loaded from files.
 * `directoryPairs`: which account of a version is the twin of which.
 */
export const v4 = {
  version: 4,
  stores: {
    answers: '[subject+question], subject, question',
    attestations: 'accountKey',
    decisions: '[accountKey+by], accountKey',
    pictures: 'accountKey',
    policyPacks: 'id',
    directoryPairs: 'sha256',
  },
} as const;
