/** The official list, fetched only when somebody presses the button; what it changed, or why the copy in use stays. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import type { ChangesSince, DirectoryUpdate } from '../../../../directory-view';
import { Button } from '../../../../ui/Button';
import { Icon } from '../../../../ui/Icon';
import { Notice } from '../../../../ui/Notice';
import { useLive } from '../../../../use-live';
import { dashboardHash } from '../../router';
import { changeCounts } from './change-counts';

/** `counts`: null when the two copies could not be compared. */
interface Updated {
  accounts: number;
  since: string;
  counts: ChangesSince['counts'] | null;
}

export function UpdateCard() {
  const { t, actions, live, feedPattern, feedPages } = useApp();
  const allowed = useLive(() => live.allowedPatterns(), []);
  const [bytes, setBytes] = useState<number | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  const [done, setDone] = useState<Updated | null>(null);
  const stop = useRef<AbortController | null>(null);
  // A list is never put in use behind the back of somebody who left the page.
  useEffect(() => () => stop.current?.abort(), []);
  const isBusy = bytes !== null;
  const isAllowed = allowed.state === 'ready' && allowed.value.includes(feedPattern);
  const isCancelled = error?.code === 'import-cancelled';

  const update = async () => {
    setError(null);
    setDone(null);
    setBytes(0);
    stop.current = new AbortController();
    const answer = await actions.updateDirectory(setBytes, stop.current.signal);
    if (answer.ok) setDone(await summed(answer.value));
    else setError(answer.error);
    setBytes(null);
  };
  const summed = async ({ before, after, since, accounts }: DirectoryUpdate): Promise<Updated> => {
    const counts = { added: 0, removed: 0, moved: 0, edited: 0 };
    if (before === after) return { accounts, since, counts };
    const compared = await actions.compareDirectories(before, after);
    if (!compared.ok) return { accounts, since, counts: null };
    for (const { kind } of compared.value) counts[kind] += 1;
    return { accounts, since, counts };
  };
  const isSame = done?.counts != null && Object.values(done.counts).every((count) => count === 0);
  const result = () => {
    if (isBusy) return t('update.fetching');
    if (isCancelled) return t.error(error);
    if (done === null) return '';
    const { accounts: count, since, counts } = done;
    if (counts === null) return t('directory.inUse', { count });
    if (isSame) return t('update.same', { count, since });
    return t('update.done', { count, since, changes: changeCounts(t, counts) });
  };
  const said = result();

  return (
    <section class="card" aria-labelledby="update-title">
      <h2 id="update-title">{t('update.title')}</h2>
      <p>{t('update.lead')}</p>
      <p>
        <a class="link" href={feedPages[t.language]} target="_blank" rel="noopener noreferrer">
          {t('update.page')}
          <Icon name="external" size={14} />
        </a>
      </p>
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
        {isBusy && <span class="hint">{t('update.progress', { kilobytes: Math.round(bytes / 1000) })}</span>}
      </div>
      <p class={said === '' ? 'visually-hidden' : 'status-line'} role="status">
        {said}
      </p>
      {done !== null && !isSame && (
        <a class="link" href={dashboardHash('directory', 'versions')}>
          {t('update.see')}
        </a>
      )}
      {error !== null && !isCancelled && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
    </section>
  );
}
