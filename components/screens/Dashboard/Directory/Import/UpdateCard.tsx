/** The official list, fetched only when somebody presses the button; what it changed, or why the copy in use stays. */
import { useRef, useState } from 'preact/hooks';
import type { DirectoryChange } from '@/lib/directory/compare';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { useLive } from '../../../../use-live';
import { dashboardHash } from '../../router';

interface Updated {
  accounts: number;
  isSame: boolean;
  changes: readonly DirectoryChange[];
}

export function UpdateCard() {
  const { t, actions, live, feedPattern } = useApp();
  const allowed = useLive(() => live.allowedPatterns(), []);
  const [bytes, setBytes] = useState<number | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  const [done, setDone] = useState<Updated | null>(null);
  const stop = useRef<AbortController | null>(null);
  const isBusy = bytes !== null;
  const isAllowed = allowed.state === 'ready' && allowed.value.includes(feedPattern);

  const update = async () => {
    setError(null);
    setDone(null);
    setBytes(0);
    stop.current = new AbortController();
    const answer = await actions.updateDirectory(setBytes, stop.current.signal);
    if (answer.ok) {
      const { before, after, accounts } = answer.value;
      const compared = before === after ? null : await actions.compareDirectories(before, after);
      setDone({ accounts, isSame: before === after, changes: compared?.ok === true ? compared.value : [] });
    } else setError(answer.error);
    setBytes(null);
  };
  const count = (kind: DirectoryChange['kind']) =>
    done?.changes.filter((change) => change.kind === kind).length ?? 0;

  return (
    <section class="card" aria-labelledby="update-title">
      <h2 id="update-title">{t('update.title')}</h2>
      <p>{t('update.lead')}</p>
      <div class="actions">
        <Button look="primary" icon="refresh" disabled={isBusy} onClick={() => void update()}>
          {t('update.button')}
        </Button>
        {isBusy && <Button onClick={() => stop.current?.abort()}>{t('action.cancel')}</Button>}
        {!isBusy && isAllowed && (
          <Button look="quiet" onClick={() => void actions.takeBack([feedPattern])}>
            {t('update.takeBack')}
          </Button>
        )}
      </div>
      <p class={isBusy || done !== null ? 'status-line' : 'visually-hidden'} role="status">
        {isBusy && t('update.progress', { kilobytes: Math.round(bytes / 1000) })}
        {done !== null &&
          (done.isSame
            ? t('update.same', { count: done.accounts })
            : t('update.done', {
                count: done.accounts,
                changes: t.list(
                  (['added', 'removed', 'moved', 'edited'] as const).map((kind) =>
                    t(`compare.count.${kind}`, { count: count(kind) }),
                  ),
                ),
              }))}
      </p>
      {done !== null && !done.isSame && (
        <a class="link" href={dashboardHash('directory', 'versions')}>
          {t('update.see')}
        </a>
      )}
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
    </section>
  );
}
