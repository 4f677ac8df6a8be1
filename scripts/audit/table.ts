/** The answer for people: one paragraph a page, failed and undecided rules first. */

import type { ReportWords } from '../../lib/export/exporter';
import { reasonText, ruleTitle } from '../../lib/export/words';
import type { AuditRecord } from '../../lib/model/record';
import type { Outcome, RuleResult } from '../../lib/model/result';
import type { Line } from './audit-page';
import { fieldLines } from './fields';

const SIGNS: Record<Outcome, string> = {
  failed: '✗',
  cantTell: '?',
  passed: '✓',
  inapplicable: '–',
  untested: '–',
};

/** What is shown of each record; the rest is only counted. */
const SHOWN: readonly Outcome[] = ['failed', 'cantTell', 'passed'];

/** `withFields`: what was read comes before what it means. */
export function paragraph(words: ReportWords, line: Line, withFields: boolean): string {
  const { t } = words;
  if ('error' in line) return heading(line.file, line.url, t.error(line.error));
  if (!('results' in line)) {
    const state = t.maybe(`pageState.${line.pageState}`) ?? t('audit.notProfile');
    return heading(line.file, line.url, line.stored === false ? `${state}. ${t('audit.noTie')}` : state);
  }
  const results = SHOWN.flatMap((outcome) => line.results.filter((result) => result.outcome === outcome));
  return [
    heading(line.file, line.url, summary(words, line)),
    ...(withFields ? fieldLines(t, line) : []),
    ...results.map((result) => row(words, result)),
  ].join('\n');
}

function heading(file: string, url: string, text: string): string {
  return `${file}\n  ${url}\n  ${text}`;
}

function summary({ t }: ReportWords, { accountClass, directory, pageState }: AuditRecord): string {
  return [
    t.maybe(`class.${accountClass.value}`),
    t.maybe(`match.${directory.match}`),
    t.maybe(`pageState.${pageState}`),
  ].join(' · ');
}

function row(words: ReportWords, result: RuleResult): string {
  const outcome = words.t(`outcome.${result.outcome}`).padEnd(14);
  return `  ${SIGNS[result.outcome]} ${outcome} ${ruleTitle(words, result)}\n      ${reasonText(words, result)}`;
}
