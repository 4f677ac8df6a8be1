/** What answers one clause, each by its name. */
import { type CoverageFeature, kindOf } from '@/lib/model/coverage';
import { useApp } from '../../../app-context';
import { questionWords, ruleTitle } from '../../../findings/words';
import { dashboardHash } from '../router';

export function CoverageTokens({
  by,
  features,
}: {
  by: readonly string[];
  features: readonly CoverageFeature[];
}) {
  const { t, packs } = useApp();
  const isBuilt = (rule: string) =>
    [...packs.values()].some(({ pack }) => pack.rules.some(({ id }) => id === rule));
  const feature = (id: string) => features.find((one) => one.id === id);
  return (
    <ul class="tokens">
      {by.map((token) => {
        const kind = kindOf(token);
        if (kind === 'rule') {
          return (
            <li key={token}>
              {isBuilt(token) ? (
                <a href={dashboardHash('policy', 'rules', token)}>{ruleTitle(packs, t, token)}</a>
              ) : (
                `${token} ${t('clauses.planned')}`
              )}
            </li>
          );
        }
        if (kind === 'question') {
          return (
            <li key={token}>
              {t('clauses.question', {
                id: token.toUpperCase(),
                ask: questionWords(packs, t, token)?.ask ?? t('clauses.planned'),
              })}
            </li>
          );
        }
        return (
          <li key={token}>
            {kind === 'context'
              ? t('clauses.context')
              : `${feature(token)?.name[t.language]} (${feature(token)?.where[t.language]})`}
          </li>
        );
      })}
    </ul>
  );
}
