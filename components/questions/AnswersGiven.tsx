/** Answers that persons gave, on one line each: beside the automatic results, and on paper. */
import type { PersonAnswer } from '@/lib/model/answer';
import { useApp } from '../app-context';
import { questionWords } from '../findings/words';
import { PageText } from '../ui/PageText';
import { answeredBy, answerWord, numberOf } from './words';

export function AnswersGiven({ answers }: { answers: readonly PersonAnswer[] }) {
  const { t, packs } = useApp();
  if (answers.length === 0) return <p class="muted">{t('answers.none')}</p>;
  return (
    <dl class="answers" aria-label={t('answers.title')}>
      {answers.map((answer) => {
        const number = numberOf(answer.question);
        return (
          <div key={`${answer.subject} ${answer.question}`} class="answers__line">
            <dt>
              {number !== '' && <span class="question__number">{number}</span>}{' '}
              {questionWords(packs, t, answer.question)?.ask ?? answer.question}
            </dt>
            <dd>
              <strong>{answerWord(packs, t, answer.question, answer.answer)}</strong>{' '}
              <PageText text={answeredBy(t, answer)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
