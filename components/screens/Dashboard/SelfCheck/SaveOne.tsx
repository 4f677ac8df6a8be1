/** The one way to keep a self-check: a file that the person asks for. */
import { useState } from 'preact/hooks';
import { selfCheckFile, selfCheckFileName } from '@/lib/export/self-check';
import type { SelfVerdict } from '@/lib/usecases/self-check';
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import type { SelfCheckState } from './use-self-check';

export function SaveOne({ state, verdict }: { state: SelfCheckState; verdict: SelfVerdict | null }) {
  const { t, actions, packs, version } = useApp();
  const [saved, setSaved] = useState('');
  const save = async () => {
    if (verdict === null) return;
    const madeAt = new Date().toISOString();
    const name = selfCheckFileName(madeAt);
    const packTexts = new Map([...packs].map(([id, { texts }]) => [id, texts[t.language]]));
    const { texts, declared, answers } = state;
    const versions = Object.fromEntries([...packs].map(([id, { pack }]) => [id, pack.version]));
    const told = { madeAt, version, packs: versions, texts, declared, answers, verdict };
    await actions.saveSelfCheck(name, selfCheckFile(told, { t, packTexts }));
    setSaved(name);
  };
  return (
    <section class="card" aria-labelledby="own-save">
      <h2 id="own-save">{t('selfCheck.save')}</h2>
      <p>{t('selfCheck.save.lead')}</p>
      <div class="actions">
        <Button icon="download" disabled={verdict === null} onClick={() => void save()}>
          {t('selfCheck.save.button')}
        </Button>
      </div>
      <p class={saved === '' ? 'visually-hidden' : 'status-line'} role="status">
        {saved === '' ? '' : t('selfCheck.save.done', { name: saved })}
      </p>
    </section>
  );
}
