/** Saved copies of profile pages: dropped or chosen, many at once, audited with the readers of the live pages. */
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import { DropZone } from '../../../ui/DropZone';
import { FilePicker } from '../../../ui/FilePicker';
import { Notice } from '../../../ui/Notice';
import { SavedRow } from './SavedRow';
import { useSavedPages } from './use-saved-pages';

const ACCEPT = '.html,.htm,.xhtml,.mhtml,.mht,.gz,text/html,multipart/related';

export function Saved() {
  const { t } = useApp();
  const { rows, done, isBusy, add, retry, cancel } = useSavedPages();
  const kept = rows.filter(({ answer }) => answer?.ok === true && answer.value.state === 'stored').length;
  return (
    <>
      <div class="page-head">
        <h1>{t('saved.title')}</h1>
        <p class="lead">{t('saved.lead')}</p>
      </div>
      <DropZone onFiles={add}>
        <FilePicker
          label={t('saved.choose')}
          accept={ACCEPT}
          hint={t('saved.hint')}
          disabled={isBusy}
          onFiles={add}
        />
      </DropZone>
      <Notice tone="info">
        <p>{t('saved.persons')}</p>
      </Notice>
      {rows.length > 0 && (
        <section class="group" aria-labelledby="saved-results">
          <h2 id="saved-results" class="group__title">
            {t('saved.results')}
          </h2>
          {isBusy && (
            <div class="saved__progress">
              <progress
                class="progress"
                max={rows.length}
                value={done}
                aria-label={t('saved.progress', { done, count: rows.length })}
              />
              <Button onClick={cancel}>{t('action.cancel')}</Button>
            </div>
          )}
          <p role="status">
            {isBusy
              ? t('saved.progress', { done, count: rows.length })
              : t('saved.done', { count: rows.length, kept })}
          </p>
          <ul class="saved">
            {rows.map((row) => (
              <SavedRow key={row.id} row={row} onAddress={(address) => retry(row.id, address)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
