/** Says what kind of account it is: which, who says so, since which day, on what ground. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { AccountClassValue } from '@/lib/model/result';
import { useApp } from '../app-context';
import { today } from '../questions/words';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { PersonName } from './PersonName';

/** What `lib/model/answer.ts` takes. */
const LONGEST = { ground: 500 };

interface Props {
  accountKey: AuditRecord['accountKey'];
  /** The class it has now. */
  value: AccountClassValue;
  open: boolean;
  onClose: () => void;
  onSaved: (judged: number) => void;
}

export function AttestDialog({ accountKey, value, open, onClose, onSaved }: Props) {
  const { t, send, personName } = useApp();
  const [chosen, choose] = useState<AccountClassValue | null>(null);
  const [on, setOn] = useState(today());
  const [ground, setGround] = useState('');
  const [isLacking, setLacking] = useState(false);
  const [error, setError] = useState<VigieError | null>(null);

  const save = async () => {
    const by = personName.value;
    const lacks = by.trim() === '' || ground.trim() === '' || on === '';
    setLacking(lacks);
    if (lacks) return;
    const done = await send('attestClass', { accountKey, value: chosen ?? value, by, on, ground });
    setError(done.ok ? null : done.error);
    if (!done.ok) return;
    choose(null);
    setGround('');
    onClose();
    onSaved(done.value.judged);
  };
  return (
    <Dialog
      title={t('attest.title')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('attest.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('attest.body')}</p>
      <form
        class="dialog__fields"
        aria-label={t('attest.title')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Select
          label={t('attest.class')}
          value={chosen ?? value}
          options={AccountClassValue.options.map((one) => ({ value: one, label: t(`class.${one}`) }))}
          onChange={(one) => choose(one as AccountClassValue)}
        />
        <PersonName />
        <TextField label={t('attest.day')} type="date" value={on} onInput={setOn} required />
        <TextField
          label={t('attest.ground')}
          value={ground}
          onInput={setGround}
          maxLength={LONGEST.ground}
          required
        />
      </form>
      {(isLacking || error !== null) && (
        <Notice tone="danger" alert>
          <p>{error === null ? t('attest.required') : t.error(error)}</p>
        </Notice>
      )}
    </Dialog>
  );
}
