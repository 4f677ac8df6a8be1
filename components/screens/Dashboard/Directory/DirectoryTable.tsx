/** Rows of a directory. */
import { useApp } from '../../../app-context';
import type { DirectoryRow } from '../../../directory-view';
import { platformName } from '../../../findings/words';
import { shownHandle } from '../../../profile/account';
import { PageText } from '../../../ui/PageText';
import { Body, Cell, Column, Head, Row, Table } from '../../../ui/table';

export function DirectoryTable({ rows, caption }: { rows: readonly DirectoryRow[]; caption: string }) {
  const { t } = useApp();
  return (
    <Table kind="directory" caption={caption}>
      <Head>
        <Column>{t('column.name')}</Column>
        <Column>{t('column.platform')}</Column>
        <Column>{t('column.organization')}</Column>
        <Column>{t('column.language')}</Column>
      </Head>
      <Body>
        {rows.map((row, index) => (
          <Row key={`${row.key} ${index}`}>
            <Cell>
              <span class="table__name">
                <PageText text={row.accountName === '' ? row.handle : row.accountName} limit={120} />
              </span>
              <span class="table__under">
                <PageText text={shownHandle(row.platform, row.handle)} limit={80} />
              </span>
            </Cell>
            <Cell label={t('column.platform')}>{platformName(t, row.platform)}</Cell>
            <Cell label={t('column.organization')}>
              <PageText text={row.organization[t.language]} limit={200} />
              {row.removedOn !== null && (
                <span class="table__under">{t('directory.removedOn', { date: row.removedOn })}</span>
              )}
            </Cell>
            <Cell label={t('column.language')}>{t(`language.${row.language ?? 'unknown'}`)}</Cell>
          </Row>
        ))}
      </Body>
    </Table>
  );
}
