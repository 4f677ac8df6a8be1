/** Using another list: a chosen file is previewed, and replaces the copy in use only when told to. */
import { useState } from 'preact/hooks';
import type { Result, VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import type { DirectoryPreview } from '../../../../directory-view';
import { FilePicker } from '../../../../ui/FilePicker';
import { Notice } from '../../../../ui/Notice';
import { DirectoryCard } from '../DirectoryCard';
import type { DirectoryPageProps } from '../pages';
import { ImportPreview } from './ImportPreview';

export function Import({ directory }: DirectoryPageProps) {
  const { t, send, actions } = useApp();
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

  return (
    <>
      <p class={inUse === null ? 'visually-hidden' : 'status-line'} role="status">
        {inUse === null ? '' : t('directory.inUse', { count: inUse })}
      </p>
      {error !== null && (
        <Notice tone="danger" alert title={t('directory.refused')}>
          <p>{t.error(error)}</p>
          <p>{t('directory.unchanged')}</p>
        </Notice>
      )}
      {directory !== null && <DirectoryCard directory={directory} onGoBack={() => void goBack()} />}
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
            current={directory}
            onUse={() => void use(preview)}
            onCancel={() => setPreview(null)}
          />
        )}
      </section>
    </>
  );
}
