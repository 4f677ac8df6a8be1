/** Shown where stored audits cannot be read. */
import { useApp } from '../app-context';
import { StateMessage } from './StateMessage';

export function StorageError({ level = 1 }: { level?: 1 | 2 }) {
  const { t } = useApp();
  return (
    <div role="alert">
      <StateMessage icon="alert" tone="danger" level={level} title={t('storageError.title')}>
        <p>{t('storageError.body')}</p>
      </StateMessage>
    </div>
  );
}
