/** Which account in English goes with which in French, by which signs; and those without a counterpart, with why. */
import { useApp } from '../../../../app-context';
import type { PairsView } from '../../../../list-view';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import type { DirectoryPageProps } from '../pages';
import { useLook } from '../use-look';
import { PairCounts } from './PairCounts';
import { PairList } from './PairList';

export function Pairs({ directory }: DirectoryPageProps) {
  const { t, actions } = useApp();
  const { value, error, isBusy, start } = useLook(directory?.copy.sha256 ?? '', () =>
    actions.pairDirectory(),
  );
  if (directory === null) return null;
  return (
    <>
      <section class="card" aria-labelledby="twins-title">
        <h2 id="twins-title">{t('twins.title')}</h2>
        <p>{t('twins.lead')}</p>
        {value === null && !isBusy && (
          <div class="actions">
            <Button look="primary" icon="search" onClick={start}>
              {t('twins.find')}
            </Button>
          </div>
        )}
        <p class={isBusy ? 'status-line' : 'visually-hidden'} role="status">
          {isBusy ? t('twins.busy') : ''}
        </p>
        {error !== null && (
          <Notice tone="danger" alert>
            <p>{t.error(error)}</p>
          </Notice>
        )}
        {value !== null && <Figures view={value} />}
      </section>
      {value !== null && (
        <>
          <PairCounts view={value} />
          <PairList view={value} />
        </>
      )}
    </>
  );
}

function Figures({ view }: { view: PairsView }) {
  const { t } = useApp();
  const figures = [
    ['pairs', view.pairs.length],
    ['alone', view.alone.length],
    ['bilingual', view.bilingual],
  ] as const;
  return (
    <>
      <p class="muted">{t('directory.copyOf', { date: view.date })}</p>
      <dl class="figures">
        {figures.map(([name, count]) => (
          <div key={name} class="figures__item">
            <dt>{t(`twins.${name}`)}</dt>
            <dd>{t.number(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
