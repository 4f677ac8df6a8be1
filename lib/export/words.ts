/** The words of a result in the language of a file. */
import type { Translator } from '@/lib/i18n/translate';
import type { PackTexts } from '@/lib/model/pack';
import type { Evidence, RuleResult } from '@/lib/model/result';
import type { ReportWords } from './exporter';

/** A rule's title; its id when the pack is not installed (an imported audit). */
export function ruleTitle({ packTexts }: ReportWords, { pack, rule }: RuleResult): string {
  return packTexts.get(pack)?.rules[rule]?.title ?? rule;
}

/** What the rule advises, for the outcomes where there is something to do; else empty. */
export function adviceText({ packTexts }: ReportWords, { pack, rule, outcome }: RuleResult): string {
  if (outcome !== 'failed') return '';
  return packTexts.get(pack)?.rules[rule]?.advice ?? '';
}

/** The reason as a sentence: from the pack, else the runner's own, else its code. */
export function reasonText(
  { t, packTexts }: ReportWords,
  { pack, rule, reason, values }: RuleResult,
): string {
  const template = packTexts.get(pack)?.rules[rule]?.reasons[reason] ?? t.template(`reason.${reason}`);
  return template === null ? reason : t.message(template, values);
}

/** A code as a word, e.g. `outcome`, `failed`; the code itself when there is no word for it. */
export function codeText({ t }: ReportWords, area: string, code: string): string {
  return t.maybe(`${area}.${code}`) ?? code;
}

/** All evidence of a result on one line each: where it stood, and its words. */
export function evidenceText(words: ReportWords, evidence: readonly Evidence[]): string {
  return evidence.map((item) => oneEvidence(words, item)).join('\n');
}

/** A person's choice in the words of the pack that asks; else the common answer's; else its code. */
export function answerText(
  t: Translator,
  texts: readonly PackTexts[],
  { question, choice }: { question: string; choice: string },
): string {
  const own = texts.find(({ questions }) => questions?.[question] !== undefined)?.questions?.[question];
  return own?.choices?.[choice] ?? t.maybe(`answer.${choice}`) ?? choice;
}

function oneEvidence(words: ReportWords, evidence: Evidence): string {
  const line = (place: string, text: string) => words.t('export.evidence.colon', { place, text });
  switch (evidence.kind) {
    case 'field':
      return line(codeText(words, 'field', evidence.field), evidence.text);
    case 'absent':
      return line(codeText(words, 'field', evidence.field), words.t('export.evidence.empty'));
    case 'link':
      return line(codeText(words, 'slot', evidence.slot), evidence.url);
    case 'directory':
      return line(codeText(words, 'property', evidence.property), evidence.text);
    case 'pageState':
      return line(codeText(words, 'field', 'pageState'), codeText(words, 'pageState', evidence.state));
    case 'answer':
      return line(
        words.t('evidence.answer', { date: evidence.on }),
        answerText(words.t, [...words.packTexts.values()], evidence),
      );
  }
}
