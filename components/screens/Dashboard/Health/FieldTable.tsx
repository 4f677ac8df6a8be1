/** Per field: how often it was read, empty or not read, and which source gave it. */
import type { FieldHealth } from '@/lib/usecases/reader-health';
import { useApp } from '../../../app-context';

export function FieldTable({ fields }: { fields: readonly FieldHealth[] }) {
  const { t } = useApp();
  return (
    <div class="table-wrap">
      <table class="table">
        <caption class="visually-hidden">{t('health.fields')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('health.field')}</th>
            <th scope="col">{t('health.read')}</th>
            <th scope="col">{t('health.empty')}</th>
            <th scope="col">{t('health.unread')}</th>
            <th scope="col">{t('health.rungs')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, read, empty, unread, rungs }) => (
            <tr key={field}>
              <th scope="row">{t(`field.${field}`)}</th>
              <td>{t.number(read)}</td>
              <td>{t.number(empty)}</td>
              <td>{t.number(unread)}</td>
              <td>{rungs.map(({ via, times }) => `${via} (${t.number(times)})`).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
