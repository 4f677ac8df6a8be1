/** The reader pack in use, and a chosen file before it is put in use. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../app-context';
import type { ReaderPackView } from '../../../reader-view';
import { Button } from '../../../ui/Button';
import { FilePicker } from '../../../ui/FilePicker';
import { Notice } from '../../../ui/Notice';
import { ReaderPackCard } from './ReaderPackCard';

export function ReaderPacks({ inUse }: { inUse: ReaderPackView | null }) {
  const { t, actions, send } = useApp();
  const [chosen, setChosen] = useState<{ view: ReaderPackView; text: string } | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  const [done, setDone] = useState<'used' | 'removed' | null>(null);

  const read = async (file: File) => {
    setDone(null);
    setError(null);
    setChosen(null);
    const answer = await actions.readReaderPack(file);
    if (answer.ok) setChosen(answer.value);
    else setError(answer.error);
  };
  const use = async (text: string) => {
    const answer = await send('loadReaderPack', { text });
    setChosen(null);
    if (answer.ok) setDone('used');
    else setError(answer.error);
  };
  const remove = async () => {
    const answer = await send('removeReaderPack', {});
    if (answer.ok) setDone('removed');
    else setError(answer.error);
  };
  return (
    <section class="group" aria-labelledby="reader-pack-title">
      <h2 id="reader-pack-title" class="group__title">
        {t('readerPack.title')}
      </h2>
      <p>{t('readerPack.lead')}</p>
      <p class={done === null ? 'visually-hidden' : 'status-line'} role="status">
        {done === null ? '' : t(`readerPack.${done}`)}
      </p>
      {error !== null && (
        <Notice tone="danger" alert title={t('readerPack.refused')}>
          <p>{t.error(error)}</p>
        </Notice>
      )}
      {inUse === null ? (
        <p class="muted">{t('readerPack.none')}</p>
      ) : (
        <ReaderPackCard view={inUse} title={t('readerPack.inUse')}>
          <Button onClick={() => void remove()}>{t('readerPack.remove')}</Button>
        </ReaderPackCard>
      )}
      <FilePicker
        label={t('readerPack.choose')}
        accept=".json,application/json"
        hint={t('readerPack.hint')}
        onFile={(file) => void read(file)}
      />
      {chosen !== null && (
        <ReaderPackCard view={chosen.view} title={t('readerPack.preview')}>
          <Button look="primary" onClick={() => void use(chosen.text)}>
            {t('readerPack.use')}
          </Button>
          <Button onClick={() => setChosen(null)}>{t('action.cancel')}</Button>
        </ReaderPackCard>
      )}
    </section>
  );
}
