/** What Vigie judges by: every rule with its clauses, and every clause of the founding texts with what answers it. */
import { useApp } from '../../../app-context';
import { dashboardHash } from '../router';
import type { PageProps } from '../routes';
import { policyPageOf, policyPages } from './pages';

export function Policy({ parts }: PageProps) {
  const { t } = useApp();
  const { id: current, Page } = policyPageOf(parts);
  return (
    <>
      <div class="page-head">
        <h1>{t('policy.title')}</h1>
        <p class="lead">{t('policy.lead')}</p>
      </div>
      <nav class="tabs" aria-label={t('policyPage.menu')}>
        <ul>
          {policyPages.map(({ id, label }) => (
            <li key={id}>
              <a href={dashboardHash('policy', id)} aria-current={id === current ? 'page' : undefined}>
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Page parts={parts.slice(1)} />
    </>
  );
}
