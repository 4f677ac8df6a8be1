/** The list of official accounts: its menu, and the sub-page that the address names (`#/directory/<part>`). */
import { useApp } from '../../../app-context';
import { StateMessage } from '../../../ui/StateMessage';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';
import type { PageProps } from '../routes';
import { DirectoryMenu } from './DirectoryMenu';
import { directoryPageOf } from './pages';

export function Directory({ parts, browse }: PageProps) {
  const { t, live } = useApp();
  const directory = useLive(() => live.directory(), []);
  const { id, Page } = directoryPageOf(parts);
  if (directory.state === 'failed') return <StorageError />;
  return (
    <>
      <div class="page-head">
        <h1>{t('directory.title')}</h1>
        <p class="lead">{t('directory.lead')}</p>
      </div>
      <DirectoryMenu current={id} />
      {directory.state === 'loading' ? (
        <StateMessage icon="refresh" busy title={t('directory.loading')} />
      ) : (
        <>
          {directory.value === null && (
            <StateMessage icon="book" tone="warning" title={t('directory.none.title')}>
              <p>{t('directory.none.body')}</p>
            </StateMessage>
          )}
          <Page directory={directory.value} parts={parts.slice(1)} browse={browse} />
        </>
      )}
    </>
  );
}
