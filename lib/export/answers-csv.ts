/** CSV of what persons answered: one row an answer, for an attestation sheet. Nothing in it says whether an account poses as official. */
import type { PersonAnswer } from '@/lib/model/answer';
import type { PolicyPack } from '@/lib/model/pack';
import { isHistoric } from '@/lib/model/questions';
import { csvText } from './csv';
import type { Exporter, Report, ReportWords } from './exporter';
import { answerText, codeText } from './words';

const NAMES = [
  /** `account` or `organization`, and its key or id. */
  'about',
  'id',
  /** `M-HC-1` for a manual item, else the question's own name. */
  'question',
  'question_text',
  'role',
  'role_text',
  /** `yes`, `no`, `doesNotApply`, `unknown`, or a choice of the question's own; `unknown` is never a no. */
  'answer',
  'answer_text',
  'answered_by',
  'answered_on',
  'reference',
  /** `yes` when every clause is of a text that was over on the day it was answered for. */
  'historic',
  /** Ids of the clauses, separated by spaces. */
  'clauses',
  /** When the answer was written down, ISO 8601, UTC. */
  'written_at',
];

export const answersCsv: Exporter = {
  id: 'answers-csv',
  label: 'export.format.answersCsv',
  extension: 'answers.csv',
  mediaType: 'text/csv;charset=utf-8',
  // eslint-disable-next-line @typescript-eslint/require-await -- An exporter writes piece by piece; answers are few enough for one.
  async *write(report: Report, words: ReportWords) {
    yield csvText([NAMES, ...report.said.answers.map((answer) => rowOf(answer, report.policies, words))]);
  },
};

function rowOf(answer: PersonAnswer, policies: readonly PolicyPack[], words: ReportWords): string[] {
  const [about = '', id = ''] = split(answer.subject);
  // No pack in use may ask it: an imported answer.
  const texts = [...words.packTexts.values()];
  const asking = texts.map(({ questions }) => questions?.[answer.question]).find((one) => one !== undefined);
  const question = policies
    .flatMap(({ questions = [] }) => questions)
    .find((known) => known.id === answer.question);
  return [
    about,
    id,
    /^m-[a-z]{2}-\d/.test(answer.question) ? answer.question.toUpperCase() : answer.question,
    asking?.ask ?? '',
    question?.role ?? '',
    question === undefined ? '' : codeText(words, 'role', question.role),
    answer.answer,
    answerText(words.t, texts, { question: answer.question, choice: answer.answer }),
    answer.by,
    answer.on,
    answer.reference,
    question === undefined ? '' : isHistoric(question, policies, answer.on) ? 'yes' : 'no',
    question?.clauses.join(' ') ?? '',
    answer.at,
  ];
}

const split = (subject: string): string[] => {
  const at = subject.indexOf(':');
  return [subject.slice(0, at), subject.slice(at + 1)];
};
