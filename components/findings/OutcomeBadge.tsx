/** An outcome by shape, word and colour; any one of the three is enough. */
import type { Outcome } from '@/lib/model/result';
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';

interface Props {
  outcome: Outcome;
  /** False when the reader can only check, not fix. */
  forOwner?: boolean;
}

export function OutcomeBadge({ outcome, forOwner = true }: Props) {
  const { t } = useApp();
  return (
    <span class={`badge badge--${outcome}`}>
      <Icon name={outcome} size={16} />
      {outcome === 'failed' && !forOwner ? t('outcome.failed.check') : t(`outcome.${outcome}`)}
    </span>
  );
}
