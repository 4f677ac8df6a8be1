/** How well each platform is read: share of "could not tell", last good reading, the rung used per field, and how that changed. */
import { useEffect, useState } from 'preact/hooks';
import type { ReaderHealth } from '@/lib/usecases/reader-health';
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import { StateMessage } from '../../../ui/StateMessage';
import { StorageError } from '../../../ui/StorageError';
import { PlatformHealth } from './PlatformHealth';

type State = 'loading' | 'failed' | readonly ReaderHealth[];

export function Health() {
  const { t, actions } = useApp();
  const [health, setHealth] = useState<State>('loading');
  const sumUp = () => {
    setHealth('loading');
    actions.readerHealth().then(setHealth, () => setHealth('failed'));
  };
  useEffect(sumUp, []);
  if (health === 'failed') return <StorageError />;
  return (
    <>
      <div class="page-head">
        <h1>{t('health.title')}</h1>
        <p class="lead">{t('health.lead')}</p>
      </div>
      {health === 'loading' ? (
        <StateMessage icon="refresh" busy title={t('health.loading')} />
      ) : health.length === 0 ? (
        <StateMessage icon="eye" title={t('health.none.title')}>
          <p>{t('health.none.body')}</p>
        </StateMessage>
      ) : (
        <>
          <div class="actions">
            <Button icon="refresh" onClick={sumUp}>
              {t('health.again')}
            </Button>
          </div>
          {health.map((one) => (
            <PlatformHealth key={one.platform} health={one} />
          ))}
        </>
      )}
    </>
  );
}
