/** One person's word on whether an account poses as official: what, who, and on what ground. Nothing is chosen beforehand. */
import { useEffect, useState } from 'preact/hooks';
import type { Decision } from '@/lib/model/answer';
import type { VigieError } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';

/** What `lib/model/answer.ts` takes. */
const LONGEST = { by: 100, ground: 1000 };
const CHOICES: readonly Decision['decision'][] = ['imitates', 'doesNotImitate'];

interface Props {
  record: AuditRecord;
  /** Names under which a decision stands. */
  decided: readonly string[];
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
}

export function DecideDialog({ record, decided, open, onClose, onSaved }: Props) {
  const { t, send, personName } = useApp();
  const [decision, setDecision] = useState<Decision['decision'] | null>(null);
  const [by, setBy] = useState('');
  const [ground, setGround] = useState('');
  const [isLacking, setLacking] = useState(false);
  const [error, setError] = useState<VigieError | null>(null);
  // A second person types a name of their own: one who has decided already is not proposed again.
  useEffect(() => {
    if (open) setBy(decided.includes(personName.value.trim()) ? '' : personName.value);
  }, [open]);

  const save = async () => {
    const lacks = decision === null || by.trim() === '' || ground.trim() === '';
    setLacking(lacks);
    if (lacks) return;
    const { accountKey, id } = record;
    const done = await send('decideImitation', { accountKey, decision, by, ground, auditId: id });
    setError(done.ok ? null : done.error);
    if (!done.ok) return;
    personName.value = by;
    setDecision(null);
    setGround('');
    onClose();
    onSaved();
  };
  return (
    <Dialog
      title={t('decide.title')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('decide.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('decide.body')}</p>
      <form
        class="dialog__fields"
        aria-label={t('decide.title')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <RadioGroup
          legend={t('decide.legend')}
          options={CHOICES.map((one) => ({ value: one, label: t(`decide.${one}`) }))}
          value={decision}
          onChange={(one) => setDecision(one as Decision['decision'])}
        />
        <TextField label={t('answer.name')} value={by} onInput={setBy} maxLength={LONGEST.by} required />
        <TextField
          label={t('decide.ground')}
          value={ground}
          onInput={setGround}
          maxLength={LONGEST.ground}
          required
        />
      </form>
      {(isLacking || error !== null) && (
        <Notice tone="danger" alert>
          <p>{error === null ? t('decide.required') : t.error(error)}</p>
        </Notice>
      )}
    </Dialog>
  );
}
