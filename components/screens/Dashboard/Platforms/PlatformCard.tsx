/** One platform: read or not, the button that changes it, and what its reader rests on. */
import type { ComponentChildren } from 'preact';
import { useApp } from '../../../app-context';
import type { ReaderChangeView, ReaderView } from '../../../reader-view';
import { Button } from '../../../ui/Button';
import { Expander } from '../../../ui/Expander';
import { Icon } from '../../../ui/Icon';
import { ChangeList } from './ChangeList';
import { hostOf } from './hosts';

interface Props {
  reader: ReaderView;
  change: ReaderChangeView | null;
  isAllowed: boolean;
  onAllow: () => void;
  onTakeBack: () => void;
}

export function PlatformCard({ reader, change, isAllowed, onAllow, onTakeBack }: Props) {
  const { t } = useApp();
  return (
    <PlatformFrame reader={reader} change={change} isRead={isAllowed}>
      {!isAllowed ? (
        <Button look="primary" onClick={onAllow} label={t('platforms.allow.of', { platform: reader.name })}>
          {t('platforms.allow')}
        </Button>
      ) : reader.isOptional ? (
        <Button onClick={onTakeBack} label={t('platforms.stop.of', { platform: reader.name })}>
          {t('platforms.stop')}
        </Button>
      ) : null}
    </PlatformFrame>
  );
}

/** The card around the buttons; `isRead`: its pages are read now, unless a reader pack says otherwise. */
export function PlatformFrame({
  reader,
  change,
  isRead,
  children,
}: {
  reader: ReaderView;
  change: ReaderChangeView | null;
  isRead: boolean;
  children: ComponentChildren;
}) {
  const { t } = useApp();
  const { name, version, evidence, basis, languages, limits, patterns } = reader;
  const isOff = change?.off === true;
  const state = isOff ? 'off' : isRead ? 'read' : 'notRead';
  const names = new Intl.DisplayNames([t.locale], { type: 'language' });
  return (
    <article class="card platform" aria-label={name}>
      <h3 class="platform__name">{name}</h3>
      <p class={`platform__state platform__state--${state}`}>
        <Icon name={state === 'read' ? 'passed' : 'eyeOff'} size={18} />
        <span>{t(`platforms.state.${state}`)}</span>
      </p>
      {children}
      {change !== null && (
        <>
          <p class="eyebrow">{t('platforms.changed')}</p>
          <ChangeList change={change} />
        </>
      )}
      <Expander summary={t('platforms.reader')}>
        <dl class="pairs">
          <dt>{t('platforms.version')}</dt>
          <dd>
            <code>{version}</code>
          </dd>
          <dt>{t('platforms.evidence')}</dt>
          <dd>
            {t(`platforms.basis.${basis}`, { date: evidence })}
            {languages.length > 0 && (
              <> {t('platforms.languages', { languages: languages.map((one) => names.of(one) ?? one) })}</>
            )}
          </dd>
          {patterns.length > 0 && (
            <>
              <dt>{t('platforms.hosts')}</dt>
              <dd>{patterns.map(hostOf).join(', ')}</dd>
            </>
          )}
          <dt>{t('platforms.limits')}</dt>
          <dd>
            <ul class="bullets">
              {limits[t.language].map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </dd>
        </dl>
      </Expander>
    </article>
  );
}
