/** What kind of account it is and what says so, in sentences, with the words that say it. */
import type { ComponentChildren } from 'preact';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { EvidenceList } from '../findings/EvidenceList';
import { Expander } from '../ui/Expander';
import { Icon } from '../ui/Icon';
import { MatchNotes } from './MatchNotes';
import { MatchSentence } from './MatchSentence';

interface Props {
  record: AuditRecord;
  /** What a person may do about the class. */
  action?: ComponentChildren;
}

export function ClassLine({ record, action }: Props) {
  const { t } = useApp();
  const { value, subclass, basis, reason, evidence } = record.accountClass;
  const why = t.maybe(`class.reason.${reason}`) ?? t(`classBasis.${basis}`);
  return (
    <div class="who__facts">
      <div class="who__fact">
        <Icon name={record.directory.match === 'listed' ? 'shield' : 'info'} size={22} />
        <div>
          <p class="who__class">
            <strong>{t(`class.${value}`)}</strong>
            {subclass !== undefined && (
              <span class="muted">{t('class.subclass', { subclass: t(`subclass.${subclass}`) })}</span>
            )}
          </p>
          <p class="who__why">{why}</p>
          {evidence.length > 0 && (
            <Expander summary={t('class.evidence')}>
              <EvidenceList evidence={evidence} />
            </Expander>
          )}
          {action}
        </div>
      </div>
      <div class="who__fact">
        <Icon name="book" size={22} />
        <div>
          <p class="who__class">
            <strong>{t(`match.${record.directory.match}`)}</strong>
          </p>
          <p class="who__why">
            <MatchSentence record={record} />
          </p>
          <MatchNotes record={record} />
        </div>
      </div>
    </div>
  );
}
