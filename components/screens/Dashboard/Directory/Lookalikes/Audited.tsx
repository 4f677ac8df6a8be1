/** Audited accounts whose latest audit says that they look like a listed one. */
import { useApp } from '../../../../app-context';
import { platformName } from '../../../../findings/words';
import { shownHandle } from '../../../../profile/account';
import { PageText } from '../../../../ui/PageText';
import { StorageError } from '../../../../ui/StorageError';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';
import { useLive } from '../../../../use-live';
import { dashboardHash } from '../../router';

export function Audited() {
  const { t, live } = useApp();
  const accounts = useLive(() => live.accounts(), []);
  if (accounts.state === 'failed') return <StorageError level={2} />;
  const found = accounts.state === 'ready' ? accounts.value.filter(({ match }) => match === 'lookalike') : [];
  return (
    <section class="group" aria-labelledby="likes-audited">
      <h2 id="likes-audited" class="group__title">
        {t('likes.audited.title')}
        <span class="count">{t.number(found.length)}</span>
      </h2>
      {found.length === 0 ? (
        <p class="muted">{t('likes.audited.none')}</p>
      ) : (
        <>
          <p class="hint">{t('lookalike.notVerdict')}</p>
          <Table kind="likes" caption={t('likes.audited.title')}>
            <Head>
              <Column>{t('likes.audited.account')}</Column>
              <Column>{t('likes.platform')}</Column>
              <Column>{t('likes.audited.read')}</Column>
            </Head>
            <Body>
              {found.map(({ accountKey, platform, name, handle, observedAt }) => (
                <Row key={accountKey}>
                  <Cell>
                    <a class="table__link" href={dashboardHash('accounts', accountKey)}>
                      <PageText text={name} limit={120} />
                    </a>
                    <span class="table__under">
                      <PageText text={shownHandle(platform, handle)} limit={80} />
                    </span>
                  </Cell>
                  <Cell label={t('likes.platform')}>{platformName(t, platform)}</Cell>
                  <Cell label={t('likes.audited.read')}>{t.date(observedAt)}</Cell>
                </Row>
              ))}
            </Body>
          </Table>
        </>
      )}
    </section>
  );
}
