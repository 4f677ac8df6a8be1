/** The questions of one organization, by role, and the answers given. */
import { useEffect } from 'preact/hooks';
import type { AnswerSubject } from '@/lib/model/answer';
import type { Jurisdiction } from '@/lib/model/jurisdiction';
import { isAskedOfOwner, progressOf } from '@/lib/model/questions';
import { useApp } from '../../../app-context';
import { AnswersGiven } from '../../../questions/AnswersGiven';
import { QuestionGroups } from '../../../questions/QuestionGroups';
import { useQuestions } from '../../../questions/use-questions';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';

interface Props {
  id: string;
  name: string;
  /** Whose accounts the list in use lists; null for federal ones. */
  jurisdiction: Jurisdiction | null;
}

export function OrganizationQuestions({ id, name, jurisdiction }: Props) {
  const { t, live } = useApp();
  const { policies, questions } = useQuestions();
  const subject: AnswerSubject = `organization:${id}`;
  const answers = useLive(() => live.answersAbout([subject]), [subject]);
  useEffect(() => {
    document.title = t('app.pageTitle', { page: `${name} – ${t('questions.title')}` });
  }, [t.language, name]);
  if (answers.state === 'failed') return <StorageError />;
  const asked = questions.filter((question) => isAskedOfOwner(question, policies, jurisdiction));
  const given = answers.state === 'ready' ? answers.value : [];
  const progress = progressOf(asked, new Map(given.map((answer) => [answer.question, answer])));
  return (
    <>
      <div class="page-head">
        <h1>{name}</h1>
        <p class="lead">{t('questions.lead')}</p>
      </div>
      <p class="result-count">
        {t('questions.progress', progress)}
        {progress.unknown > 0 && t('questions.progress.unknown', { count: progress.unknown })}
      </p>
      {answers.state === 'ready' && (
        <div class="questions">
          <h2 class="group__title">{t('answers.title')}</h2>
          <AnswersGiven answers={given} />
          <h2 class="group__title">{t('questions.byRole')}</h2>
          <QuestionGroups questions={asked} subject={subject} answers={given} />
        </div>
      )}
    </>
  );
}
