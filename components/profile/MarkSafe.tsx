/** A person says that an account that looks like a listed one is no imitation: who, and why. */
import { useId, useState } from 'preact/hooks';
import type { DirectoryEntry } from '@/lib/model/directory';
import type { VigieError } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { MessageText } from '../findings/MessageText';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { useLive } from '../use-live';
import { handleOf, safeUrl, shownHandle } from './account';
import { ReadAgain } from './ReadAgain';

/** What `lib/messaging/schemas.ts` takes. */
const LONGEST = { by: 100, reason: 500 };

export function MarkSafe({ record, listed }: { record: AuditRecord; listed: DirectoryEntry }) {
  const { t, send } = useApp();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [isLacking, setLacking] = useState(false);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<VigieError | null>(null);
  const form = useId();

  const save = async () => {
    setLacking(by.trim() === '' || reason.trim() === '');
    if (by.trim() === '' || reason.trim() === '') return;
    const { accountKey } = record;
    const answer = await send('markLookalikeSafe', { accountKey, listedKey: listed.key, by, reason });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setOpen(false);
    setDone(true);
  };
  return (
    <>
      {isDone ? (
        <Marked record={record} />
      ) : (
        <div class="actions">
          <Button small onClick={() => setOpen(true)}>
            {t('markSafe.button')}
          </Button>
        </div>
      )}
      <Dialog
        title={t('markSafe.title')}
        open={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('action.cancel')}</Button>
            <Button look="primary" onClick={() => void save()}>
              {t('markSafe.confirm')}
            </Button>
          </>
        }
      >
        <p>
          <MessageText
            template={t.template('markSafe.body') ?? ''}
            values={{
              shown: shownHandle(record.platform, handleOf(record)),
              listed: shownHandle(listed.platform, listed.handle),
            }}
          />
        </p>
        <form
          id={form}
          class="dialog__fields"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField label={t('markSafe.by')} value={by} onInput={setBy} maxLength={LONGEST.by} required />
          <TextField
            label={t('markSafe.reason')}
            value={reason}
            onInput={setReason}
            maxLength={LONGEST.reason}
            required
          />
        </form>
        {(isLacking || error !== null) && (
          <Notice tone="danger" alert>
            <p>{error === null ? t('markSafe.required') : t.error(error)}</p>
          </Notice>
        )}
      </Dialog>
    </>
  );
}

/** The stored audit stays; only another reading tells otherwise. */
function Marked({ record }: { record: AuditRecord }) {
  const { t, live } = useApp();
  const tab = useLive(() => live.currentTab(), []);
  const shown = tab.state === 'ready' && tab.value.state === 'audited' ? tab.value : null;
  const url = safeUrl(record.url);
  return (
    <div role="status">
      <Notice tone="success">
        <p>{t('markSafe.done')}</p>
        {shown?.auditId === record.id && shown.tabId !== null ? (
          <ReadAgain tabId={shown.tabId} look="secondary" />
        ) : (
          url !== null && (
            <a class="link" href={url} target="_blank" rel="noopener noreferrer">
              {t('markSafe.reopen')}
              <span class="visually-hidden"> {t('lookalike.newTab')}</span>
            </a>
          )
        )}
      </Notice>
    </div>
  );
}
