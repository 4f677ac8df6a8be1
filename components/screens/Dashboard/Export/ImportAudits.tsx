/** Takes in a JSON file of audits made by Vigie: all of it, or nothing. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../app-context';
import { FilePicker } from '../../../ui/FilePicker';
import { Notice } from '../../../ui/Notice';

type State =
  | { step: 'idle' }
  | { step: 'done'; added: number; skipped: number; taken: number }
  | { step: 'failed'; error: VigieError };

export function ImportAudits() {
  const { t, send } = useApp();
  const [state, setState] = useState<State>({ step: 'idle' });
  const take = async (file: File) => {
    setState({ step: 'idle' });
    try {
      const answer = await send('importAudits', { text: await file.text() });
      setState(answer.ok ? { step: 'done', ...answer.value } : { step: 'failed', error: answer.error });
    } catch {
      setState({ step: 'failed', error: { code: 'file-unreadable', values: {} } });
    }
  };
  return (
    <section class="card import" aria-labelledby="import-audits-title">
      <h2 id="import-audits-title">{t('importAudits.title')}</h2>
      <p>{t('importAudits.lead')}</p>
      <FilePicker
        label={t('importAudits.choose')}
        accept=".json,application/json"
        onFile={(file) => void take(file)}
      />
      <div aria-live="polite">
        {state.step === 'done' && (
          <Notice tone="success">
            <p>{t('importAudits.done', { count: state.added, known: state.skipped })}</p>
            {state.taken > 0 && <p>{t('importAudits.taken', { count: state.taken })}</p>}
          </Notice>
        )}
      </div>
      {state.step === 'failed' && (
        <Notice tone="danger" alert title={t('importAudits.refused')}>
          <p>{t.error(state.error)}</p>
        </Notice>
      )}
    </section>
  );
}
