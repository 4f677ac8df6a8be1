/** Keeps a hash of the profile picture on screen, so that a person can compare pictures later; shown as a signal, never as a verdict. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function RecordPicture({ record, tabId }: { record: AuditRecord; tabId: number | null }) {
  const { t, actions } = useApp();
  const [error, setError] = useState<VigieError | null>(null);
  if (tabId === null || record.pageState !== 'profile') return null;
  const look = async () => {
    setError(null);
    const answer = await actions.recordPicture(tabId, record);
    if (!answer.ok) setError(answer.error);
  };
  return (
    <section class="group" aria-labelledby="picture-title">
      <h2 id="picture-title" class="group__title">
        {t('picture.title')}
      </h2>
      <p class="hint">{t('picture.note')}</p>
      <p aria-live="polite">
        {record.picture === undefined ? t('picture.none') : t('picture.kept', { hash: record.picture })}
      </p>
      <Button small onClick={() => void look()}>
        {t(record.picture === undefined ? 'picture.record' : 'picture.again')}
      </Button>
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
    </section>
  );
}
