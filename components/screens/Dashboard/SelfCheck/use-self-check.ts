/** What a self-check holds while its page is open, and what the rules say of it a moment after each change. Gone with the page. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { type Declared, NOTHING_DECLARED } from '@/lib/selfcheck/declared';
import { isEnough, NO_TEXTS, type OwnTexts, textsOf } from '@/lib/selfcheck/profile';
import type { WordingLanguage } from '@/lib/selfcheck/wordings';
import { useApp } from '../../../app-context';
import type { OwnPage, SelfCheckBench } from '../../../self-check-view';

/** How long after the last key the text is judged, in ms: nobody wants to be judged in the middle of a word. */
const PAUSE = 250;

/** `isRead`: the texts began with a page; `problem`: why it could not be read. */
export interface SelfCheckState {
  bench: SelfCheckBench | null;
  page: OwnPage | null;
  problem: VigieError | null;
  texts: OwnTexts;
  declared: Declared;
  languages: WordingLanguage;
  answers: Readonly<Record<string, string>>;
}

export function useSelfCheck(tabId: number | null) {
  const { t, actions } = useApp();
  const [state, setState] = useState<SelfCheckState>({
    bench: null,
    page: null,
    problem: null,
    texts: NO_TEXTS,
    declared: NOTHING_DECLARED,
    languages: t.language,
    answers: {},
  });
  const change = (changes: Partial<SelfCheckState>) => setState((before) => ({ ...before, ...changes }));

  const readPage = async () => {
    if (tabId === null) return;
    const read = await actions.readOwnPage(tabId);
    change(
      read.ok
        ? { page: read.value, texts: textsOf(read.value), problem: null }
        : { page: null, problem: read.error },
    );
  };
  useEffect(() => {
    void actions.selfCheck().then((bench) => change({ bench }));
    void readPage();
  }, [tabId]);

  const settled = useSettled(state.texts);
  const settledWords = useSettled(state.declared);
  const { bench, page, languages } = state;
  const profile = useMemo(() => ({ texts: settled, page }), [settled, page]);
  const verdict = useMemo(
    () => (bench !== null && isEnough(settled) ? bench.check(profile, settledWords) : null),
    [bench, profile, settledWords],
  );
  const offers = useMemo(
    () =>
      bench === null || !isEnough(settled)
        ? null
        : bench.offers(profile, settledWords, languages, t.language),
    // A wording takes the place of the text: what stands there now changes nothing.
    [
      bench,
      page,
      settled.platform,
      settled.displayName,
      settled.handle,
      settled.links,
      settledWords,
      languages,
      t.language,
    ],
  );
  return { state, change, readPage, verdict, offers };
}

/** The value once it has not changed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
