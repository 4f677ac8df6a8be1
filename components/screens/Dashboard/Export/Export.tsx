/** Audits out to a file, and in from one. */
import { useApp } from '../../../app-context';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';
import { ExportForm } from './ExportForm';
import { ImportAudits } from './ImportAudits';

export function Export() {
  const { t, live } = useApp();
  const count = useLive(() => live.auditCount(), []);
  if (count.state === 'failed') return <StorageError />;
  return (
    <>
      <div class="page-head">
        <h1>{t('exportPage.title')}</h1>
        <p class="lead">{t('exportPage.lead')}</p>
      </div>
      <ExportForm audits={count.state === 'ready' ? count.value : null} />
      <ImportAudits />
    </>
  );
}
