/** The health of one platform's reader. */
import type { ReaderHealth } from '@/lib/usecases/reader-health';
import { useApp } from '../../../app-context';
import { platformName } from '../../../findings/words';
import { Expander } from '../../../ui/Expander';
import { Notice } from '../../../ui/Notice';
import { FieldTable } from './FieldTable';
import { MonthTable } from './MonthTable';

/** True when the last page that was read well is older than the last one the reader failed. */
function isInTrouble({ lastGood, lastBroken }: ReaderHealth): boolean {
  return lastBroken !== null && lastBroken.observedAt > (lastGood ?? '');
}

export function PlatformHealth({ health }: { health: ReaderHealth }) {
  const { t } = useApp();
  const { platform, audits, judged, undecided, lastGood, lastBroken, states, months, changes } = health;
  const name = platformName(t, platform);
  const share = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section class="card" aria-label={name}>
      <h2>{name}</h2>
      {lastBroken !== null && isInTrouble(health) ? (
        <Notice tone="warning" title={t('health.trouble')}>
          <p>
            {lastBroken.lost.length > 0
              ? t('health.brokenFields', {
                  date: lastBroken.observedAt.slice(0, 10),
                  reader: lastBroken.reader,
                  fields: lastBroken.lost.map((field) => t(`field.${field}`)),
                })
              : t('health.brokenLayout', {
                  date: lastBroken.observedAt.slice(0, 10),
                  reader: lastBroken.reader,
                })}
          </p>
        </Notice>
      ) : (
        <p class="muted">{t('health.fine')}</p>
      )}
      <dl class="figures">
        <div class="figures__item">
          <dt>{t('health.audits')}</dt>
          <dd>{t.number(audits)}</dd>
        </div>
        <div class="figures__item">
          <dt>{t('health.undecided')}</dt>
          <dd>{judged === 0 ? '–' : share.format(undecided / judged)}</dd>
        </div>
        <div class="figures__item">
          <dt>{t('health.lastGood')}</dt>
          <dd>{lastGood === null ? t('health.never') : t.date(lastGood)}</dd>
        </div>
      </dl>
      <Expander summary={t('health.fields')}>
        <FieldTable fields={health.fields} />
      </Expander>
      <Expander summary={t('health.months')}>
        <MonthTable months={months} />
        {changes.length > 0 && (
          <>
            <h3>{t('health.changes')}</h3>
            <ul class="bullets">
              {changes.map(({ field, month, from, to }) => (
                <li key={`${field} ${month}`}>
                  {t('health.change', { field: t(`field.${field}`), month: t.date(month), from, to })}
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{t('health.states')}</h3>
        <dl class="pairs">
          {Object.entries(states).map(([state, times]) => (
            <PageStateLine key={state} state={state} times={times} />
          ))}
        </dl>
      </Expander>
    </section>
  );
}

function PageStateLine({ state, times }: { state: string; times: number }) {
  const { t } = useApp();
  return (
    <>
      <dt>{t.maybe(`pageState.${state}`) ?? state}</dt>
      <dd>{t.number(times)}</dd>
    </>
  );
}
