/** What only people can say of an account: the answers given, those of its owners too, and the questions still to be asked. */
import type { AnswerSubject } from '@/lib/model/answer';
import { rowOf } from '@/lib/model/directory';
import { isAskedOf } from '@/lib/model/questions';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { organizationOf } from '../profile/account';
import { dashboardHash } from '../screens/Dashboard/router';
import { StorageError } from '../ui/StorageError';
import { useLive } from '../use-live';
import { AnswersGiven } from './AnswersGiven';
import { QuestionGroups } from './QuestionGroups';
import { useQuestions } from './use-questions';

export function AccountQuestions({ record }: { record: AuditRecord }) {
  const { t, live } = useApp();
  const { policies, questions } = useQuestions();
  const subject: AnswerSubject = `account:${record.accountKey}`;
  const owners = rowOf(record.directory)?.organizationIds ?? [];
  // Joint owners are named in one text, in the order of their ids.
  const names = organizationOf(record, t)?.split('; ') ?? [];
  const subjects = [subject, ...owners.map((id): AnswerSubject => `organization:${id}`)];
  const answers = useLive(() => live.answersAbout(subjects), subjects);
  if (answers.state === 'failed') return <StorageError />;
  const asked = questions.filter((question) => isAskedOf(question, policies, record));
  return (
    <section class="group questions" aria-labelledby="questions-title">
      <h2 id="questions-title" class="group__title">
        {t('questions.account')}
      </h2>
      <p class="muted">{t('questions.accountNote')}</p>
      {answers.state === 'ready' && (
        <>
          <AnswersGiven answers={answers.value} />
          <QuestionGroups questions={asked} subject={subject} answers={answers.value} />
        </>
      )}
      {owners.map((id, at) => (
        <p key={id}>
          <a class="link" href={dashboardHash('questions', id)}>
            {t('questions.toOwner', { organization: names[at] ?? id })}
          </a>
        </p>
      ))}
    </section>
  );
}
