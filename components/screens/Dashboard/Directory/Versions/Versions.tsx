/** Every copy of the list that is kept: which one judges, what each has judged, and what changed between two. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result, VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import { Notice } from '../../../../ui/Notice';
import { StateMessage } from '../../../../ui/StateMessage';
import { StorageError } from '../../../../ui/StorageError';
import { useLive } from '../../../../use-live';
import { DirectoryCard } from '../DirectoryCard';
import type { DirectoryPageProps } from '../pages';
import { Compare } from './Compare';
import { type Judged, VersionTable } from './VersionTable';
import { allVersions, type KnownVersion } from './versions';

export function Versions({ directory }: DirectoryPageProps) {
  const { t, live, send, actions, packaged } = useApp();
  const stored = useLive(() => live.directoryVersions(), []);
  const [judged, setJudged] = useState<Judged>('counting');
  const [error, setError] = useState<VigieError | null>(null);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let isShown = true;
    actions.auditsByVersion().then(
      (counts) => isShown && setJudged(counts),
      () => isShown && setJudged('failed'),
    );
    return () => {
      isShown = false;
    };
  }, []);

  if (stored.state === 'failed') return <StorageError level={2} />;
  if (stored.state === 'loading') return <StateMessage icon="refresh" busy title={t('directory.loading')} />;
  const inUse = directory?.copy.sha256 ?? packaged.sha256;
  const versions = allVersions(stored.value, packaged);

  const settle = (answer: Result<unknown>, words: string) => {
    setError(answer.ok ? null : answer.error);
    setSaid(answer.ok ? words : '');
    // The button that was pressed goes away with what it did.
    title.current?.focus();
  };
  const use = async ({ sha256, date }: KnownVersion) =>
    settle(
      await send('useDirectory', { sha256: sha256 === packaged.sha256 ? null : sha256 }),
      t('copies.used', { date }),
    );
  const erase = async ({ sha256, date }: KnownVersion) =>
    settle(await send('removeDirectory', { sha256 }), t('copies.erased', { date }));

  return (
    <>
      <p class={said === '' ? 'visually-hidden' : 'status-line'} role="status">
        {said}
      </p>
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
      <section class="group" aria-labelledby="versions-title">
        <h2 id="versions-title" class="group__title" tabIndex={-1} ref={title}>
          {t('copies.title')}
        </h2>
        <p>{t('copies.lead')}</p>
        <VersionTable
          versions={versions}
          inUse={inUse}
          packaged={packaged.sha256}
          judged={judged}
          onUse={(version) => void use(version)}
          onErase={(version) => void erase(version)}
        />
      </section>
      {directory !== null && <DirectoryCard directory={directory} />}
      {versions.length > 1 && <Compare versions={versions} inUse={inUse} />}
    </>
  );
}
