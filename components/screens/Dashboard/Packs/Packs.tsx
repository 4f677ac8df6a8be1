/** The packs that Vigie judges by: those that came with it and those of files; a file is looked at before it is put in use. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import type { PackFlaw } from '@/lib/model/pack-flaw';
import { useApp } from '../../../app-context';
import type { FilePackView } from '../../../pack-view';
import { Button } from '../../../ui/Button';
import { FilePicker } from '../../../ui/FilePicker';
import { StateMessage } from '../../../ui/StateMessage';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';
import { FilePack } from './FilePack';
import { Refusal } from './Refusal';
import { ShippedPacks } from './ShippedPacks';

type Said = 'used' | 'removed' | 'off' | 'on';

export function Packs() {
  const { t, live, actions, send } = useApp();
  const answer = useLive(() => live.policyPacks(), []);
  const [chosen, setChosen] = useState<{ view: FilePackView; text: string } | null>(null);
  const [refused, setRefused] = useState<{ error: VigieError; flaws: readonly PackFlaw[] } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  if (answer.state === 'loading')
    return <StateMessage icon="refresh" busy level={1} title={t('packs.loading')} />;
  if (answer.state === 'failed') return <StorageError />;
  const { loaded, off } = answer.value;

  const forget = () => {
    setSaid(null);
    setRefused(null);
    setChosen(null);
  };
  const read = async (file: File) => {
    forget();
    const reading = await actions.readPolicyPack(file);
    if (reading.ok) setChosen(reading);
    else setRefused(reading);
  };
  const tell = (done: { ok: true } | { ok: false; error: VigieError }, words: Said) => {
    forget();
    if (done.ok) setSaid(words);
    else setRefused({ error: done.error, flaws: [] });
  };
  const use = async (text: string) => tell(await send('loadPolicyPack', { text }), 'used');
  const remove = async (id: string) => tell(await send('removePolicyPack', { id }), 'removed');
  const turn = async (id: string, isOff: boolean) =>
    tell(await send('switchPolicyPack', { id, isOff }), isOff ? 'off' : 'on');
  return (
    <>
      <div class="page-head">
        <h1>{t('packs.title')}</h1>
        <p class="lead">{t('packs.lead')}</p>
      </div>
      <p class={said === null ? 'visually-hidden' : 'status-line'} role="status">
        {said === null ? '' : t(`packs.said.${said}`)}
      </p>
      {refused !== null && <Refusal {...refused} />}
      <section class="group" aria-labelledby="packs-files">
        <h2 id="packs-files" class="group__title">
          {t('packs.files')}
        </h2>
        {loaded.length === 0 && <p class="muted">{t('packs.none')}</p>}
        {loaded.map((view) => (
          <FilePack key={view.pack.id} view={view} title={view.texts[t.language].name} off={off}>
            <Button
              label={t(off.includes(view.pack.id) ? 'packs.turnOn.of' : 'packs.turnOff.of', {
                name: view.texts[t.language].name,
              })}
              onClick={() => void turn(view.pack.id, !off.includes(view.pack.id))}
            >
              {t(off.includes(view.pack.id) ? 'packs.turnOn' : 'packs.turnOff')}
            </Button>
            <Button
              look="danger"
              label={t('packs.remove.of', { name: view.texts[t.language].name })}
              onClick={() => void remove(view.pack.id)}
            >
              {t('packs.remove')}
            </Button>
          </FilePack>
        ))}
        <FilePicker
          label={t('packs.choose')}
          accept=".json,application/json"
          hint={t('packs.hint')}
          onFile={(file) => void read(file)}
        />
        {chosen !== null && (
          <FilePack view={chosen.view} title={t('packs.preview')} off={[]}>
            <Button look="primary" onClick={() => void use(chosen.text)}>
              {t('packs.use')}
            </Button>
            <Button onClick={() => setChosen(null)}>{t('action.cancel')}</Button>
          </FilePack>
        )}
      </section>
      <ShippedPacks
        off={off}
        loaded={loaded.map(({ pack }) => pack.id)}
        onTurn={(id, isOff) => void turn(id, isOff)}
      />
    </>
  );
}
