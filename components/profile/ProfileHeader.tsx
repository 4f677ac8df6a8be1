/** Who this is: name, handle, platform, organization, kind of account and what the directory says. */
import type { ComponentChildren } from 'preact';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { platformName } from '../findings/words';
import { Icon } from '../ui/Icon';
import { PageText } from '../ui/PageText';
import { handleOf, nameOf, organizationOf, safeUrl, shownHandle } from './account';
import { ClassLine } from './ClassLine';

const NAME_LIMIT = 120;

interface Props {
  record: AuditRecord;
  /** What a person may do about the class; stands under it. */
  classAction?: ComponentChildren;
}

export function ProfileHeader({ record, classAction }: Props) {
  const { t } = useApp();
  const name = nameOf(record);
  const organization = organizationOf(record, t);
  const url = safeUrl(record.url);
  const handle = shownHandle(record.platform, handleOf(record));
  return (
    <header class="who">
      <p class="who__platform">{platformName(t, record.platform)}</p>
      <h1 class="who__name" tabIndex={-1}>
        <PageText text={name ?? handle} limit={NAME_LIMIT} />
      </h1>
      {name !== null && (
        <p class="who__handle">
          <PageText text={handle} />
        </p>
      )}
      {organization !== null && (
        <p class="who__organization">
          <Icon name="building" size={18} />
          <span>
            <span class="visually-hidden">{t('who.organization')} </span>
            <PageText text={organization} />
          </span>
        </p>
      )}
      <ClassLine record={record} action={classAction} />
      {record.isOwnView === true && <p class="muted">{t('ownView.mark')}</p>}
      <p class="who__meta">
        {record.savedCopy === undefined ? (
          <span>{t('who.readAt', { time: t.dateTime(record.observedAt) })}</span>
        ) : (
          <strong class="who__copy">{t('savedCopy.mark', { date: record.observedAt.slice(0, 10) })}</strong>
        )}
        {url !== null && (
          <a class="link" href={url} target="_blank" rel="noopener noreferrer">
            {t('who.open')}
            <Icon name="external" size={14} />
          </a>
        )}
      </p>
    </header>
  );
}
