/** A look through the whole list, made when a person asks for it and thrown away when the copy in use changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result, VigieError } from '@/lib/model/errors';

/** `value`: what was found for this copy; null before anybody asked. */
export interface Look<T> {
  value: T | null;
  error: VigieError | null;
  isBusy: boolean;
  start: () => void;
}

/** `copy`: hash of the copy in use. */
export function useLook<T>(copy: string, look: () => Promise<Result<T>>): Look<T> {
  const [answer, setAnswer] = useState<Result<T> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const turn = useRef(0);
  useEffect(() => {
    setAnswer(null);
    setBusy(false);
    return () => {
      turn.current += 1;
    };
  }, [copy]);
  const start = () => {
    const mine = ++turn.current;
    setBusy(true);
    void look().then((result) => {
      if (mine !== turn.current) return;
      setAnswer(result);
      setBusy(false);
    });
  };
  return {
    value: answer?.ok === true ? answer.value : null,
    error: answer?.ok === false ? answer.error : null,
    isBusy,
    start,
  };
}
