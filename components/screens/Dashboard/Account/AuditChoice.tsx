/** The audits of one account by date, the latest first. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../../../app-context';
import { countsOf, groupResults, isForOwner } from '../../../findings/group-results';
import { Icon } from '../../../ui/Icon';

interface Props {
  audits: readonly AuditRecord[];
  chosen: string;
  onChoose: (id: string) => void;
}

export function AuditChoice({ audits, chosen, onChoose }: Props) {
  const { t } = useApp();
  return (
    <section class="group">
      <h2 class="group__title">
        {t('account.audits')}
        <span class="count">{t.number(audits.length)}</span>
      </h2>
      <ol class="audits">
        {audits.map((audit) => {
          const { failed, cantTell } = countsOf(groupResults(audit.results));
          return (
            <li key={audit.id}>
              <button
                type="button"
                class="audits__choice"
                aria-current={audit.id === chosen ? 'true' : undefined}
                onClick={() => onChoose(audit.id)}
              >
                <time dateTime={audit.observedAt}>{t.shortDateTime(audit.observedAt)}</time>
                <span class="audits__counts">
                  {audit.pageState === 'profile' ? (
                    <>
                      <Icon name={failed > 0 ? 'failed' : 'passed'} size={16} />
                      {t(isForOwner(audit) ? 'count.failed' : 'count.failed.check', { count: failed })}
                      {' · '}
                      {t('count.cantTell', { count: cantTell })}
                    </>
                  ) : (
                    t(`pageState.${audit.pageState}`)
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
