/** The file of a self-check: readable lines first, then the same as data. Nothing else keeps it. */

import type { Declared } from '@/lib/selfcheck/declared';
import { questionsFor } from '@/lib/selfcheck/guidance';
import type { OwnTexts } from '@/lib/selfcheck/profile';
import type { SelfVerdict } from '@/lib/usecases/self-check';
import type { ReportWords } from './exporter';
import { adviceText, codeText, evidenceText, reasonText, ruleTitle } from './words';

/** `madeAt`: ISO instant. `packs`: pack id to version. `answers`: question to answer. */
export interface ToldSelfCheck {
  madeAt: string;
  version: string;
  packs: Readonly<Record<string, string>>;
  texts: OwnTexts;
  declared: Declared;
  answers: Readonly<Record<string, string>>;
  verdict: SelfVerdict;
}

/** E.g. `vigie-self-check-2026-11-22-1403.json`; the time is UTC. */
export function selfCheckFileName(madeAt: string): string {
  return `vigie-self-check-${madeAt.slice(0, 10)}-${madeAt.slice(11, 16).replace(':', '')}.json`;
}

export function selfCheckFile(told: ToldSelfCheck, words: ReportWords): string {
  const { madeAt, version, packs, texts, declared, answers, verdict } = told;
  const file = {
    format: 'vigie/self-check',
    formatVersion: 1,
    text: lines(told, words),
    madeAt,
    generator: { name: 'Vigie', version },
    packs,
    declared,
    profile: texts,
    accountClass: verdict.accountClass.value,
    seenAs: verdict.seenAs.value,
    results: verdict.results,
    // Of the questions that were asked of this account.
    answers: Object.fromEntries(
      questionsFor(declared).flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function lines({ madeAt, texts, declared, answers, verdict }: ToldSelfCheck, words: ReportWords): string[] {
  const { t } = words;
  const line = (place: string, text: string) => t('export.evidence.colon', { place, text });
  return [
    t('selfCheck.title'),
    t.date(madeAt),
    t(`selfCheck.kind.${declared.kind}`),
    t(`selfCheck.jurisdiction.${declared.jurisdiction}`),
    line(t('selfCheck.platform'), codeText(words, 'platform', texts.platform)),
    line(t('field.displayName'), texts.displayName),
    line(t('field.handle'), texts.handle),
    line(t('field.bio'), texts.bio),
    '',
    ...verdict.results
      .filter(({ outcome }) => outcome !== 'inapplicable')
      .flatMap((result) => [
        line(outcomeWord(result.outcome, words), ruleTitle(words, result)),
        reasonText(words, result),
        ...[evidenceText(words, result.evidence), adviceText(words, result)].filter((text) => text !== ''),
        '',
      ]),
    ...questionsFor(declared).flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined
        ? []
        : [line(t(`selfAsk.${id}`), codeText(words, 'selfCheck.answer', answer))];
    }),
  ];
}

/** What failed is worth checking, never more. */
function outcomeWord(outcome: string, words: ReportWords): string {
  return outcome === 'failed' ? words.t('outcome.failed.check') : codeText(words, 'outcome', outcome);
}
