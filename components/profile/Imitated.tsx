/** Which listed account this one looks like, by which edits, and what else points that way: a signal for a person. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import { PageText } from '../ui/PageText';
import { openableUrl, shownHandle } from './account';
import { EditList } from './EditList';
import { MarkSafe } from './MarkSafe';

export function Imitated({ record }: { record: AuditRecord }) {
  const { t } = useApp();
  const { match, entry, imitation } = record.directory;
  if (match !== 'lookalike' || entry === undefined) return null;
  const url = openableUrl(entry.url);
  const owner =
    t.language === 'fr'
      ? entry.organizationFr || entry.organizationEn
      : entry.organizationEn || entry.organizationFr;
  return (
    <section class="imitated" aria-label={t('lookalike.title')}>
      <dl class="imitated__facts">
        <dt>{t('lookalike.listed')}</dt>
        <dd>
          <PageText text={shownHandle(entry.platform, entry.handle)} />
          {owner !== '' && (
            <>
              {' – '}
              <PageText text={owner} />
            </>
          )}
          {url !== null && (
            <a class="link" href={url} target="_blank" rel="noopener noreferrer">
              {t('lookalike.open')}
              <span class="visually-hidden"> {t('lookalike.newTab')}</span>
              <Icon name="external" size={14} />
            </a>
          )}
        </dd>
        {imitation !== undefined && (
          <>
            <dt>{t(`lookalike.edits.${imitation.field}`)}</dt>
            <dd>
              <EditList edits={imitation.edits} />
            </dd>
            <dt>{t('lookalike.signals')}</dt>
            <dd>
              <ul class="edits">
                {imitation.signals.map((signal) => (
                  <li key={signal}>{t(`lookalike.signal.${signal}`)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <p class="hint">{t('lookalike.notVerdict')}</p>
      <MarkSafe record={record} listed={entry} />
    </section>
  );
}
