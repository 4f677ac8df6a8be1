/** One page of accounts of the list, each with its latest audit and its address. */
import { useApp } from '../../../../app-context';
import type { DirectoryRow } from '../../../../directory-view';
import { isRead } from '../../../../findings/group-results';
import { platformName } from '../../../../findings/words';
import { openableUrl, shownHandle } from '../../../../profile/account';
import { Icon } from '../../../../ui/Icon';
import { PageText } from '../../../../ui/PageText';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';
import { dashboardHash } from '../../router';
import type { CoveredRow } from './coverage';
import { organizationLabel } from './labels';

const NAME_LIMIT = 120;

export function BrowseTable({ rows }: { rows: readonly CoveredRow[] }) {
  const { t } = useApp();
  return (
    <Table kind="browse" caption={t('listed.title')}>
      <Head>
        <Column>{t('column.name')}</Column>
        <Column>{t('column.platform')}</Column>
        <Column>{t('column.organization')}</Column>
        <Column>{t('column.language')}</Column>
        <Column>{t('browse.lastAudit')}</Column>
        <Column>{t('browse.address')}</Column>
      </Head>
      <Body>
        {rows.map((covered, index) => (
          <BrowseRow key={`${covered.row.key} ${index}`} covered={covered} />
        ))}
      </Body>
    </Table>
  );
}

const nameOf = ({ accountName, handle }: DirectoryRow): string => (accountName === '' ? handle : accountName);

function BrowseRow({ covered }: { covered: CoveredRow }) {
  const { t } = useApp();
  const { row } = covered;
  return (
    <Row>
      <Cell>
        <span class="table__name">
          <PageText text={nameOf(row)} limit={NAME_LIMIT} />
        </span>
        <span class="table__under">
          <PageText text={shownHandle(row.platform, row.handle)} limit={80} />
        </span>
      </Cell>
      <Cell label={t('column.platform')}>
        <span>{platformName(t, row.platform)}</span>
      </Cell>
      <Cell label={t('column.organization')}>
        <PageText text={organizationLabel(t, row.organization)} limit={200} />
        <Listing row={row} />
      </Cell>
      <Cell label={t('column.language')}>
        <span>{t(`language.${row.language ?? 'unknown'}`)}</span>
      </Cell>
      <Cell label={t('browse.lastAudit')}>
        <LastAudit covered={covered} />
      </Cell>
      <Cell label={t('browse.address')}>
        <OpenLink row={row} />
      </Cell>
    </Row>
  );
}

/** Since when it is in the list, or until when it was. */
function Listing({ row: { firstSeen, removedOn } }: { row: DirectoryRow }) {
  const { t } = useApp();
  const isEarlier = firstSeen.startsWith('<=');
  return (
    <>
      {firstSeen !== '' && (
        <span class="table__under">
          {t(isEarlier ? 'browse.sinceOrBefore' : 'browse.since', { date: firstSeen.replace(/^<=/, '') })}
        </span>
      )}
      {removedOn !== null && (
        <strong class="table__under">{t('directory.removedOn', { date: removedOn })}</strong>
      )}
    </>
  );
}

function LastAudit({ covered: { row, last, coverage } }: { covered: CoveredRow }) {
  const { t } = useApp();
  if (last === null) return <span class="muted">{t('coverage.never')}</span>;
  return (
    <>
      <a class="table__link" href={dashboardHash('accounts', last.accountKey)}>
        <span class="visually-hidden">
          <PageText text={nameOf(row)} limit={NAME_LIMIT} />{' '}
        </span>
        <time dateTime={last.observedAt}>{t.date(last.observedAt)}</time>
      </a>
      {!isRead(last) && <span class="table__under">{t(`pageState.${last.pageState}`)}</span>}
      {coverage === 'stale' && <span class="table__under">{t('coverage.stale')}</span>}
    </>
  );
}

function OpenLink({ row }: { row: DirectoryRow }) {
  const { t } = useApp();
  const url = openableUrl(row.url);
  if (url === null) return <span class="muted">{t('browse.noAddress')}</span>;
  return (
    <a class="link" href={url} target="_blank" rel="noopener noreferrer">
      {t('browse.open')}
      <span class="visually-hidden">
        {' '}
        <PageText text={nameOf(row)} limit={NAME_LIMIT} /> ({t('browse.newTab')})
      </span>
      <Icon name="external" size={14} />
    </a>
  );
}
