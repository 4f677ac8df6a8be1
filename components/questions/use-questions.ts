/** The questions that packs in use ask: a pack that is switched off asks nothing. */
import type { PolicyPack, Question } from '@/lib/model/pack';
import { useApp } from '../app-context';
import { useLive } from '../use-live';

/** `policies`: the packs in use. Empty until it is known which are. */
export function useQuestions(): { policies: readonly PolicyPack[]; questions: readonly Question[] } {
  const { live, packs } = useApp();
  const known = useLive(() => live.policyPacks(), []);
  if (known.state !== 'ready') return { policies: [], questions: [] };
  const { off } = known.value;
  const policies = [...packs.values()].map(({ pack }) => pack).filter(({ id }) => !off.includes(id));
  return { policies, questions: policies.flatMap(({ questions = [] }) => questions) };
}
