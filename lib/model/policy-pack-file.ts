/** A policy pack as one file: what a person or an administrator may load without a release (`docs/policy-packs.md`). Data only. */
import * as z from 'zod/mini';
import { AccountLanguage } from './directory';
import { Day } from './ids';
import { PackTexts, PolicyPack } from './pack';

const name = z.string().check(z.minLength(1), z.maxLength(400));
const both = z.strictObject({ en: name, fr: name });

/** Most of each thing that one file may bring; page visits stay fast, and the page that shows the pack readable. */
export const FILE_LIMITS = {
  rules: 200,
  clauses: 600,
  documents: 50,
  questions: 200,
  phrases: 20,
  patterns: 20,
  samples: 50,
  hosts: 200,
  bodies: 100,
  accounts: 2000,
} as const;

/** Accounts of the pack's own public body. `date`: the day of the list; `owner`: the body's name; `url`: where the account is. */
const OwnAccounts = z.strictObject({
  date: Day,
  owner: both,
  rows: z
    .array(
      z.strictObject({
        url: z.string().check(z.minLength(1), z.maxLength(2000)),
        name,
        language: AccountLanguage,
      }),
    )
    .check(z.minLength(1), z.maxLength(FILE_LIMITS.accounts)),
});
export type OwnAccounts = z.infer<typeof OwnAccounts>;

export const PolicyPackFile = z.strictObject({
  format: z.literal('vigie/policy-pack'),
  formatVersion: z.literal(1),
  pack: PolicyPack,
  texts: z.strictObject({ en: PackTexts, fr: PackTexts }),
  accounts: z.optional(OwnAccounts),
});
export type PolicyPackFile = z.infer<typeof PolicyPackFile>;
