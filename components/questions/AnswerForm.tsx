/** Answering one question: what, who, which day, and where the proof is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerSubject, PersonAnswer } from '@/lib/model/answer';
import type { VigieError } from '@/lib/model/errors';
import type { Question } from '@/lib/model/pack';
import { answersTo } from '@/lib/model/questions';
import { useApp } from '../app-context';
import { PersonName } from '../profile/PersonName';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { answerWord, today } from './words';

/** What `lib/model/answer.ts` takes. */
const LONGEST = { reference: 500 };

interface Props {
  question: Question;
  ask: string;
  subject: AnswerSubject;
  /** The answer given before; null without one. */
  given: PersonAnswer | null;
  onSaved: (judged: number) => void;
  onCancel: () => void;
}

export function AnswerForm({ question, ask, subject, given, onSaved, onCancel }: Props) {
  const { t, packs, send, personName } = useApp();
  const [answer, setAnswer] = useState<string | null>(given?.answer ?? null);
  const [on, setOn] = useState(today());
  const [reference, setReference] = useState(given?.reference ?? '');
  const [isLacking, setLacking] = useState(false);
  const [error, setError] = useState<VigieError | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async () => {
    const by = personName.value;
    const lacks = answer === null || by.trim() === '' || on === '';
    setLacking(lacks);
    if (lacks) return;
    const done = await send('answerQuestion', { subject, question: question.id, answer, by, on, reference });
    if (done.ok) onSaved(done.value.judged);
    else setError(done.error);
  };
  return (
    <form
      ref={form}
      class="answer-form"
      aria-label={t('answer.formOf', { question: ask })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RadioGroup
        legend={t('answer.legend')}
        options={answersTo(question).map((value) => ({
          value,
          label: answerWord(packs, t, question.id, value),
        }))}
        value={answer}
        onChange={setAnswer}
      />
      <div class="answer-form__fields">
        <PersonName />
        <TextField label={t('answer.day')} type="date" value={on} onInput={setOn} required />
        <TextField
          label={t('answer.reference')}
          hint={t('answer.referenceHint')}
          value={reference}
          onInput={setReference}
          maxLength={LONGEST.reference}
        />
      </div>
      {(isLacking || error !== null) && (
        <Notice tone="danger" alert>
          <p>{error === null ? t('answer.required') : t.error(error)}</p>
        </Notice>
      )}
      <div class="actions">
        <Button look="primary" type="submit">
          {t('answer.save')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
