/** Stored audits judged again without visiting a page: first every verdict that would flip, then, if the person wants it, kept. */
import { useRef, useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../app-context';
import type { RejudgeAsked, RejudgeShown } from '../../../rejudge-view';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { StateMessage } from '../../../ui/StateMessage';
import { FlipList } from './FlipList';
import { RejudgeForm } from './RejudgeForm';

type State =
  | { step: 'choice' }
  | { step: 'working'; judged: number }
  | { step: 'shown'; shown: RejudgeShown }
  | { step: 'kept'; judged: number }
  | { step: 'failed'; error: VigieError };

export function Rejudge() {
  const { t, actions, send } = useApp();
  const [state, setState] = useState<State>({ step: 'choice' });
  const [isAsking, setIsAsking] = useState(false);
  const work = useRef<AbortController | null>(null);

  const preview = async (asked: RejudgeAsked) => {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    setState({ step: 'working', judged: 0 });
    const progress = (judged: number) => setState({ step: 'working', judged });
    const answer = await actions.previewRejudge(asked, { progress, signal: mine.signal });
    if (work.current !== mine || mine.signal.aborted) return;
    setState(
      answer.ok
        ? { step: 'shown', shown: { asked, preview: answer.value } }
        : { step: 'failed', error: answer.error },
    );
  };
  const cancel = () => {
    work.current?.abort();
    setState({ step: 'choice' });
  };
  const keep = async ({ asked, preview: { changed } }: RejudgeShown) => {
    setIsAsking(false);
    const { asOf, sha256, packs } = asked;
    const choice = { asOf, sha256, packs };
    const answer = await send('rejudgeAudits', { choice, audits: changed });
    setState(
      answer.ok ? { step: 'kept', judged: answer.value.judged } : { step: 'failed', error: answer.error },
    );
  };

  return (
    <>
      <div class="page-head">
        <h1>{t('rejudge.title')}</h1>
        <p class="lead">{t('rejudge.lead')}</p>
      </div>
      <RejudgeForm isBusy={state.step === 'working'} onPreview={(asked) => void preview(asked)} />
      <p class="result-count" role="status">
        {state.step === 'working' && t('rejudge.working', { count: state.judged })}
        {state.step === 'kept' && t('rejudge.kept', { count: state.judged })}
        {state.step === 'shown' &&
          t('rejudge.found', {
            count: state.shown.preview.judged,
            flips: state.shown.preview.flips.length,
            audits: state.shown.preview.changed.length,
          })}
      </p>
      {state.step === 'working' && <Button onClick={cancel}>{t('rejudge.cancel')}</Button>}
      {state.step === 'failed' && (
        <Notice tone="danger" alert>
          <p>{t.error(state.error)}</p>
        </Notice>
      )}
      {state.step === 'shown' &&
        (state.shown.preview.changed.length === 0 ? (
          <StateMessage icon="done" level={2} title={t('rejudge.nothing')} />
        ) : (
          <>
            <div class="actions">
              <Button look="primary" onClick={() => setIsAsking(true)}>
                {t('rejudge.keep')}
              </Button>
            </div>
            <FlipList preview={state.shown.preview} />
            <Dialog
              title={t('rejudge.keep')}
              open={isAsking}
              onClose={() => setIsAsking(false)}
              actions={
                <>
                  <Button onClick={() => setIsAsking(false)}>{t('rejudge.keep.no')}</Button>
                  <Button look="primary" onClick={() => void keep(state.shown)}>
                    {t('rejudge.keep.yes')}
                  </Button>
                </>
              }
            >
              <p>{t('rejudge.keep.note', { count: state.shown.preview.changed.length })}</p>
            </Dialog>
          </>
        ))}
    </>
  );
}
