/** The class of an account by a person who knows it: both values shown, changed in a dialog, withdrawn. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { type Message, Told } from '../questions/Told';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { PageText } from '../ui/PageText';
import { useLive } from '../use-live';
import { AttestDialog } from './AttestDialog';

export function ClassByPerson({ record }: { record: AuditRecord }) {
  const { t, live, send } = useApp();
  const { accountKey, accountClass, automaticClass } = record;
  const words = useLive(() => live.wordsOn(accountKey), [accountKey]);
  const [isOpen, setOpen] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  const attestation = words.state === 'ready' ? words.value.attestation : null;
  // The first line of the table of classes: what the list says comes before what anybody attests.
  const isListed = record.directory.match === 'listed';
  const machine = automaticClass ?? accountClass;

  const withdraw = async () => {
    const done = await send('withdrawAttestation', { accountKey });
    setError(done.ok ? null : done.error);
    if (!done.ok) return;
    const count = done.value.judged;
    setMessage({ say: (spoken) => spoken('attest.withdrawn', { count }) });
  };
  return (
    <div class="class-by-person">
      {attestation !== null && (
        <dl class="pairs">
          <dt>{t('attest.automatic')}</dt>
          <dd>
            {t(`class.${machine.value}`)} –{' '}
            {t.maybe(`class.reason.${machine.reason}`) ?? t(`classBasis.${machine.basis}`)}
          </dd>
          <dt>{t('attest.human')}</dt>
          <dd>
            {t(`class.${attestation.value}`)} – {t('answer.by', { by: attestation.by, date: attestation.on })}{' '}
            <PageText text={attestation.ground} />
          </dd>
        </dl>
      )}
      {isListed && <p class="muted">{t('attest.listed')}</p>}
      <div class="actions">
        {!isListed && (
          <Button small label={t('attest.changeOf')} onClick={() => setOpen(true)}>
            {t('attest.change')}
          </Button>
        )}
        {attestation !== null && (
          <Button small look="quiet" onClick={() => void withdraw()}>
            {t('attest.withdraw')}
          </Button>
        )}
      </div>
      <Told message={message} />
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
      <AttestDialog
        accountKey={accountKey}
        value={(attestation ?? accountClass).value}
        open={isOpen}
        onClose={() => setOpen(false)}
        onSaved={(judged) => {
          setError(null);
          setMessage({ say: (spoken) => spoken('attest.saved', { count: judged }) });
        }}
      />
    </div>
  );
}
