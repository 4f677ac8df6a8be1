/** What the rules say of the text: one sentence that is read aloud when it changes, then each rule with its evidence marked. */
import type { SelfVerdict } from '@/lib/usecases/self-check';
import { useApp } from '../../../app-context';
import { CountsLine } from '../../../findings/CountsLine';
import { FindingGroup } from '../../../findings/FindingGroup';
import { countsOf, groupResults } from '../../../findings/group-results';

const ORDER = ['failed', 'advice', 'cantTell', 'passed', 'inapplicable'] as const;

export function OwnVerdict({ verdict }: { verdict: SelfVerdict | null }) {
  const { t } = useApp();
  const groups = groupResults(verdict?.results ?? []);
  const failed = groups.failed.length;
  const sentence =
    verdict === null
      ? t('selfCheck.verdict.waiting')
      : failed > 0
        ? t('selfCheck.verdict.failed', { count: failed })
        : groups.cantTell.length > 0
          ? t('selfCheck.verdict.partly')
          : t('selfCheck.verdict.clear');
  const isListed = verdict?.accountClass.basis === 'directory';
  return (
    <section class="groups" aria-labelledby="own-verdict">
      <h2 id="own-verdict">{t('selfCheck.verdict')}</h2>
      <p class="own__said" role="status" aria-live="polite">
        {sentence}
      </p>
      {verdict !== null && (
        <>
          <p class="hint">
            {isListed
              ? t('selfCheck.listed')
              : t('selfCheck.seenAs', { kind: t(`class.${verdict.seenAs.value}`) })}
          </p>
          <CountsLine counts={countsOf(groups)} forOwner={false} />
          {ORDER.map((name) => (
            <FindingGroup
              key={name}
              name={name}
              results={groups[name]}
              forOwner={false}
              whole={verdict.read}
            />
          ))}
        </>
      )}
    </section>
  );
}
