/** What Vigie keeps, what it never does, its versions and its licences. */
import { useApp } from '../../../app-context';
import { Icon } from '../../../ui/Icon';

const KEPT = ['about.kept.1', 'about.kept.2', 'about.kept.3'] as const;
const NEVER = ['about.never.1', 'about.never.2', 'about.never.3', 'about.never.4', 'about.never.5'] as const;

export function About() {
  const { t, packs, version, decidedBy } = useApp();
  return (
    <>
      <div class="page-head">
        <h1>{t('about.title')}</h1>
        <p class="lead">{t('about.lead')}</p>
      </div>
      <div class="about">
        <section class="card">
          <h2>{t('about.kept.title')}</h2>
          <ul class="ticks">
            {KEPT.map((key) => (
              <li key={key}>
                <Icon name="done" />
                <span>{t(key)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>{t('about.never.title')}</h2>
          <ul class="ticks">
            {NEVER.map((key) => (
              <li key={key}>
                <Icon name="lock" />
                <span>{t(key)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>{t('about.limits.title')}</h2>
          <p>{t('about.limits.body')}</p>
          <p>{t('about.decidedBy', { count: decidedBy })}</p>
        </section>
        <section class="card">
          <h2>{t('about.versions')}</h2>
          <dl class="pairs">
            <dt>{t('versions.vigie')}</dt>
            <dd>{version}</dd>
            {[...packs].map(([id, view]) => (
              <PackLine key={id} name={view.texts[t.language].name} version={view.pack.version} />
            ))}
            <dt>{t('about.licence')}</dt>
            <dd>{t('about.licence.body')}</dd>
            <dt>{t('about.look')}</dt>
            <dd>{t('about.look.body')}</dd>
          </dl>
        </section>
      </div>
    </>
  );
}

function PackLine({ name, version }: { name: string; version: string }) {
  const { t } = useApp();
  return (
    <>
      <dt>{t('versions.pack')}</dt>
      <dd>{t('versions.packOf', { name, version })}</dd>
    </>
  );
}
