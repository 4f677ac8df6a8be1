/** Accounts that a person found to imitate nobody: who, why, when; each can be undone. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import type { SafeLookalike } from '@/lib/storage/db';
import { useApp } from '../../../../app-context';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { PageText } from '../../../../ui/PageText';
import { StorageError } from '../../../../ui/StorageError';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';
import { useLive } from '../../../../use-live';
import { dashboardHash } from '../../router';

export function Harmless() {
  const { t, live, send } = useApp();
  const safe = useLive(() => live.safeLookalikes(), []);
  const [undone, setUndone] = useState('');
  const [error, setError] = useState<VigieError | null>(null);
  if (safe.state === 'failed') return <StorageError level={2} />;
  const found = safe.state === 'ready' ? [...safe.value].sort((a, b) => (a.at < b.at ? 1 : -1)) : [];
  const undo = async ({ accountKey, listedKey }: SafeLookalike) => {
    const answer = await send('unmarkLookalikeSafe', { accountKey, listedKey });
    setError(answer.ok ? null : answer.error);
    setUndone(answer.ok ? accountKey : '');
  };
  return (
    <section class="group" aria-labelledby="likes-safe">
      <h2 id="likes-safe" class="group__title">
        {t('likes.safe.title')}
        <span class="count">{t.number(found.length)}</span>
      </h2>
      <p class={undone === '' ? 'visually-hidden' : 'status-line'} role="status">
        {undone === '' ? '' : t('likes.safe.undone', { account: undone })}
      </p>
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
      {found.length === 0 ? (
        <p class="muted">{t('likes.safe.none')}</p>
      ) : (
        <Table kind="likes" caption={t('likes.safe.title')}>
          <Head>
            <Column>{t('likes.safe.pair')}</Column>
            <Column>{t('likes.safe.by')}</Column>
            <Column>{t('likes.safe.reason')}</Column>
            <Column>{t('likes.safe.at')}</Column>
            <Column>{t('likes.safe.undo')}</Column>
          </Head>
          <Body>
            {found.map((pair) => (
              <Row key={`${pair.accountKey} ${pair.listedKey}`}>
                <Cell>
                  <a class="table__link" href={dashboardHash('accounts', pair.accountKey)}>
                    <PageText text={pair.accountKey} limit={120} />
                  </a>
                  <span class="table__under">
                    <PageText text={t('likes.safe.listed', { key: pair.listedKey })} limit={160} />
                  </span>
                </Cell>
                <Cell label={t('likes.safe.by')}>
                  <PageText text={pair.by} limit={100} />
                </Cell>
                <Cell label={t('likes.safe.reason')}>
                  <PageText text={pair.reason} limit={500} />
                </Cell>
                <Cell label={t('likes.safe.at')}>{t.shortDateTime(pair.at)}</Cell>
                <Cell label={t('likes.safe.undo')}>
                  <Button
                    small
                    label={t('likes.safe.undoOf', { account: pair.accountKey })}
                    onClick={() => void undo(pair)}
                  >
                    {t('likes.safe.undo')}
                  </Button>
                </Cell>
              </Row>
            ))}
          </Body>
        </Table>
      )}
    </section>
  );
}
