/** Defects of a list: what can be wrong with a row, how grave it is, and what would put it right. */
import type { ListedCell, ListedRow } from '../listed-row';
import type { OrganizationFacts } from '../organizations';

/**
 * Every class of defect, from `directory/NOTES.md` §3 (what was met in the real list), in the order of a report; each with its texts
 * `lint.<kind>.*` in `lib/i18n`.
 * `wrong`: the public is led astray or nowhere, or two cells contradict each other. `untidy`: it works, and makes comparing harder.
 * `isCertain`: there is one right text for the cell; otherwise a person must decide.
 */
export const DEFECT_KINDS = {
  'no-account': { severity: 'wrong', isCertain: false },
  'no-scheme': { severity: 'wrong', isCertain: true },
  'space-in-address': { severity: 'wrong', isCertain: true },
  'admin-link': { severity: 'wrong', isCertain: true },
  'person-link': { severity: 'wrong', isCertain: false },
  'label-host-mismatch': { severity: 'wrong', isCertain: false },
  'handle-mismatch': { severity: 'wrong', isCertain: true },
  'department-language': { severity: 'wrong', isCertain: true },
  'department-outdated': { severity: 'wrong', isCertain: true },
  'department-typo': { severity: 'wrong', isCertain: true },
  'link-department-differs': { severity: 'wrong', isCertain: false },
  'link-department-empty': { severity: 'wrong', isCertain: true },
  'language-unknown': { severity: 'wrong', isCertain: false },
  'language-between-parts': { severity: 'wrong', isCertain: false },
  'bilingual-in-one-part': { severity: 'wrong', isCertain: false },
  duplicate: { severity: 'wrong', isCertain: false },
  'probable-duplicate': { severity: 'wrong', isCertain: false },
  'missing-twin': { severity: 'untidy', isCertain: false },
  'insecure-scheme': { severity: 'untidy', isCertain: true },
  'old-host': { severity: 'untidy', isCertain: true },
  'mobile-host': { severity: 'untidy', isCertain: true },
  'country-host': { severity: 'untidy', isCertain: true },
  'host-case': { severity: 'untidy', isCertain: true },
  'tab-path': { severity: 'untidy', isCertain: true },
  'repeated-segment': { severity: 'untidy', isCertain: true },
  'at-sign-in-path': { severity: 'untidy', isCertain: true },
  'language-parameter': { severity: 'untidy', isCertain: true },
  'tracking-parameter': { severity: 'untidy', isCertain: true },
  fragment: { severity: 'untidy', isCertain: true },
  'facebook-pages': { severity: 'untidy', isCertain: true },
  'facebook-name-id': { severity: 'untidy', isCertain: true },
  'facebook-pg': { severity: 'untidy', isCertain: true },
  'facebook-people': { severity: 'untidy', isCertain: true },
  'facebook-profile-id': { severity: 'untidy', isCertain: true },
  'youtube-user': { severity: 'untidy', isCertain: false },
  'youtube-custom': { severity: 'untidy', isCertain: false },
  'youtube-bare': { severity: 'untidy', isCertain: false },
  'flickr-people': { severity: 'untidy', isCertain: true },
  'linkedin-number': { severity: 'untidy', isCertain: false },
  'non-ascii-handle': { severity: 'untidy', isCertain: false },
  'other-form': { severity: 'untidy', isCertain: true },
  'invisible-characters': { severity: 'untidy', isCertain: true },
  'outer-spaces': { severity: 'untidy', isCertain: true },
  'doubled-spaces': { severity: 'untidy', isCertain: true },
  'label-spelling': { severity: 'untidy', isCertain: true },
  'handle-case': { severity: 'untidy', isCertain: true },
  'department-spelling': { severity: 'untidy', isCertain: true },
  'department-legal': { severity: 'untidy', isCertain: true },
  'department-unofficial': { severity: 'untidy', isCertain: true },
  'department-unit': { severity: 'untidy', isCertain: true },
  'department-joint': { severity: 'untidy', isCertain: true },
  'department-unknown': { severity: 'untidy', isCertain: false },
  'language-label': { severity: 'untidy', isCertain: true },
} as const satisfies Record<string, { severity: Severity; isCertain: boolean }>;

export type Severity = 'wrong' | 'untidy';
export type DefectKind = keyof typeof DEFECT_KINDS;

/** What fills the places of a defect's explanation. */
export type DefectValues = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * One defect. `row`: position in the rows that were read (from 0). `found`: the whole cell, word for word. `proposed`: the whole cell as it
 * should be, with every certain correction of that cell; null where a person must decide.
 */
export interface Defect {
  kind: DefectKind;
  row: number;
  cell: ListedCell;
  found: string;
  proposed: string | null;
  values: DefectValues;
  severity: Severity;
}

/**
 * What is known beside the rows. `organizations`: those of the register, not those that a list brought with it. `unpaired`: keys of the accounts in one language for which no account in the other was found
 * (`findTwins`); absent: twins are not looked at.
 */
export interface LintContext {
  organizations: readonly OrganizationFacts[];
  unpaired?: ReadonlySet<string>;
}

/** What a family says of one cell; `lintRows` adds the text, the correction and the severity. `isCertain: false` withdraws the correction. */
export interface Finding {
  kind: DefectKind;
  cell: ListedCell;
  values?: DefectValues;
  isCertain?: boolean;
}

/** Cells of one row as they should be. */
export type MendedRow = Pick<ListedRow, ListedCell>;
