/** One audited account in the list. */
import type { AccountSummary } from '@/lib/storage/summary';
import { useApp } from '../../../app-context';
import { isOwned, isRead } from '../../../findings/group-results';
import { platformName } from '../../../findings/words';
import { shownHandle } from '../../../profile/account';
import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/icons';
import { PageText } from '../../../ui/PageText';
import { Cell, Row } from '../../../ui/table';
import { dashboardHash } from '../router';
import { organizationName, toFix } from './filter-accounts';

const NAME_LIMIT = 80;

interface Props {
  account: AccountSummary;
  index: number;
  measure: (row: Element | null) => void;
}

export function AccountRow({ account, index, measure }: Props) {
  const { t } = useApp();
  const organization = organizationName(account, t);
  // A lookalike's row names the account it resembles: that organization does not own this one.
  const isOwner = account.match === 'listed' || account.match === 'formerlyListed';
  return (
    <Row kind="account-row" index={index} rowRef={measure}>
      <Cell>
        <a class="table__name table__link" href={dashboardHash('accounts', account.accountKey)}>
          <PageText text={account.name} limit={NAME_LIMIT} />
        </a>
        <span class="table__under">
          <PageText text={shownHandle(account.platform, account.handle)} limit={NAME_LIMIT} />
        </span>
      </Cell>
      <Cell label={t('column.platform')}>{platformName(t, account.platform)}</Cell>
      <Cell label={t('column.organization')}>
        {isOwner && organization !== '' ? <PageText text={organization} /> : t(`match.${account.match}`)}
        <span class="table__under">{t(`class.${account.accountClass}`)}</span>
        {account.match === 'formerlyListed' && <span class="table__under">{t('match.formerlyListed')}</span>}
      </Cell>
      <Cell label={t('column.failed')}>
        {isRead(account) || toFix(account) > 0 ? (
          <Failed account={account} />
        ) : (
          <span class="tally tally--cantTell tally--words">
            <Icon name="cantTell" size={18} />
            {t(`pageState.${account.pageState}`)}
          </span>
        )}
      </Cell>
      <Cell label={t('column.cantTell')}>
        <Tally name="cantTell" count={account.cantTell} />
      </Cell>
      <Cell label={t('column.observedAt')}>
        <time dateTime={account.observedAt}>{t.shortDateTime(account.observedAt)}</time>
        {account.audits > 1 && (
          <span class="table__under">{t('accounts.audits', { count: account.audits })}</span>
        )}
      </Cell>
    </Row>
  );
}

function Failed({ account }: { account: AccountSummary }) {
  const { t } = useApp();
  const total = toFix(account);
  if (total === 0) {
    return (
      <>
        <Tally name="passed" count={0} />
        <Suggestions count={account.advice} />
      </>
    );
  }
  return (
    <>
      <Tally name="failed" count={total} />
      {!isOwned(account.accountClass) && <span class="table__under">{t('outcome.failed.check')}</span>}
      {account.failed > 0 && (
        <span class="table__under">{t('accounts.grave', { count: account.failed })}</span>
      )}
      <Suggestions count={account.advice} />
    </>
  );
}

/** Suggestions are told apart: they are nothing wrong. */
function Suggestions({ count }: { count: number }) {
  const { t } = useApp();
  return count === 0 ? null : <span class="table__under">{t('count.advice', { count })}</span>;
}

function Tally({ name, count }: { name: IconName; count: number }) {
  const { t } = useApp();
  return (
    <span class={`tally tally--${count === 0 ? 'none' : name}`}>
      <Icon name={count === 0 && name === 'cantTell' ? 'inapplicable' : name} size={18} />
      {t.number(count)}
    </span>
  );
}
