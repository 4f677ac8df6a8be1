/** Which list of official accounts is in use, what is in it, and how to use another. */
import { useState } from 'preact/hooks';
import type { Result, VigieError } from '@/lib/model/errors';
import { useApp } from '../../../app-context';
import type { DirectoryPreview } from '../../../directory-view';
import { FilePicker } from '../../../ui/FilePicker';
import { Notice } from '../../../ui/Notice';
import { StateMessage } from '../../../ui/StateMessage';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';
import { DirectoryAccounts } from './DirectoryAccounts';
import { DirectoryCard } from './DirectoryCard';
import { ImportPreview } from './ImportPreview';

export function Directory() {
  const { t, live, send, actions } = useApp();
  const directory = useLive(() => live.directory(), []);
  const [preview, setPreview] = useState<DirectoryPreview | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  const [inUse, setInUse] = useState<number | null>(null);

  const read = async (file: File) => {
    setError(null);
    setPreview(null);
    setInUse(null);
    const answer = await actions.readDirectoryFile(file);
    if (answer.ok) setPreview(answer.value);
    else setError(answer.error);
  };
  const settle = (answer: Result<{ accounts: number }>) => {
    setPreview(null);
    setError(answer.ok ? null : answer.error);
    setInUse(answer.ok ? answer.value.accounts : null);
  };
  const use = async (chosen: DirectoryPreview) =>
    settle(await send('importDirectory', { packed: chosen.packed, origin: 'file' }));
  const goBack = async () => settle(await send('useDirectory', { sha256: null }));

  if (directory.state === 'failed') return <StorageError />;
  const current = directory.state === 'ready' ? directory.value : null;
  return (
    <>
      <div class="page-head">
        <h1>{t('directory.title')}</h1>
        <p class="lead">{t('directory.lead')}</p>
      </div>
      <p class={inUse === null ? 'visually-hidden' : 'status-line'} role="status">
        {inUse === null ? '' : t('directory.inUse', { count: inUse })}
      </p>
      {error !== null && (
        <Notice tone="danger" alert title={t('directory.refused')}>
          <p>{t.error(error)}</p>
          <p>{t('directory.unchanged')}</p>
        </Notice>
      )}
      {directory.state === 'loading' ? (
        <StateMessage icon="refresh" busy title={t('directory.loading')} />
      ) : current === null ? (
        <StateMessage icon="book" tone="warning" title={t('directory.none.title')}>
          <p>{t('directory.none.body')}</p>
        </StateMessage>
      ) : (
        <DirectoryCard directory={current} onGoBack={() => void goBack()} />
      )}
      <section class="group" aria-labelledby="import-title">
        <h2 id="import-title" class="group__title">
          {t('import.title')}
        </h2>
        <p>{t('import.lead')}</p>
        <FilePicker
          label={t('import.choose')}
          accept=".csv,text/csv"
          hint={t('import.columns')}
          onFile={(file) => void read(file)}
        />
        {preview !== null && (
          <ImportPreview
            preview={preview}
            current={current}
            onUse={() => void use(preview)}
            onCancel={() => setPreview(null)}
          />
        )}
      </section>
      {current !== null && <DirectoryAccounts directory={current} />}
    </>
  );
}
