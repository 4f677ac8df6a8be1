/** How much a rule matters and what it stands on, side by side and never merged. */
import type { Basis, Severity } from '@/lib/model/result';
import { useApp } from '../app-context';

export function SeverityAndBasis({ severity, basis }: { severity: Severity; basis: Basis }) {
  const { t } = useApp();
  return (
    <dl class="facts">
      <div class={`facts__pair facts__pair--${severity}`}>
        <dt>{t('severity.label')}</dt>
        <dd>{t(`severity.${severity}`)}</dd>
      </div>
      <div class="facts__pair">
        <dt>{t('basis.label')}</dt>
        <dd>{t(`basis.${basis}`)}</dd>
      </div>
    </dl>
  );
}
