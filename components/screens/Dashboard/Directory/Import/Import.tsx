/** Another copy of the list: from the official feed, or from chosen files, which are previewed and replace the copy in use only when told to. */
import { useState } from 'preact/hooks';
import type { Result, VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import type { DirectoryPreview } from '../../../../directory-view';
import { Button } from '../../../../ui/Button';
import { DropZone } from '../../../../ui/DropZone';
import { FilePicker } from '../../../../ui/FilePicker';
import { Notice } from '../../../../ui/Notice';
import { DirectoryCard } from '../DirectoryCard';
import type { DirectoryPageProps } from '../pages';
import { ImportPreview } from './ImportPreview';
import { ListOptions } from './ListOptions';
import { UpdateCard } from './UpdateCard';
import { useListFiles } from './use-list-files';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.json,text/csv,application/json';

export function Import({ directory }: DirectoryPageProps) {
  const { t, send, actions } = useApp();
  const list = useListFiles();
  const [failure, setFailure] = useState<VigieError | null>(null);
  const [inUse, setInUse] = useState<number | null>(null);
  const { reading, choice, progress } = list;

  const choose = (files: File[]) => {
    setFailure(null);
    setInUse(null);
    list.choose(files);
  };
  const settle = (answer: Result<{ accounts: number }>) => {
    list.forget();
    setFailure(answer.ok ? null : answer.error);
    setInUse(answer.ok ? answer.value.accounts : null);
  };
  const use = async (chosen: DirectoryPreview) =>
    settle(await actions.useDirectoryCopy({ packed: chosen.packed, origin: 'file' }));
  const goBack = async () => settle(await send('useDirectory', { sha256: null }));
  const preview = reading?.preview.ok === true ? reading.preview.value : null;
  const refused = reading?.preview.ok === false ? reading.preview.error : null;
  const error = failure ?? list.error ?? refused;

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
      <UpdateCard />
      <section class="group" aria-labelledby="import-title">
        <h2 id="import-title" class="group__title">
          {t('import.title')}
        </h2>
        <p>{t('import.lead')}</p>
        <DropZone onFiles={choose}>
          <FilePicker
            label={t('import.choose')}
            accept={ACCEPT}
            hint={t('import.columns')}
            onFiles={choose}
          />
        </DropZone>
        {progress !== null && (
          <div class="saved__progress">
            <progress
              class="progress"
              max={Math.max(1, progress.total)}
              value={progress.done}
              aria-label={t('import.progress', progress)}
            />
            <Button onClick={list.cancel}>{t('action.cancel')}</Button>
          </div>
        )}
        {reading !== null && choice !== null && (
          <ListOptions
            reading={reading}
            isTable={choice.source === 'table'}
            onTable={(isTable) => void list.change({ source: isTable ? 'table' : null, mapping: null })}
            onMapping={(mapping) => void list.change({ source: 'table', mapping })}
          />
        )}
        {preview !== null && progress === null && (
          <ImportPreview
            key={preview.fileName}
            preview={preview}
            current={directory}
            onName={(title, date) => void list.change({ title, date })}
            onUse={() => void use(preview)}
            onCancel={list.forget}
          />
        )}
      </section>
    </>
  );
}
