/** What chosen files hold and what they would replace, before anything changes. */
import { useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import type { DirectoryPreview, DirectoryView } from '../../../../directory-view';
import { platformName } from '../../../../findings/words';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { PageText } from '../../../../ui/PageText';
import { TextField } from '../../../../ui/TextField';
import { DirectoryTable } from '../DirectoryTable';
import { ChangesLine } from './ChangesLine';
import { RowNotes } from './RowNotes';

/** A list may lose some accounts between two copies; a share as small as this is more often a broken file (NOTES.md §2). */
const LEAST = 0.9;

interface Props {
  preview: DirectoryPreview;
  current: DirectoryView | null;
  /** The files are being read anew: this is what they gave before. */
  isBusy: boolean;
  /** Another name or day for the copy, null for the files' own: what it changes is worked out anew. */
  onName: (title: string | null, date: string | null) => void;
  onUse: (title: string | null, date: string) => void;
  onCancel: () => void;
}

export function ImportPreview({ preview, current, isBusy, onName, onUse, onCancel }: Props) {
  const { t } = useApp();
  /** What was typed; null for what the preview says. */
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const [typedDate, setTypedDate] = useState<string | null>(null);
  const title = preview.title === null ? null : typedTitle || preview.title;
  const date = typedDate || preview.date;
  const rename = () => {
    setTypedTitle(typedTitle || null);
    setTypedDate(typedDate || null);
    onName(typedTitle || null, typedDate || null);
  };
  return (
    <section class="card preview" aria-labelledby="preview-title" aria-busy={isBusy}>
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
        {preview.title !== null && (
          <TextField
            label={t('import.name')}
            value={typedTitle ?? preview.title}
            onInput={setTypedTitle}
            onChange={rename}
          />
        )}
        <TextField
          label={t('import.date')}
          type="date"
          value={typedDate ?? preview.date}
          onInput={setTypedDate}
          onChange={rename}
        />
      </div>
      {current !== null && (
        <p>{t('preview.replaces', { date: current.copy.date, count: current.copy.accounts })}</p>
      )}
      {preview.since !== null && <ChangesLine since={preview.since} />}
      {current !== null && preview.accounts < current.copy.accounts * LEAST && (
        <Notice tone="warning">
          <p>{t('preview.smaller', { count: preview.accounts, before: current.copy.accounts })}</p>
        </Notice>
      )}
      <div class="actions">
        <Button look="primary" onClick={() => onUse(title, date)}>
          {t('preview.use')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
    </section>
  );
}
