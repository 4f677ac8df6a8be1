/** Month by month: audits, share of "could not tell", and pages the reader failed. */
import type { MonthHealth } from '@/lib/usecases/reader-health';
import { useApp } from '../../../app-context';

export function MonthTable({ months }: { months: readonly MonthHealth[] }) {
  const { t } = useApp();
  const share = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <div class="table-wrap">
      <table class="table">
        <caption class="visually-hidden">{t('health.months')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('health.month')}</th>
            <th scope="col">{t('health.audits')}</th>
            <th scope="col">{t('health.undecided')}</th>
            <th scope="col">{t('health.monthBroken')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, audits, judged, undecided, broken }) => (
            <tr key={month}>
              <th scope="row">{t.date(month)}</th>
              <td>{t.number(audits)}</td>
              <td>{judged === 0 ? '–' : share.format(undecided / judged)}</td>
              <td>{t.number(broken)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
