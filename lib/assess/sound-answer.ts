/** What a check gave is believed only when it is an answer at all: anything else would be a verdict that nobody gave. */
import type { Answer, Check } from '@/lib/checks/define-check';
import { type Evidence, Severity } from '@/lib/model/result';

const ANSWERS: readonly string[] = [
  'found',
  'notFound',
  'inapplicable',
  'cantTell',
] satisfies Answer['answer'][];

/** What each kind of evidence says in words; by hand, because the schema of a record takes as long as the rules themselves. */
const WORDS: Readonly<Record<Evidence['kind'], readonly string[]>> = {
  field: ['field', 'text'],
  absent: ['field'],
  link: ['url', 'text', 'slot'],
  directory: ['property', 'text'],
  pageState: ['state'],
  answer: ['question', 'choice', 'on'],
};

/** The answer, its parts read once. Throws unless answer and reason are the check's own and the rest is of the form that records hold. */
export function soundAnswer({ id, reasons }: Check, given: Answer): Answer {
  const { answer, reason, values, evidence, severity } = given;
  const isSound =
    ANSWERS.includes(answer) &&
    reasons.includes(reason) &&
    (values === undefined || isValues(values)) &&
    (evidence === undefined || (Array.isArray(evidence) && evidence.every(isEvidence))) &&
    (severity === undefined || Severity.options.includes(severity));
  if (!isSound) throw new Error(`${id} gave what is no answer`);
  return {
    answer,
    reason,
    ...(values === undefined ? {} : { values }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(severity === undefined ? {} : { severity }),
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';

function isValues(values: unknown): boolean {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return false;
  return Object.values(values).every(
    (value) =>
      isText(value) || Number.isFinite(value) || (Array.isArray(value) && value.every((one) => isText(one))),
  );
}

function isEvidence(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const evidence = given as Record<string, unknown>;
  const words = Object.hasOwn(WORDS, String(evidence.kind)) ? WORDS[evidence.kind as Evidence['kind']] : null;
  return words?.every((name) => isText(evidence[name])) === true;
}
