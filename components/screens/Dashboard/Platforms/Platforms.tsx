/** Which platforms are read, what each reader rests on, which hosts are allowed, and the reader pack in use. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../../app-context';
import type { ReaderView } from '../../../reader-view';
import { Notice } from '../../../ui/Notice';
import { StateMessage } from '../../../ui/StateMessage';
import { useLive } from '../../../use-live';
import { isAllowed, isServerOf } from './hosts';
import { PlatformCard } from './PlatformCard';
import { ReaderPacks } from './ReaderPacks';
import { Servers } from './Servers';

export function Platforms() {
  const { t, live, actions } = useApp();
  const allowed = useLive(() => live.allowedPatterns(), []);
  const pack = useLive(() => live.readerPack(), []);
  const [readers, setReaders] = useState<readonly ReaderView[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void actions.readers().then(setReaders);
  }, []);
  if (readers === null || allowed.state === 'loading')
    return <StateMessage icon="refresh" busy level={1} title={t('platforms.loading')} />;

  const patterns = allowed.state === 'ready' ? allowed.value : [];
  const inUse = pack.state === 'ready' ? pack.value : null;
  const changeOf = (id: string) =>
    inUse?.changes.find(({ platform, isApplied }) => platform === id && isApplied) ?? null;
  // Called within the click: the browser shows its question only then.
  const allow = (wanted: readonly string[]) => {
    setRefused(false);
    void actions.allow(wanted).then((isGranted) => setRefused(!isGranted));
  };
  const takeBack = (given: readonly string[]) => void actions.takeBack(given);
  const card = (reader: ReaderView) => (
    <PlatformCard
      key={reader.id}
      reader={reader}
      change={changeOf(reader.id)}
      isAllowed={isAllowed(reader, patterns)}
      onAllow={() => allow(reader.patterns)}
      onTakeBack={() => takeBack(reader.patterns)}
    />
  );
  return (
    <>
      <div class="page-head">
        <h1>{t('platforms.title')}</h1>
        <p class="lead">{t('platforms.lead')}</p>
      </div>
      {isRefused && (
        <Notice tone="info" alert>
          <p>{t('platforms.refused')}</p>
        </Notice>
      )}
      <section class="group" aria-labelledby="platforms-asked">
        <h2 id="platforms-asked" class="group__title">
          {t('platforms.asked')}
        </h2>
        <div class="platforms">{readers.filter(({ isOptional }) => !isOptional).map(card)}</div>
      </section>
      <section class="group" aria-labelledby="platforms-optional">
        <h2 id="platforms-optional" class="group__title">
          {t('platforms.optional')}
        </h2>
        <p>{t('platforms.optional.lead')}</p>
        <div class="platforms">
          {readers.filter(({ isOptional, isAnyServer }) => isOptional && !isAnyServer).map(card)}
          {readers
            .filter(({ isAnyServer }) => isAnyServer)
            .map((reader) => (
              <Servers
                key={reader.id}
                reader={reader}
                change={changeOf(reader.id)}
                servers={patterns.filter((pattern) => isServerOf(pattern, readers))}
                onAllow={(pattern) => allow([pattern])}
                onTakeBack={(pattern) => takeBack([pattern])}
              />
            ))}
        </div>
      </section>
      <ReaderPacks inUse={inUse} />
    </>
  );
}
