/** What explains the directory's answer besides its sentence: reviewed before, another permanent id, and what the list does not cover. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Button } from '../ui/Button';
import { Expander } from '../ui/Expander';
import { Imitated } from './Imitated';

export function MatchNotes({ record }: { record: AuditRecord }) {
  const { t, actions } = useApp();
  const { match, reasons } = record.directory;
  const has = (reason: string) => reasons.includes(reason);
  return (
    <>
      {has('handle-reassigned') && <p class="who__why">{t('matchNote.handle-reassigned')}</p>}
      {has('platform-not-covered') && <p class="who__why">{t('matchNote.platform-not-covered')}</p>}
      {has('reviewed-safe') && (
        <>
          <p class="who__why">{t('matchNote.reviewed-safe')}</p>
          <Button small look="quiet" onClick={() => actions.openDashboard('#/directory/lookalikes')}>
            {t('matchNote.reviewed-safe.link')}
          </Button>
        </>
      )}
      <Imitated record={record} />
      {(match === 'unlisted' || match === 'lookalike') && (
        <Expander summary={t('matchNote.scope.title')}>
          <p>{t('matchNote.scope')}</p>
        </Expander>
      )}
    </>
  );
}
