/** Whether an account poses as official: persons say, never a rule. Nothing here proposes an answer. */
import { useState } from 'preact/hooks';
import { isDecidable, standingOf } from '@/lib/model/decision';
import type { VigieError } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { type Message, Told } from '../questions/Told';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { PageText } from '../ui/PageText';
import { StorageError } from '../ui/StorageError';
import { useLive } from '../use-live';
import { DecideDialog } from './DecideDialog';

export function PosesAsOfficial({ record }: { record: AuditRecord }) {
  const { t, live, send, packs, decidedBy } = useApp();
  const { accountKey } = record;
  const words = useLive(() => live.wordsOn(accountKey), [accountKey]);
  const [isOpen, setOpen] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  if (words.state === 'failed') return <StorageError />;
  const decisions = words.state === 'ready' ? words.value.decisions : [];
  const policies = [...packs.values()].map(({ pack }) => pack);
  if (!isDecidable(record, policies) && decisions.length === 0) return null;
  const standing = standingOf(decisions, decidedBy);

  const withdraw = async (by: string) => {
    const done = await send('withdrawDecision', { accountKey, by });
    setError(done.ok ? null : done.error);
    if (done.ok) setMessage({ say: (spoken) => spoken('decide.withdrawn') });
  };
  return (
    <section class="group decide" aria-labelledby="decide-title">
      <h2 id="decide-title" class="group__title">
        {t('decide.title')}
      </h2>
      <p class="muted">{t('decide.note')}</p>
      {decisions.length > 0 && (
        <ul class="decide__list">
          {decisions.map(({ by, decision, ground, at }) => (
            <li key={by} class="question">
              <p>
                <strong>{t(`decide.${decision}`)}</strong>
              </p>
              <p>
                <PageText text={ground} />
              </p>
              <p class="muted">{t('decide.by', { by, time: t.dateTime(at) })}</p>
              <div class="actions">
                <Button
                  small
                  look="quiet"
                  label={t('decide.withdrawOf', { by })}
                  onClick={() => void withdraw(by)}
                >
                  {t('answer.withdraw')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="decide__standing">
        {standing.state === 'none'
          ? t('decide.none')
          : standing.state === 'awaiting'
            ? t('decide.awaiting')
            : standing.state === 'disputed'
              ? t('decide.disputed')
              : t('decide.held', { count: standing.persons })}
      </p>
      <div class="actions">
        <Button onClick={() => setOpen(true)}>{t('decide.button')}</Button>
      </div>
      <Told message={message} />
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
      <DecideDialog
        record={record}
        decided={decisions.map(({ by }) => by)}
        open={isOpen}
        onClose={() => setOpen(false)}
        onSaved={() => {
          setError(null);
          setMessage({ say: (spoken) => spoken('decide.saved') });
        }}
      />
    </section>
  );
}
