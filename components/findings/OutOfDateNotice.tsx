/** The reader lost what every profile of the platform shows: Vigie's fault, said as such. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Notice } from '../ui/Notice';

export function OutOfDateNotice({ record }: { record: AuditRecord }) {
  const { t } = useApp();
  const { lost = [] } = record;
  if (lost.length === 0) return null;
  return (
    <Notice tone="warning" title={t('outOfDate.title')}>
      <p>{t('outOfDate.body', { fields: lost.map((field) => t(`field.${field}`)) })}</p>
    </Notice>
  );
}
