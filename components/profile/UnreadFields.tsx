/** What could not be read, or only in part, and why: none of it counts against the account. */
import type { UnreadableWhy } from '@/lib/model/observed';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import { type FieldName, orderedFields } from './field-order';

/** Fields by reason, in the order met; `partial` for those read in part. */
function unread(record: AuditRecord): Map<UnreadableWhy | 'partial', FieldName[]> {
  const groups = new Map<UnreadableWhy | 'partial', FieldName[]>();
  for (const [name, field] of orderedFields(record)) {
    const why =
      field.state === 'unreadable'
        ? field.why
        : field.state === 'present' && field.qualifier === 'partial'
          ? 'partial'
          : null;
    if (why !== null) groups.set(why, [...(groups.get(why) ?? []), name]);
  }
  return groups;
}

export function UnreadFields({ record }: { record: AuditRecord }) {
  const { t } = useApp();
  const groups = [...unread(record)];
  return (
    <section class="group unread">
      <h2 class="group__title">
        <Icon name="eyeOff" size={20} />
        {t('unread.title')}
      </h2>
      {groups.length === 0 ? (
        <p class="muted">{t('unread.none')}</p>
      ) : (
        <>
          <p class="muted">{t('unread.note')}</p>
          {groups.some(([why]) => why === 'collapsed' || why === 'partial') && <p>{t('unread.advice')}</p>}
          <ul class="unread__list">
            {groups.map(([why, names]) => (
              <li key={why}>
                <p class="unread__fields">{t.list(names.map((name) => t(`field.${name}`)))}</p>
                <p class="unread__why">{why === 'partial' ? t('unread.partial') : t(`why.${why}`)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
