/** One rule as documentation: what it asks, of whom, what it can answer, and its clauses. */
import type { PolicyPack, Rule } from '@/lib/model/pack';
import { useApp } from '../../../app-context';
import { ClauseList } from '../../../findings/ClauseList';
import { SeverityAndBasis } from '../../../findings/SeverityAndBasis';
import { clauseWords, platformName } from '../../../findings/words';
import { Expander } from '../../../ui/Expander';

interface Props {
  pack: PolicyPack;
  rule: Rule;
  open: boolean;
}

export function RuleEntry({ pack, rule, open }: Props) {
  const { t, packs } = useApp();
  const words = packs.get(pack.id)?.texts[t.language].rules[rule.id];
  if (words === undefined) return null;
  const classes =
    rule.classes === 'any' ? t('policy.anyClass') : t.list(rule.classes.map((one) => t(`class.${one}`)));
  const platforms = rule.platforms.map((platform) => platformName(t, platform));
  return (
    <Expander summary={words.title} open={open}>
      <p>{words.advice}</p>
      <SeverityAndBasis severity={rule.severity} basis={rule.basis} />
      <dl class="pairs">
        <div class="pairs__line">
          <dt>{t('policy.kind')}</dt>
          <dd>{t(`policy.kind.${rule.kind}`)}</dd>
        </div>
        <div class="pairs__line">
          <dt>{t('policy.classes')}</dt>
          <dd>{classes}</dd>
        </div>
        {platforms.length > 0 && (
          <div class="pairs__line">
            <dt>{t('policy.platforms')}</dt>
            <dd>{t.list(platforms)}</dd>
          </div>
        )}
        {rule.from !== null && (
          <div class="pairs__line">
            <dt>{t('policy.from')}</dt>
            <dd>{t.date(rule.from)}</dd>
          </div>
        )}
        <div class="pairs__line">
          <dt>{t('policy.name')}</dt>
          <dd>
            <code>{rule.id}</code>
          </dd>
        </div>
      </dl>
      <h3>{t('policy.answers')}</h3>
      <ul>
        {Object.entries(words.reasons).map(([reason, message]) => (
          <li key={reason}>{message.replace(/\{\w+\}/g, '…')}</li>
        ))}
      </ul>
      {rule.clauses.length > 0 && (
        <>
          <h3>{t('policy.clauses')}</h3>
          <ClauseList clauses={rule.clauses.map((id) => clauseWords(packs, t, id))} />
        </>
      )}
    </Expander>
  );
}
