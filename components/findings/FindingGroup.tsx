/** The results of one outcome under a heading; what needs no action is folded away. */
import type { RuleResult } from '@/lib/model/result';
import { useApp } from '../app-context';
import { Expander } from '../ui/Expander';
import { Icon } from '../ui/Icon';
import type { WholeTexts } from './EvidenceList';
import { FindingCard } from './FindingCard';
import type { GroupName } from './group-results';

interface Props {
  name: GroupName;
  results: readonly RuleResult[];
  forOwner: boolean;
  /** True to fold it away whatever its name. */
  isFolded?: boolean;
  /** True for what only a person's answer could settle. */
  isAsked?: boolean;
  /** The texts in full, so that evidence is marked in its place. */
  whole?: WholeTexts;
}

export function FindingGroup({
  name,
  results,
  forOwner,
  isFolded = false,
  isAsked = false,
  whole = {},
}: Props) {
  const { t } = useApp();
  if (results.length === 0) return null;
  const words =
    name === 'failed' && !forOwner ? t('outcome.failed.check') : t(isAsked ? 'group.asked' : `group.${name}`);
  const cards = (
    <ul class="findings">
      {results.map((result) => (
        <FindingCard
          key={`${result.pack}/${result.rule}`}
          result={result}
          forOwner={forOwner}
          whole={whole}
        />
      ))}
    </ul>
  );
  const heading = (
    <h2 class={`group__title group__title--${name}`}>
      <Icon name={name} size={20} />
      {words}
      <span class="count">{t.number(results.length)}</span>
    </h2>
  );
  if (!isFolded && (name === 'failed' || name === 'advice' || name === 'cantTell')) {
    return (
      <section class="group" data-group={name}>
        {heading}
        {cards}
      </section>
    );
  }
  return (
    <div class="group" data-group={isAsked ? 'asked' : name}>
      <Expander look="section" summary={heading}>
        {cards}
      </Expander>
    </div>
  );
}
