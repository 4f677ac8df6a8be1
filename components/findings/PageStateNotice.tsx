/** What stood between Vigie and the profile, and what to do; nothing for a page that was read. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Notice } from '../ui/Notice';

export function PageStateNotice({ record }: { record: AuditRecord }) {
  const { t } = useApp();
  const { pageState } = record;
  if (pageState === 'profile') return null;
  return (
    <Notice tone={pageState === 'unknownLayout' ? 'warning' : 'info'} title={t(`pageState.${pageState}`)}>
      <p>{t(`pageState.help.${pageState}`)}</p>
    </Notice>
  );
}
