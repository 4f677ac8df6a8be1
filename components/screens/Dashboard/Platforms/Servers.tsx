/** A platform of many servers: each is allowed by its name, and taken back alone. */
import { useId, useState } from 'preact/hooks';
import { useApp } from '../../../app-context';
import type { ReaderChangeView, ReaderView } from '../../../reader-view';
import { Button } from '../../../ui/Button';
import { hostOf } from './hosts';
import { PlatformFrame } from './PlatformCard';

interface Props {
  reader: ReaderView;
  change: ReaderChangeView | null;
  /** Patterns of the servers that are allowed. */
  servers: readonly string[];
  onAllow: (pattern: string) => void;
  onTakeBack: (pattern: string) => void;
}

export function Servers({ reader, change, servers, onAllow, onTakeBack }: Props) {
  const { t, actions } = useApp();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = actions.serverPattern(typed);
    setWrong(pattern === null);
    if (pattern === null) return;
    onAllow(pattern);
    setTyped('');
  };
  return (
    <PlatformFrame reader={reader} change={change} isRead={servers.length > 0}>
      {servers.length > 0 && (
        <ul class="servers" aria-label={t('servers.allowed')}>
          {servers.map((pattern) => (
            <li key={pattern}>
              <span>{hostOf(pattern)}</span>
              <Button
                small
                onClick={() => onTakeBack(pattern)}
                label={t('platforms.stop.of', { platform: hostOf(pattern) })}
              >
                {t('platforms.stop')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form class="servers__add" onSubmit={add}>
        <div class="field">
          <label class="field__label" for={id}>
            {t('servers.label')}
          </label>
          <input
            id={id}
            class="field__input"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} class="hint" role={isWrong ? 'alert' : undefined}>
            {t(isWrong ? 'servers.wrong' : 'servers.hint')}
          </p>
        </div>
        <Button type="submit">{t('servers.add')}</Button>
      </form>
    </PlatformFrame>
  );
}
