/** Questions of one subject, by the role of whom they are asked, with how far each role has come. */
import { useState } from 'preact/hooks';
import type { AnswerSubject, PersonAnswer } from '@/lib/model/answer';
import type { Question } from '@/lib/model/pack';
import { progressOf, ROLES } from '@/lib/model/questions';
import { useApp } from '../app-context';
import { Expander } from '../ui/Expander';
import { QuestionItem } from './QuestionItem';
import { type Message, Told } from './Told';

interface Props {
  questions: readonly Question[];
  subject: AnswerSubject;
  answers: readonly PersonAnswer[];
}

export function QuestionGroups({ questions, subject, answers }: Props) {
  const { t } = useApp();
  const [message, setMessage] = useState<Message | null>(null);
  const given = new Map(
    answers.flatMap((answer) => (answer.subject === subject ? [[answer.question, answer] as const] : [])),
  );
  const roles = ROLES.map((role) => ({ role, asked: questions.filter((one) => one.role === role) }));
  return (
    <>
      <Told message={message} />
      {roles
        .filter(({ asked }) => asked.length > 0)
        .map(({ role, asked }) => {
          const { total, answered, unknown } = progressOf(asked, given);
          return (
            <Expander
              key={role}
              look="section"
              summary={
                <span class="questions__role">
                  <span>{t(`role.${role}`)}</span>
                  <span class="muted">
                    {t('questions.progress', { answered, total })}
                    {unknown > 0 && t('questions.progress.unknown', { count: unknown })}
                  </span>
                </span>
              }
            >
              <ul class="questions__list">
                {asked.map((question) => (
                  <QuestionItem
                    key={`${subject} ${question.id}`}
                    question={question}
                    subject={subject}
                    given={given.get(question.id) ?? null}
                    onChanged={setMessage}
                  />
                ))}
              </ul>
            </Expander>
          );
        })}
    </>
  );
}
