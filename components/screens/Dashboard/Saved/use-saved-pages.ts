/** The files chosen in this view, and what became of each: one after the other, because a page may have megabytes. */
import { useRef, useState } from 'preact/hooks';
import type { Result } from '@/lib/model/errors';
import { useApp } from '../../../app-context';
import type { SavedAnswer } from '../../../saved-view';

/** `answer`: null while it waits; `isCancelled`: it was never read. */
export interface SavedRowState {
  id: number;
  file: File;
  isAlone: boolean;
  answer: Result<SavedAnswer> | null;
  isCancelled: boolean;
}

export function useSavedPages() {
  const { actions } = useApp();
  const [rows, setRows] = useState<SavedRowState[]>([]);
  const [isBusy, setBusy] = useState(false);
  const next = useRef(0);
  const isStopped = useRef(false);

  const change = (id: number, changes: Partial<SavedRowState>) =>
    setRows((all) => all.map((row) => (row.id === id ? { ...row, ...changes } : row)));

  const read = async (row: SavedRowState, address?: string) => {
    const { file, isAlone } = row;
    const answer = await actions.auditSavedPage({
      file,
      isAlone,
      ...(address === undefined ? {} : { address }),
    });
    change(row.id, { answer });
    // The page gets time to draw between two files.
    await new Promise((resolve) => setTimeout(resolve, 0));
  };

  const add = (files: File[]) => {
    if (isBusy) return;
    const isAlone = files.length === 1;
    const fresh = files.map((file): SavedRowState => {
      next.current += 1;
      return { id: next.current, file, isAlone, answer: null, isCancelled: false };
    });
    setRows(fresh);
    setBusy(true);
    isStopped.current = false;
    void (async () => {
      for (const row of fresh) {
        if (isStopped.current) change(row.id, { isCancelled: true });
        else await read(row);
      }
      setBusy(false);
    })();
  };

  /** Reads one file again, at the address that the person gave. */
  const retry = (id: number, address: string) => {
    const row = rows.find((one) => one.id === id);
    if (row) void read(row, address);
  };

  /** The file that is being read is read to its end; the others are left. */
  const cancel = () => {
    isStopped.current = true;
  };

  const done = rows.filter(({ answer, isCancelled }) => answer !== null || isCancelled).length;
  return { rows, isBusy, done, add, retry, cancel };
}
