/** What a chosen file holds and what it would replace, before anything changes. */
import { useApp } from '../../../../app-context';
import type { DirectoryPreview, DirectoryView } from '../../../../directory-view';
import { platformName } from '../../../../findings/words';
import { Button } from '../../../../ui/Button';
import { PageText } from '../../../../ui/PageText';
import { DirectoryTable } from '../DirectoryTable';

interface Props {
  preview: DirectoryPreview;
  current: DirectoryView | null;
  onUse: () => void;
  onCancel: () => void;
}

export function ImportPreview({ preview, current, onUse, onCancel }: Props) {
  const { t } = useApp();
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
      {current !== null && (
        <p>{t('preview.replaces', { date: current.copy.date, count: current.copy.accounts })}</p>
      )}
      <div class="actions">
        <Button look="primary" onClick={onUse}>
          {t('preview.use')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
    </section>
  );
}
