/** Writes every stored audit to a file in the chosen format. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';

/** The format that holds answers and no audit. */
const OF_ANSWERS = 'answers-csv';

type State =
  | { step: 'idle' }
  | { step: 'writing'; written: number }
  | { step: 'done'; format: string; audits: number; answers: number; fileName: string }
  | { step: 'failed'; error: VigieError };

/** `audits`: how many are stored; null while not known. */
export function ExportForm({ audits }: { audits: number | null }) {
  const { t, actions, exporters } = useApp();
  const [format, setFormat] = useState(exporters[0]?.id ?? '');
  const [state, setState] = useState<State>({ step: 'idle' });
  const write = async () => {
    setState({ step: 'writing', written: 0 });
    const answer = await actions.exportAudits(format, (written) => setState({ step: 'writing', written }));
    setState(answer.ok ? { step: 'done', format, ...answer.value } : { step: 'failed', error: answer.error });
  };
  return (
    <section class="card export" aria-labelledby="export-title">
      <h2 id="export-title">{t('exportPage.section')}</h2>
      <p>{audits === null ? t('exportPage.counting') : t('exportPage.count', { count: audits })}</p>
      <div class="export__form">
        <Select
          label={t('exportPage.format')}
          value={format}
          options={exporters.map(({ id, label }) => ({ value: id, label: t.maybe(label) ?? id }))}
          onChange={setFormat}
        />
        <Button
          look="primary"
          icon="download"
          disabled={state.step === 'writing' || audits === null || (audits === 0 && format !== OF_ANSWERS)}
          onClick={() => void write()}
        >
          {t('exportPage.button')}
        </Button>
      </div>
      {state.step === 'writing' && (
        <progress
          class="progress"
          max={audits ?? 1}
          value={state.written}
          aria-label={t('exportPage.progress')}
        />
      )}
      <p class={state.step === 'done' ? 'status-line' : 'result-count'} role="status">
        {state.step === 'writing'
          ? t('exportPage.writing', { count: state.written })
          : state.step === 'done'
            ? state.format === OF_ANSWERS
              ? t('exportPage.doneAnswers', { count: state.answers, file: state.fileName })
              : t('exportPage.done', { count: state.audits, file: state.fileName })
            : ''}
      </p>
      {state.step === 'failed' && (
        <Notice tone="danger" alert>
          <p>{t.error(state.error)}</p>
        </Notice>
      )}
    </section>
  );
}
