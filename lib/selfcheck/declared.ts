/** What a person says of their own account before it is looked at. Nothing of it is kept. */
import type { Language } from '@/lib/model/ids';
import type { AccountClassValue } from '@/lib/model/result';

/** The kinds that a person may say their account is (catalogue B.0.3). */
export const OWN_KINDS = [
  'executive',
  'specialist',
  'professionalPersonal',
  'personal',
] as const satisfies readonly AccountClassValue[];
export type OwnKind = (typeof OWN_KINDS)[number];

/** Whose rules the person is under. */
export const JURISDICTIONS = ['federal', 'ontario'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** A role and an institution in the person's own words; either may be empty. */
export interface OwnWords {
  role: string;
  institution: string;
}

/** `mustSayEmployee`: the employer asks that the profile says the person is an employee (ON-SPEC-EXEC, bullet 5: "if required"). */
export interface Declared {
  kind: OwnKind;
  jurisdiction: Jurisdiction;
  mustSayEmployee: boolean;
  words: Readonly<Record<Language, OwnWords>>;
}

export const NOTHING_DECLARED: Declared = {
  kind: 'executive',
  jurisdiction: 'federal',
  mustSayEmployee: false,
  words: { en: { role: '', institution: '' }, fr: { role: '', institution: '' } },
};
