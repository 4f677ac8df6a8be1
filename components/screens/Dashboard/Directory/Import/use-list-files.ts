/** The files chosen in this view, how they are to be read, and what reading them gives. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnMapping } from '@/lib/directory/sources/source';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import type { ListChoice, ListReading, ListStage } from '../../../../directory-view';

/** How far the reading is; `total` 0 before it is known. */
export interface ListProgress {
  stage: ListStage;
  done: number;
  total: number;
}

export function useListFiles() {
  const { actions } = useApp();
  const [reading, setReading] = useState<ListReading | null>(null);
  const [error, setError] = useState<VigieError | null>(null);
  const [progress, setProgress] = useState<ListProgress | null>(null);
  const choice = useRef<ListChoice | null>(null);
  const stop = useRef<AbortController | null>(null);
  // Whoever leaves the page calls its reading off.
  useEffect(() => () => stop.current?.abort(), []);

  /** Another choice calls the reading before it off; its answer is then dropped, and this one null. */
  const read = async (next: ListChoice): Promise<ListReading | null> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    choice.current = next;
    setError(null);
    setProgress({ stage: 'open', done: 0, total: 0 });
    const answer = await actions.readDirectoryFiles(next, {
      signal: mine.signal,
      progress: (stage, done, total) => {
        if (stop.current === mine) setProgress({ stage, done, total });
      },
    });
    if (stop.current !== mine) return null;
    setProgress(null);
    setReading(answer.ok ? answer.value : null);
    if (!answer.ok) setError(answer.error);
    return answer.ok ? answer.value : null;
  };

  return {
    reading,
    error,
    progress,
    /** True once somebody chose to name the columns. */
    isTable: choice.current?.source === 'table',
    choose: (files: File[]) => {
      setReading(null);
      void read({ files, source: null, mapping: null, title: null, date: null });
    },
    change: (changes: Partial<ListChoice>): Promise<ListReading | null> =>
      choice.current === null ? Promise.resolve(null) : read({ ...choice.current, ...changes }),
    /** Columns that were chosen, also while they are still being read; null before any was. */
    mapping: choice.current?.mapping ?? null,
    /** A column beside those chosen before: a second choice may come before the first was read. */
    map: (changes: Partial<ColumnMapping>) => {
      const before = choice.current?.mapping ?? reading?.table?.mapping;
      if (choice.current !== null && before)
        void read({ ...choice.current, source: 'table', mapping: { ...before, ...changes } });
    },
    cancel: () => stop.current?.abort(),
    forget: () => {
      stop.current?.abort();
      stop.current = null;
      choice.current = null;
      setReading(null);
      setError(null);
      setProgress(null);
    },
  };
}
