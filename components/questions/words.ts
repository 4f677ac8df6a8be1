/** The words of questions and answers: a pack's own, else Vigie's. */
import { answerText } from '@/lib/export/words';
import type { Translator } from '@/lib/i18n/translate';
import type { PersonAnswer } from '@/lib/model/answer';
import type { PackView } from '../app-context';

type Packs = ReadonlyMap<string, PackView>;

/** `M-HC-1` for a manual item; empty for a question that a rule asks. */
export const numberOf = (question: string): string =>
  /^m-[a-z]{2}-\d/.test(question) ? question.toUpperCase() : '';

/** One answer in words: the question's own, else a common one; its code when no pack in use knows it. */
export function answerWord(packs: Packs, t: Translator, question: string, choice: string): string {
  const texts = [...packs.values()].map((view) => view.texts[t.language]);
  return answerText(t, texts, { question, choice });
}

/** Who answered and when, with where the proof is if they said. */
export function answeredBy(t: Translator, { by, on, reference }: PersonAnswer): string {
  const who = t('answer.by', { by, date: on });
  return reference === '' ? who : t('answer.withReference', { who, reference });
}

/** Today where the person is, as an ISO day. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
