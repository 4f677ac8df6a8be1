/** Copies a text and says so, on screen and aloud. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app-context';
import { Button } from './Button';

const SHOWN_MS = 4000;

export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t, actions } = useApp();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => setState((await actions.copy(text)) ? 'copied' : 'refused');
  return (
    <span class="copy">
      <Button small look="secondary" icon={state === 'copied' ? 'done' : 'copy'} onClick={() => void copy()}>
        {label}
      </Button>
      <span class="copy__said" aria-live="polite">
        {state === 'copied' ? t('action.copied') : state === 'refused' ? t('action.copyRefused') : ''}
      </span>
    </span>
  );
}
