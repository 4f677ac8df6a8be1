/** The questions of one organization, by role, and the answers given. */
import { useEffect } from 'preact/hooks';
import type { AnswerSubject } from '@/lib/model/answer';
import { progressOf } from '@/lib/model/questions';
import { useApp } from '../../../app-context';
import { AnswersGiven } from '../../../questions/AnswersGiven';
import { QuestionGroups } from '../../../questions/QuestionGroups';
import { allQuestions } from '../../../questions/words';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';

export function OrganizationQuestions({ id, name }: { id: string; name: string }) {
  const { t, live, packs } = useApp();
  const subject: AnswerSubject = `organization:${id}`;
  const answers = useLive(() => live.answersAbout([subject]), [subject]);
  useEffect(() => {
    document.title = t('app.pageTitle', { page: `${name} – ${t('questions.title')}` });
  }, [t.language, name]);
  if (answers.state === 'failed') return <StorageError />;
  const asked = allQuestions(packs).filter(({ level }) => level === 'organization');
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
