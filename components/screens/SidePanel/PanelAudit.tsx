/** The verdict on the profile on screen. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../../app-context';
import { CountsLine } from '../../findings/CountsLine';
import { Findings } from '../../findings/Findings';
import { countsOf, groupResults, isForOwner } from '../../findings/group-results';
import { OutOfDateNotice } from '../../findings/OutOfDateNotice';
import { PageStateNotice } from '../../findings/PageStateNotice';
import { VerdictLine } from '../../findings/VerdictLine';
import { ProfileHeader } from '../../profile/ProfileHeader';
import { ReadAgain } from '../../profile/ReadAgain';
import { RecordPicture } from '../../profile/RecordPicture';
import { UnreadFields } from '../../profile/UnreadFields';
import { Versions } from '../../profile/Versions';
import { Button } from '../../ui/Button';
import { StorageError } from '../../ui/StorageError';
import { useLive } from '../../use-live';
import { dashboardHash } from '../Dashboard/router';
import { SelfCheckButton } from '../Dashboard/SelfCheck/SelfCheckButton';
import { PanelState } from './PanelState';

export function PanelAudit({ id, tabId }: { id: string; tabId: number | null }) {
  const { live } = useApp();
  const audit = useLive(() => live.audit(id), [id]);
  if (audit.state === 'failed') return <StorageError />;
  if (audit.state === 'loading') return <PanelState tab={{ tabId, state: 'reading' }} />;
  if (audit.value === null) return <PanelState tab={{ tabId, state: 'forgotten' }} />;
  return <Verdict record={audit.value} tabId={tabId} />;
}

function Verdict({ record, tabId }: { record: AuditRecord; tabId: number | null }) {
  const { t, actions } = useApp();
  const groups = groupResults(record.results);
  return (
    <>
      <ProfileHeader record={record} />
      <section class="summary" aria-label={t('panel.summary')}>
        <VerdictLine record={record} groups={groups} />
        <PageStateNotice record={record} />
        <OutOfDateNotice record={record} />
        <CountsLine counts={countsOf(groups)} forOwner={isForOwner(record)} />
        <div class="actions">
          <ReadAgain tabId={tabId} />
          <Button
            icon="dashboard"
            onClick={() => actions.openDashboard(dashboardHash('accounts', record.accountKey))}
          >
            {t('action.openDashboard')}
          </Button>
          <SelfCheckButton tabId={tabId} />
        </div>
      </section>
      <Findings record={record} />
      <RecordPicture record={record} tabId={tabId} />
      <UnreadFields record={record} />
      <Versions record={record} />
    </>
  );
}
