/** Erases everything kept about an account, after asking. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { PageText } from '../../../ui/PageText';
import { dashboardHash } from '../router';

interface Props {
  accountKey: string;
  name: string;
  audits: number;
}

export function ForgetAccount({ accountKey, name, audits }: Props) {
  const { t, send } = useApp();
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<VigieError | null>(null);
  const forget = async () => {
    const answer = await send('forgetAccount', { accountKey });
    setOpen(false);
    if (answer.ok) location.hash = dashboardHash('accounts');
    else setError(answer.error);
  };
  return (
    <section class="group forget">
      <h2 class="group__title">{t('forget.section')}</h2>
      <p class="muted">{t('forget.note')}</p>
      <Button look="danger" icon="trash" onClick={() => setOpen(true)}>
        {t('forget.button')}
      </Button>
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
      <Dialog
        title={t('forget.title')}
        open={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('action.cancel')}</Button>
            <Button look="danger" icon="trash" onClick={() => void forget()}>
              {t('forget.confirm')}
            </Button>
          </>
        }
      >
        <p>
          <strong>
            <PageText text={name} limit={120} />
          </strong>
        </p>
        <p>{t('forget.body', { count: audits })}</p>
      </Dialog>
    </section>
  );
}
