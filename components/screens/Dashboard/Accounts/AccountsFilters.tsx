/** The filters above the list: only what occurs among the audited accounts is offered. */
import type { Signal } from '@preact/signals';
import type { Outcome } from '@/lib/model/result';
import type { AccountSummary } from '@/lib/storage/summary';
import { useApp } from '../../../app-context';
import { platformName, ruleTitle } from '../../../findings/words';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { type Option, Select } from '../../../ui/Select';
import { type Filters, isFiltered, organizationName } from './filter-accounts';

const OUTCOMES = ['failed', 'cantTell', 'passed', 'inapplicable'] as const satisfies readonly Outcome[];

interface Props {
  accounts: readonly AccountSummary[];
  filters: Signal<Filters>;
  onClear: () => void;
}

export function AccountsFilters({ accounts, filters, onClear }: Props) {
  const { t, packs } = useApp();
  const set = (change: Partial<Filters>) => {
    filters.value = { ...filters.value, ...change };
  };
  const options = (all: string, pairs: Iterable<readonly [string, string]>): Option[] => [
    { value: '', label: all },
    ...[...new Map(pairs)]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => t.compare(a.label, b.label)),
  ];
  // A joint account stands under its first owner's id with the name of all its owners.
  const organizations = accounts
    .filter((account) => account.organizationIds.length > 0)
    .map((account) => [account.organizationIds[0] ?? '', organizationName(account, t)] as const);
  const rules = new Set(accounts.flatMap((account) => Object.keys(account.outcomes)));
  const { text, organization, platform, outcome, rule } = filters.value;
  return (
    <search class="filters" aria-label={t('filter.label')}>
      <SearchField label={t('filter.text')} value={text} onInput={(value) => set({ text: value })} />
      <Select
        label={t('filter.organization')}
        value={organization}
        options={options(t('filter.allOrganizations'), organizations)}
        onChange={(value) => set({ organization: value })}
      />
      <Select
        label={t('filter.platform')}
        value={platform}
        options={options(
          t('filter.allPlatforms'),
          accounts.map((account) => [account.platform, platformName(t, account.platform)] as const),
        )}
        onChange={(value) => set({ platform: value })}
      />
      <Select
        label={t('filter.outcome')}
        value={outcome}
        options={[
          { value: '', label: t('filter.allOutcomes') },
          ...OUTCOMES.map((value) => ({
            value,
            label: value === 'failed' ? t('filter.failed') : t(`outcome.${value}`),
          })),
        ]}
        onChange={(value) => set({ outcome: OUTCOMES.find((known) => known === value) ?? '' })}
      />
      <Select
        label={t('filter.rule')}
        value={rule}
        options={options(
          t('filter.allRules'),
          [...rules].map((id) => [id, ruleTitle(packs, t, id)] as const),
        )}
        onChange={(value) => set({ rule: value })}
      />
      {isFiltered(filters.value) && (
        <Button look="quiet" small onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
