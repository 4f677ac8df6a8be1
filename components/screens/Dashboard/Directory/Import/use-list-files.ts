/** The files chosen in this view, how they are to be read, and what reading them gives. */
import { useRef, useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import type { ListChoice, ListReading } from '../../../../directory-view';

export function useListFiles() {
  const { actions } = useApp();
  const [choice, setChoice] = useState<ListChoice | null>(null);
  const [reading, setReading] = useState<ListReading | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const stop = useRef<AbortController | null>(null);

  /** Another choice calls the reading before it off; its answer is then dropped. */
  const read = async (next: ListChoice): Promise<ListReading | null> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setChoice(next);
    setError(null);
    setProgress({ done: 0, total: 0 });
    const pace = {
      signal: mine.signal,
      progress: (done: number, total: number) => setProgress({ done, total }),
    };
    const answer = await actions.readDirectoryFiles(next, pace);
    if (stop.current !== mine) return null;
    setProgress(null);
    setReading(answer.ok ? answer.value : null);
    if (!answer.ok) setError(answer.error);
    return answer.ok ? answer.value : null;
  };

  return {
    choice,
    reading,
    error,
    progress,
    choose: (files: File[]) => {
      setReading(null);
      void read({ files, source: null, mapping: null, title: null, date: null });
    },
    change: (changes: Partial<ListChoice>) =>
      choice === null ? Promise.resolve(null) : read({ ...choice, ...changes }),
    cancel: () => stop.current?.abort(),
    forget: () => {
      stop.current?.abort();
      stop.current = null;
      setChoice(null);
      setReading(null);
      setError(null);
      setProgress(null);
    },
  };
}
