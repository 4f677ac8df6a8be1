/** The accounts that were audited: the list, or one of them when the address names it. */
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import { StateMessage } from '../../../ui/StateMessage';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';
import { Account } from '../Account/Account';
import type { PageProps } from '../routes';
import { AccountsFilters } from './AccountsFilters';
import { AccountsTable } from './AccountsTable';
import { filterAccounts, isFiltered, NO_FILTERS } from './filter-accounts';

export function Accounts({ parts, filters }: Pick<PageProps, 'parts' | 'filters'>) {
  const key = parts[0];
  return key === undefined ? <AccountsList filters={filters} /> : <Account accountKey={key} />;
}

function AccountsList({ filters }: Pick<PageProps, 'filters'>) {
  const { t, live } = useApp();
  const accounts = useLive(() => live.accounts(), []);
  if (accounts.state === 'failed') return <StorageError />;
  const all = accounts.state === 'ready' ? accounts.value : [];
  const shown = filterAccounts(all, filters.value, t);
  const clear = () => {
    const { sort, descending } = filters.value;
    filters.value = { ...NO_FILTERS, sort, descending };
  };
  return (
    <>
      <div class="page-head">
        <h1>{t('accounts.title')}</h1>
        <p class="lead">{t('accounts.lead')}</p>
      </div>
      {accounts.state === 'loading' ? (
        <StateMessage icon="refresh" busy title={t('accounts.loading')} />
      ) : all.length === 0 ? (
        <StateMessage icon="eye" title={t('accounts.none.title')}>
          <p>{t('accounts.none.body')}</p>
        </StateMessage>
      ) : (
        <>
          <AccountsFilters accounts={all} filters={filters} onClear={clear} />
          <p class="result-count" role="status">
            {isFiltered(filters.value)
              ? t('accounts.found', { count: shown.length, total: all.length })
              : t('accounts.count', { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <StateMessage
              icon="search"
              title={t('accounts.noMatch.title')}
              actions={<Button onClick={clear}>{t('filter.clear')}</Button>}
            >
              <p>{t('accounts.noMatch.body')}</p>
            </StateMessage>
          ) : (
            <AccountsTable accounts={shown} filters={filters} />
          )}
        </>
      )}
    </>
  );
}
