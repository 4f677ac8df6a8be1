/** One result in full: what was found, where, why it matters, what to do, and on what text it stands. */
import { useId } from 'preact/hooks';
import type { RuleResult } from '@/lib/model/result';
import { useApp } from '../app-context';
import { CopyButton } from '../ui/CopyButton';
import { Expander } from '../ui/Expander';
import { ClauseList } from './ClauseList';
import { EvidenceList, type WholeTexts } from './EvidenceList';
import { MessageText } from './MessageText';
import { OutcomeBadge } from './OutcomeBadge';
import { SeverityAndBasis } from './SeverityAndBasis';
import { type RuleWords, ruleWords } from './words';

interface Props {
  result: RuleResult;
  forOwner: boolean;
  /** Level of the title in the page. */
  level?: 3 | 4;
  whole?: WholeTexts;
}

export function FindingCard({ result, forOwner, level = 3, whole = {} }: Props) {
  const { t, packs } = useApp();
  const titleId = useId();
  const words = ruleWords(packs, t, result);
  const Heading = `h${level}` as const;
  const isOpen = result.outcome === 'failed' || result.outcome === 'cantTell';
  return (
    <li>
      <article
        class={`finding finding--${result.outcome} finding--${result.severity}`}
        aria-labelledby={titleId}
        data-rule={result.rule}
      >
        <div class="finding__head">
          <OutcomeBadge result={result} forOwner={forOwner} />
          <SeverityAndBasis severity={result.severity} basis={result.basis} />
        </div>
        <Heading id={titleId} class="finding__title">
          {isOpen && <span class="finding__expected">{t('finding.expected')}</span>}
          {words.title}
        </Heading>
        <p class="finding__reason">
          <MessageText template={words.reason} values={result.values} />
        </p>
        <EvidenceList evidence={result.evidence} whole={whole} />
        {isOpen && <WhatToDo result={result} words={words} titleId={titleId} />}
        {words.clauses.length > 0 && (
          <Expander summary={t('clause.count', { count: words.clauses.length })}>
            <ClauseList clauses={words.clauses} />
          </Expander>
        )}
      </article>
    </li>
  );
}

interface WhatToDoProps {
  result: RuleResult;
  words: RuleWords;
  titleId: string;
}

/** For a failed rule, the pack's advice to copy; for one that could not be judged, how to find out. */
function WhatToDo({ result, words, titleId }: WhatToDoProps) {
  const { t } = useApp();
  const isFailed = result.outcome === 'failed';
  const help = t.maybe(`help.${result.reason}`) ?? (words.isGuard ? words.advice : null);
  const text = isFailed ? words.advice : (help ?? t('help.default'));
  if (text === null) return null;
  return (
    <section class="todo" aria-describedby={titleId}>
      <p class="todo__label">{isFailed ? t('finding.advice') : t('finding.findOut')}</p>
      <p class="todo__words">{text}</p>
      {isFailed && <CopyButton text={text} label={t('action.copyAdvice')} />}
    </section>
  );
}
