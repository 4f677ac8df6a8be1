/** The answer in one sentence, by shape, colour and words. */
import type { Translator } from '@/lib/i18n/translate';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { type Groups, isForOwner, type Verdict, verdictOf } from './group-results';

export const VERDICT_ICONS = {
  failed: 'failed',
  clear: 'passed',
  suggestions: 'passed',
  partlyClear: 'passed',
  notRead: 'cantTell',
} as const satisfies Record<Verdict, IconName>;

export function verdictWords(t: Translator, record: AuditRecord, groups: Groups): string {
  const verdict = verdictOf(record, groups);
  if (verdict !== 'failed') return t(`verdict.${verdict}`);
  const count = groups.failed.length;
  const words = isForOwner(record) ? t('verdict.failed', { count }) : t('verdict.failed.check', { count });
  return groups.failed[0]?.severity === 'critical' ? `${words} ${t('verdict.critical')}` : words;
}

export function VerdictLine({ record, groups }: { record: AuditRecord; groups: Groups }) {
  const { t } = useApp();
  const verdict = verdictOf(record, groups);
  return (
    <p class={`verdict verdict--${verdict}`} role="status">
      <Icon name={VERDICT_ICONS[verdict]} size={24} />
      <span>{verdictWords(t, record, groups)}</span>
    </p>
  );
}
