/** An outcome by shape, word and colour; any one of the three is enough. */
import type { RuleResult } from '@/lib/model/result';
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import { groupOf } from './group-results';

interface Props {
  result: Pick<RuleResult, 'outcome' | 'severity'>;
  /** False when the reader can only check, not fix. */
  forOwner: boolean;
}

export function OutcomeBadge({ result, forOwner }: Props) {
  const { t } = useApp();
  const { outcome } = result;
  const group = groupOf(result);
  const words =
    group === 'advice'
      ? t('outcome.failed.advice')
      : outcome === 'failed' && !forOwner
        ? t('outcome.failed.check')
        : t(`outcome.${outcome}`);
  return (
    <span class={`badge badge--${group}`}>
      <Icon name={outcome === 'untested' ? outcome : group} size={16} />
      {words}
    </span>
  );
}
