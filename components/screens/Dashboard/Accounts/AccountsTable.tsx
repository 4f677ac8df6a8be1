/** The list of accounts as a table that sorts; on a narrow screen each row becomes a card. */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { AccountSummary } from '@/lib/storage/summary';
import { useApp } from '../../../app-context';
import { Icon } from '../../../ui/Icon';
import { Body, Column, Gap, Head, Table } from '../../../ui/table';
import { AccountRow } from './AccountRow';
import type { Filters, SortKey } from './filter-accounts';
import { useVirtualRows } from './use-virtual-rows';

const COLUMNS = [
  'name',
  'platform',
  'organization',
  'failed',
  'cantTell',
  'observedAt',
] as const satisfies readonly SortKey[];
/** Columns whose first click shows the highest first. */
const FROM_HIGHEST: readonly SortKey[] = ['failed', 'cantTell', 'observedAt'];

interface Props {
  accounts: readonly AccountSummary[];
  filters: Signal<Filters>;
}

export function AccountsTable({ accounts, filters }: Props) {
  const { t } = useApp();
  const list = useRef<HTMLTableElement>(null);
  const rows = useVirtualRows(accounts.length, list);
  const { sort, descending } = filters.value;
  const sortBy = (key: SortKey) => {
    filters.value = {
      ...filters.value,
      sort: key,
      descending: sort === key ? !descending : FROM_HIGHEST.includes(key),
    };
  };
  return (
    <Table kind="accounts" caption={t('accounts.title')} rowCount={accounts.length + 1} tableRef={list}>
      <Head label={t('accounts.sortBy')}>
        {COLUMNS.map((key) => (
          <Column key={key} sorted={sort === key ? (descending ? 'descending' : 'ascending') : undefined}>
            <button type="button" class="sort" onClick={() => sortBy(key)}>
              {t(`column.${key}`)}
              {sort === key && <Icon name={descending ? 'down' : 'up'} size={16} />}
            </button>
          </Column>
        ))}
      </Head>
      <Body>
        <Gap height={rows.before} />
        {rows.indexes.map((index) => {
          const account = accounts[index];
          return account === undefined ? null : (
            <AccountRow key={account.accountKey} account={account} index={index} measure={rows.measure} />
          );
        })}
        <Gap height={rows.after} />
      </Body>
    </Table>
  );
}
