/** One account: its latest audit or an earlier one, every field that was read, and forgetting it. */
import { useEffect, useState } from 'preact/hooks';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../../../app-context';
import { CountsLine } from '../../../findings/CountsLine';
import { Findings } from '../../../findings/Findings';
import { countsOf, groupResults, isForOwner } from '../../../findings/group-results';
import { OutOfDateNotice } from '../../../findings/OutOfDateNotice';
import { PageStateNotice } from '../../../findings/PageStateNotice';
import { VerdictLine } from '../../../findings/VerdictLine';
import { handleOf, nameOf } from '../../../profile/account';
import { ClassByPerson } from '../../../profile/ClassByPerson';
import { FieldsTable } from '../../../profile/FieldsTable';
import { PosesAsOfficial } from '../../../profile/PosesAsOfficial';
import { ProfileHeader } from '../../../profile/ProfileHeader';
import { UnreadFields } from '../../../profile/UnreadFields';
import { Versions } from '../../../profile/Versions';
import { AccountQuestions } from '../../../questions/AccountQuestions';
import { Icon } from '../../../ui/Icon';
import { StateMessage } from '../../../ui/StateMessage';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';
import { dashboardHash } from '../router';
import { AuditChoice } from './AuditChoice';
import { ForgetAccount } from './ForgetAccount';

export function Account({ accountKey }: { accountKey: string }) {
  const { t, live } = useApp();
  const audits = useLive(() => live.auditsOf(accountKey), [accountKey]);
  if (audits.state === 'failed') return <StorageError />;
  return (
    <>
      <a class="link back" href={dashboardHash('accounts')}>
        <Icon name="back" size={18} />
        {t('account.back')}
      </a>
      {audits.state === 'loading' ? (
        <StateMessage icon="refresh" busy level={1} title={t('account.loading')} />
      ) : audits.value.length === 0 ? (
        <StateMessage icon="search" level={1} title={t('account.none.title')}>
          <p>{t('account.none.body')}</p>
        </StateMessage>
      ) : (
        <AccountAudits audits={audits.value} />
      )}
    </>
  );
}

function AccountAudits({ audits }: { audits: readonly AuditRecord[] }) {
  const { t } = useApp();
  const [chosen, choose] = useState<string | null>(null);
  const record = audits.find((audit) => audit.id === chosen) ?? audits[0];
  const name = record === undefined ? '' : (nameOf(record) ?? handleOf(record));
  useEffect(() => {
    document.title = t('app.pageTitle', { page: name });
  }, [t.language, name]);
  if (record === undefined) return null;
  const groups = groupResults(record.results);
  return (
    <div class="detail">
      <div class="detail__who">
        <ProfileHeader record={record} classAction={<ClassByPerson record={record} />} />
        <AuditChoice audits={audits} chosen={record.id} onChoose={choose} />
      </div>
      <div class="detail__main">
        <section class="summary" aria-label={t('panel.summary')}>
          <VerdictLine record={record} groups={groups} />
          <PageStateNotice record={record} />
          <OutOfDateNotice record={record} />
          <CountsLine counts={countsOf(groups)} forOwner={isForOwner(record)} />
        </section>
        <Findings record={record} />
        <PosesAsOfficial record={record} />
        <AccountQuestions record={record} />
        <section class="group">
          <h2 class="group__title">{t('fields.title')}</h2>
          <p class="muted">{t('fields.note')}</p>
          <FieldsTable record={record} />
        </section>
      </div>
      <div class="detail__more">
        <UnreadFields record={record} />
        <Versions record={record} />
        <ForgetAccount accountKey={record.accountKey} name={name} audits={audits.length} />
      </div>
    </div>
  );
}
