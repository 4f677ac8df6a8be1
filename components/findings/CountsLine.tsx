/** How many results of each outcome, in one line. */
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import type { GroupName } from './group-results';

const ORDER = [
  'failed',
  'advice',
  'cantTell',
  'passed',
  'inapplicable',
] as const satisfies readonly GroupName[];

export function CountsLine({ counts, forOwner }: { counts: Record<GroupName, number>; forOwner: boolean }) {
  const { t } = useApp();
  return (
    <ul class="counts" aria-label={t('counts.label')}>
      {ORDER.filter((name) => name !== 'advice' || counts.advice > 0).map((name) => (
        <li
          key={name}
          class={`counts__item counts__item--${name}${counts[name] === 0 ? ' counts__item--none' : ''}`}
        >
          <Icon name={name} size={18} />
          <span>
            {name === 'failed' && !forOwner
              ? t('count.failed.check', { count: counts[name] })
              : t(`count.${name}`, { count: counts[name] })}
          </span>
        </li>
      ))}
    </ul>
  );
}
