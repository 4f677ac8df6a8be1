/** Follows a live question from a component: loading, an answer, or a failure of storage. */
import { useEffect, useState } from 'preact/hooks';
import type { Live } from './app-context';

export type Answer<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed' };

/** `ask` makes the question again whenever one of `about` changes; the earlier answer is dropped at once. */
export function useLive<T>(ask: () => Live<T>, about: readonly unknown[]): Answer<T> {
  const question = about.join('\n');
  const [held, hold] = useState<{ question: string; answer: Answer<T> }>({
    question,
    answer: { state: 'loading' },
  });
  useEffect(
    () =>
      ask()(
        (value) => hold({ question, answer: { state: 'ready', value } }),
        () => hold({ question, answer: { state: 'failed' } }),
      ),
    [question],
  );
  // An answer to an earlier question is never shown under the new one: the verdict of another profile would be wrong.
  return held.question === question ? held.answer : { state: 'loading' };
}
