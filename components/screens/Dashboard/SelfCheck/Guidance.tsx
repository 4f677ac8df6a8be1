/** What no profile shows: questions on approval, change of role, disclaimers and cases, with the texts they come from. */

import type { Declared } from '@/lib/selfcheck/declared';
import { GUIDANCE_ANSWERS, questionsFor, TOPICS } from '@/lib/selfcheck/guidance';
import { useApp } from '../../../app-context';
import { ClauseList } from '../../../findings/ClauseList';
import { quotedClauses } from '../../../findings/words';
import { Expander } from '../../../ui/Expander';
import { RadioGroup } from '../../../ui/RadioGroup';

interface Props {
  declared: Declared;
  answers: Readonly<Record<string, string>>;
  onAnswer: (id: string, answer: string) => void;
}

export function Guidance({ declared, answers, onAnswer }: Props) {
  const { t, packs } = useApp();
  const asked = questionsFor(declared);
  const choices = GUIDANCE_ANSWERS.map((value) => ({ value, label: t(`selfCheck.answer.${value}`) }));
  return (
    <section class="card" aria-labelledby="own-questions">
      <h2 id="own-questions">{t('selfCheck.questions')}</h2>
      <p>{asked.length > 0 ? t('selfCheck.questions.lead') : t('selfCheck.questions.none')}</p>
      {TOPICS.map((topic) => {
        const questions = asked.filter((question) => question.topic === topic);
        return (
          questions.length > 0 && (
            <section key={topic} class="own__questions" aria-labelledby={`own-topic-${topic}`}>
              <h3 id={`own-topic-${topic}`}>{t(`selfCheck.topic.${topic}`)}</h3>
              {questions.map(({ id, clauses }) => {
                const quoted = quotedClauses(packs, t, clauses);
                const answer = answers[id] ?? '';
                return (
                  <div key={id} class="own__question">
                    <RadioGroup
                      legend={t(`selfAsk.${id}`)}
                      value={answer}
                      options={choices}
                      onChange={(value) => onAnswer(id, value)}
                    />
                    <p class="hint" role="status">
                      {answer === 'no' || answer === 'unsure' ? t(`selfDo.${id}`) : ''}
                    </p>
                    {quoted.length > 0 && (
                      <Expander summary={t('clause.count', { count: quoted.length })}>
                        <ClauseList clauses={quoted} />
                      </Expander>
                    )}
                  </div>
                );
              })}
            </section>
          )
        );
      })}
    </section>
  );
}
