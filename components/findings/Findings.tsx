/** Every result of an audit, what needs action first. A page that could not be read says so once, not rule by rule. */
import type { AuditRecord } from '@/lib/model/record';
import { FindingGroup } from './FindingGroup';
import { groupResults, isForOwner, isRead, splitAsked } from './group-results';

export function Findings({ record }: { record: AuditRecord }) {
  const groups = groupResults(record.results);
  const { open, asked } = splitAsked(groups.cantTell);
  const forOwner = isForOwner(record);
  return (
    <div class="groups">
      <FindingGroup name="failed" results={groups.failed} forOwner={forOwner} />
      <FindingGroup name="advice" results={groups.advice} forOwner={forOwner} />
      <FindingGroup name="cantTell" results={open} forOwner={forOwner} isFolded={!isRead(record)} />
      <FindingGroup name="cantTell" isAsked results={asked} forOwner={forOwner} isFolded />
      <FindingGroup name="passed" results={groups.passed} forOwner={forOwner} />
      <FindingGroup name="inapplicable" results={groups.inapplicable} forOwner={forOwner} />
    </div>
  );
}
