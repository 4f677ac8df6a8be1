/** Another copy of the list: from the official feed, or from chosen files, which are previewed and replace the copy in use only when told to. */
import { useState } from 'preact/hooks';
import type { Result, VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import { DropZone } from '../../../../ui/DropZone';
import { FilePicker } from '../../../../ui/FilePicker';
import { Notice } from '../../../../ui/Notice';
import { DirectoryCard } from '../DirectoryCard';
import type { DirectoryPageProps } from '../pages';
import { ImportPreview } from './ImportPreview';
import { ListOptions } from './ListOptions';
import { ReadingProgress } from './ReadingProgress';
import { UpdateCard } from './UpdateCard';
import { useListFiles } from './use-list-files';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.json,text/csv,application/json';
/** A table that was opened, but whose columns are not known well enough yet. */
const WITHOUT_COLUMNS: ReadonlySet<string> = new Set(['csv-columns-missing', 'list-not-recognised']);

export function Import({ directory }: DirectoryPageProps) {
  const { t, send, actions } = useApp();
  const list = useListFiles();
  const [failure, setFailure] = useState<VigieError | null>(null);
  const [inUse, setInUse] = useState<number | null>(null);
  const { reading, progress, isTable } = list;

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
  const preview = reading?.preview.ok === true ? reading.preview.value : null;
  const use = async (title: string | null, date: string) => {
    const isShown = progress === null && preview !== null && title === preview.title && date === preview.date;
    const chosen = isShown ? reading : await list.change({ title, date });
    if (chosen?.preview.ok !== true) return;
    settle(await actions.useDirectoryCopy({ packed: chosen.preview.value.packed, origin: 'file' }));
  };
  const goBack = async () => settle(await send('useDirectory', { sha256: null }));

  const refused = reading?.preview.ok === false ? reading.preview.error : null;
  const isWithoutColumns =
    reading !== null && reading.table !== null && WITHOUT_COLUMNS.has(refused?.code ?? '');
  // Called off is not refused: that is said, but it is no alarm.
  const cancelled = list.error?.code === 'import-cancelled' ? list.error : null;
  const error = failure ?? (cancelled ? null : list.error) ?? (isWithoutColumns ? null : refused);
  const said = inUse === null ? cancelled && t.error(cancelled) : t('directory.inUse', { count: inUse });

  return (
    <>
      <p class={said === null ? 'visually-hidden' : 'status-line'} role="status">
        {said}
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
        {progress !== null && <ReadingProgress progress={progress} onCancel={list.cancel} />}
        {isWithoutColumns && (
          <Notice tone="warning" alert title={t('import.chooseColumns')}>
            <p>{t('import.needsColumns')}</p>
            <p>{t('directory.unchanged')}</p>
          </Notice>
        )}
        {reading !== null && (
          <ListOptions
            reading={reading}
            isTable={isTable}
            onTable={(chosen) => void list.change({ source: chosen ? 'table' : null, mapping: null })}
            mapping={list.mapping}
            onMapping={list.map}
          />
        )}
        {preview !== null && (
          <ImportPreview
            preview={preview}
            current={directory}
            isBusy={progress !== null}
            onName={(title, date) => void list.change({ title, date })}
            onUse={(title, date) => void use(title, date)}
            onCancel={list.forget}
          />
        )}
      </section>
    </>
  );
}
