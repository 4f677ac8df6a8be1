/** CSV of what persons answered: one row an answer, for an attestation sheet. Nothing in it says whether an account poses as official. */
import type { PersonAnswer } from '@/lib/model/answer';
import type { Question } from '@/lib/model/pack';
import { isHistoric } from '@/lib/model/questions';
import { csvText } from './csv';
import type { Exporter, Report, ReportWords } from './exporter';
import { codeText } from './words';

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
    yield csvText([NAMES, ...report.said.answers.map((answer) => rowOf(answer, words))]);
  },
};

function rowOf(answer: PersonAnswer, words: ReportWords): string[] {
  const [about = '', id = ''] = split(answer.subject);
  const question = words.policies
    .flatMap(({ questions = [] }) => questions)
    .find((known) => known.id === answer.question);
  return [
    about,
    id,
    /^m-[a-z]{2}-\d/.test(answer.question) ? answer.question.toUpperCase() : answer.question,
    textsOf(answer, words)?.ask ?? '',
    question?.role ?? '',
    question === undefined ? '' : codeText(words, 'role', question.role),
    answer.answer,
    textsOf(answer, words)?.choices?.[answer.answer] ?? codeText(words, 'answer', answer.answer),
    answer.by,
    answer.on,
    answer.reference,
    question === undefined ? '' : historic(question, words, answer.on),
    question?.clauses.join(' ') ?? '',
    answer.at,
  ];
}

const split = (subject: string): string[] => {
  const at = subject.indexOf(':');
  return [subject.slice(0, at), subject.slice(at + 1)];
};

/** Words of the question; undefined when no pack in use asks it (an imported answer). */
const textsOf = ({ question }: PersonAnswer, { packTexts }: ReportWords) =>
  [...packTexts.values()].map(({ questions }) => questions?.[question]).find((texts) => texts !== undefined);

const historic = (question: Question, { policies }: ReportWords, day: string): string =>
  isHistoric(question, policies, day) ? 'yes' : 'no';
