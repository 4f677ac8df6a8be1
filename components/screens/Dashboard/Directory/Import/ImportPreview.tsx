/** What a chosen file holds and what it would replace, before anything changes. */
import { useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import type { DirectoryPreview, DirectoryView } from '../../../../directory-view';
import { platformName } from '../../../../findings/words';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { PageText } from '../../../../ui/PageText';
import { TextField } from '../../../../ui/TextField';
import { DirectoryTable } from '../DirectoryTable';
import { RowNotes } from './RowNotes';

/** A list may lose some accounts between two copies; a share as small as this is more often a broken file (NOTES.md §2). */
const LEAST = 0.9;

interface Props {
  preview: DirectoryPreview;
  current: DirectoryView | null;
  /** Another name or day for the copy: it is made anew. */
  onName: (title: string, date: string) => void;
  onUse: () => void;
  onCancel: () => void;
}

export function ImportPreview({ preview, current, onName, onUse, onCancel }: Props) {
  const { t } = useApp();
  const [title, setTitle] = useState(preview.title);
  const [date, setDate] = useState(preview.date);
  const isNamed = title === preview.title && date === preview.date;
  return (
    <section class="card preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{t('preview.title')}</h3>
      <p>
        <PageText text={preview.fileName} limit={120} />
      </p>
      <dl class="figures">
        <div class="figures__item">
          <dt>{t('directory.accounts')}</dt>
          <dd>{t.number(preview.accounts)}</dd>
        </div>
        <div class="figures__item">
          <dt>{t('directory.organizations')}</dt>
          <dd>{t.number(preview.organizations)}</dd>
        </div>
        {preview.platforms.map(({ platform, accounts }) => (
          <div key={platform} class="figures__item">
            <dt>{platformName(t, platform)}</dt>
            <dd>{t.number(accounts)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('preview.firstRows', { count: preview.firstRows.length })}</p>
      <DirectoryTable rows={preview.firstRows} caption={t('preview.rows')} />
      <RowNotes title={t('import.explained')} notes={preview.explained} />
      <RowNotes title={t('import.skipped')} notes={preview.skipped} />
      {preview.languagesUnread.length > 0 && (
        <p>
          {t('import.languages')} <PageText text={preview.languagesUnread.join(', ')} limit={300} />
        </p>
      )}
      <div class="filters filters--short">
        <TextField label={t('import.name')} value={title} onInput={setTitle} />
        <TextField label={t('import.date')} type="date" value={date} onInput={setDate} />
        {!isNamed && title !== '' && date !== '' && (
          <Button onClick={() => onName(title, date)}>{t('import.rename')}</Button>
        )}
      </div>
      {current !== null && (
        <p>{t('preview.replaces', { date: current.copy.date, count: current.copy.accounts })}</p>
      )}
      {current !== null && preview.accounts < current.copy.accounts * LEAST && (
        <Notice tone="warning">
          <p>{t('preview.smaller', { count: preview.accounts, before: current.copy.accounts })}</p>
        </Notice>
      )}
      <div class="actions">
        <Button look="primary" disabled={!isNamed} onClick={onUse}>
          {t('preview.use')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
    </section>
  );
}
