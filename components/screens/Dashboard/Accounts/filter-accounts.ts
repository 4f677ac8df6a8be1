/** Which audited accounts are listed, and in which order. */
import type { Translator } from '@/lib/i18n/translate';
import type { Outcome } from '@/lib/model/result';
import type { AccountSummary } from '@/lib/storage/summary';

export type SortKey = 'name' | 'platform' | 'organization' | 'failed' | 'cantTell' | 'observedAt';

/** Empty strings filter nothing. With a rule, `outcome` is that rule's; without, any rule's. */
export interface Filters {
  text: string;
  organization: string;
  platform: string;
  outcome: Outcome | '';
  rule: string;
  sort: SortKey;
  descending: boolean;
}

export const NO_FILTERS: Filters = {
  text: '',
  organization: '',
  platform: '',
  outcome: '',
  rule: '',
  sort: 'observedAt',
  descending: true,
};

export const isFiltered = ({ text, organization, platform, outcome, rule }: Filters): boolean =>
  [text.trim(), organization, platform, outcome, rule].some((value) => value !== '');

export function organizationName(account: AccountSummary, t: Translator): string {
  const [first, second] =
    t.language === 'fr'
      ? [account.organizationFr, account.organizationEn]
      : [account.organizationEn, account.organizationFr];
  return first || second;
}

/** Letters without accents or case, so that "energie" finds « Énergie ». */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function hasOutcome({ outcomes }: AccountSummary, outcome: Outcome | '', rule: string): boolean {
  if (rule !== '') return outcome === '' ? Object.hasOwn(outcomes, rule) : outcomes[rule] === outcome;
  return outcome === '' || Object.values(outcomes).includes(outcome);
}

/** Failed rules that are more than suggestions. */
export const toFix = ({ failed, toNote, advice }: AccountSummary): number => failed + toNote - advice;

/** The accounts that pass every filter, sorted; ties keep the latest audited first. */
export function filterAccounts(
  accounts: readonly AccountSummary[],
  filters: Filters,
  t: Translator,
): AccountSummary[] {
  const words = plain(filters.text).split(/\s+/).filter(Boolean);
  const listed = accounts.filter((account) => {
    if (filters.platform !== '' && account.platform !== filters.platform) return false;
    if (filters.organization !== '' && !account.organizationIds.includes(filters.organization)) return false;
    if (!hasOutcome(account, filters.outcome, filters.rule)) return false;
    const text = plain(
      [account.name, account.handle, account.organizationEn, account.organizationFr, account.accountKey].join(
        ' ',
      ),
    );
    return words.every((word) => text.includes(word));
  });
  const direction = filters.descending ? -1 : 1;
  return listed.sort((a, b) => direction * compare(a, b, filters.sort, t));
}

function compare(a: AccountSummary, b: AccountSummary, by: SortKey, t: Translator): number {
  switch (by) {
    case 'name':
      return t.compare(a.name, b.name);
    case 'platform':
      return t.compare(a.platform, b.platform);
    case 'organization':
      return t.compare(organizationName(a, t), organizationName(b, t));
    case 'failed':
      return a.failed - b.failed || toFix(a) - toFix(b) || a.advice - b.advice;
    case 'cantTell':
      return a.cantTell - b.cantTell;
    case 'observedAt':
      return a.observedAt < b.observedAt ? -1 : a.observedAt > b.observedAt ? 1 : 0;
  }
}
