/** One question: what is asked, how to find out, the clauses, the answer given, and answering it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerSubject, PersonAnswer } from '@/lib/model/answer';
import type { Question } from '@/lib/model/pack';
import { isHistoric } from '@/lib/model/questions';
import { useApp } from '../app-context';
import { ClauseList } from '../findings/ClauseList';
import { clauseWords, questionWords } from '../findings/words';
import { Button } from '../ui/Button';
import { Expander } from '../ui/Expander';
import { AnswerForm } from './AnswerForm';
import type { Message } from './Told';
import { answeredBy, answerWord, numberOf, today } from './words';

interface Props {
  question: Question;
  subject: AnswerSubject;
  given: PersonAnswer | null;
  /** Told aloud by whoever lists the questions. */
  onChanged: (message: Message) => void;
}

export function QuestionItem({ question, subject, given, onChanged }: Props) {
  const { t, packs, send } = useApp();
  const [isOpen, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(false);
  // The form that goes away had the focus: it comes back to what opened it.
  useEffect(() => {
    if (wasOpen.current && !isOpen)
      item.current?.querySelector<HTMLElement>('.question__open button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const words = questionWords(packs, t, question.id);
  if (words === null) return null;
  const number = numberOf(question.id);
  const policies = [...packs.values()].map(({ pack }) => pack);
  const withdraw = async () => {
    const done = await send('withdrawAnswer', { subject, question: question.id });
    onChanged({
      say: (spoken) =>
        done.ok ? spoken('answer.withdrawn', { count: done.value.judged }) : spoken.error(done.error),
    });
    item.current?.querySelector<HTMLElement>('.question__open button')?.focus();
  };
  return (
    <li ref={item} class="question">
      <p class="question__ask">
        {number !== '' && <span class="question__number">{number}</span>} {words.ask}{' '}
        {isHistoric(question, policies, today()) && <span class="tag">{t('question.historic')}</span>}
      </p>
      <p class="question__how">
        <span class="muted">{t('question.how')}</span> {words.how}
      </p>
      {question.clauses.length > 0 && (
        <Expander summary={t('clause.count', { count: question.clauses.length })}>
          <ClauseList clauses={question.clauses.map((id) => clauseWords(packs, t, id))} />
        </Expander>
      )}
      {given !== null && (
        <p class={`question__answer${given.answer === 'unknown' ? ' question__answer--open' : ''}`}>
          <strong>{answerWord(packs, t, question.id, given.answer)}</strong> {answeredBy(t, given)}
        </p>
      )}
      <div class="actions question__open">
        <Button
          small
          expanded={isOpen}
          label={t(given === null ? 'answer.openOf' : 'answer.changeOf', { question: words.ask })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(given === null ? 'answer.open' : 'answer.change')}
        </Button>
        {given !== null && !isOpen && (
          <Button
            small
            look="quiet"
            label={t('answer.withdrawOf', { question: words.ask })}
            onClick={() => void withdraw()}
          >
            {t('answer.withdraw')}
          </Button>
        )}
      </div>
      {isOpen && (
        <AnswerForm
          question={question}
          ask={words.ask}
          subject={subject}
          given={given}
          onCancel={() => setOpen(false)}
          onSaved={(judged) => {
            setOpen(false);
            onChanged({ say: (spoken) => spoken('answer.saved', { count: judged }) });
          }}
        />
      )}
    </li>
  );
}
