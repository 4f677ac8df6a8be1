/** Compares what was judged with the labels, and says so in words. */
import type { AuditRecord } from '@/lib/model/record';
import type { Labelled } from '../../support/labelled';

/** One disagreement: which profile, on what, and the texts it rests on. */
export interface Miss {
  id: string;
  what: string;
  text: string;
}

/** Figures and every disagreement. `found`/`true`: failures found among those of rules that are built. */
export interface LabelledReport {
  size: number;
  languages: Record<string, number>;
  accusations: Miss[];
  missed: Miss[];
  trueFailures: number;
  notBuilt: Record<string, number>;
  wrongClass: Miss[];
  wronglyStored: Miss[];
  wronglyDropped: Miss[];
}

export function emptyReport(): LabelledReport {
  return {
    size: 0,
    languages: {},
    accusations: [],
    missed: [],
    trueFailures: 0,
    notBuilt: {},
    wrongClass: [],
    wronglyStored: [],
    wronglyDropped: [],
  };
}

/** Adds one profile. `built`: ids of the rules that the packs have. */
export function addTo(
  report: LabelledReport,
  profile: Labelled,
  { record, hasPublicTie }: { record: AuditRecord; hasPublicTie: boolean },
  built: ReadonlySet<string>,
): void {
  const { id, language, labels } = profile;
  const miss = (what: string): Miss => ({ id, what, text: textOf(profile) });
  report.size += 1;
  report.languages[language] = (report.languages[language] ?? 0) + 1;

  const failed = record.results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => String(rule));
  const groups = [...labels.failed.map((rule) => [rule]), ...(labels.failedAnyOf ?? [])];
  const allowed = new Set([...groups.flat(), ...labels.mayFail]);
  for (const rule of failed) if (!allowed.has(rule)) report.accusations.push(miss(rule));
  for (const group of groups) {
    const known = group.filter((rule) => built.has(rule));
    if (known.length === 0) {
      const name = group.join(' or ');
      report.notBuilt[name] = (report.notBuilt[name] ?? 0) + 1;
      continue;
    }
    report.trueFailures += 1;
    if (!known.some((rule) => failed.includes(rule))) report.missed.push(miss(missedAs(known, record)));
  }

  const { value } = record.accountClass;
  if (![labels.class, ...(labels.classAlso ?? [])].includes(value))
    report.wrongClass.push(miss(`${labels.class}, judged ${value}`));
  if (labels.tie === 'never' && hasPublicTie) report.wronglyStored.push(miss(`stored as ${value}`));
  if (labels.tie === 'must' && !hasPublicTie) report.wronglyDropped.push(miss(`dropped as ${value}`));
}

/** The rules with the outcome they had instead. */
function missedAs(rules: readonly string[], record: AuditRecord): string {
  return rules
    .map((rule) => {
      const result = record.results.find((one) => String(one.rule) === rule);
      return `${rule} (${result ? `${result.outcome}, ${result.reason}` : 'not run'})`;
    })
    .join(' or ');
}

function textOf({ handle, fields }: Labelled): string {
  return `@${handle} | ${JSON.stringify(fields['displayName'])} | ${JSON.stringify(fields['bio'])}`;
}

/** The report as lines. */
export function inWords(report: LabelledReport): string {
  const { size, languages, trueFailures, missed, wrongClass, notBuilt } = report;
  const list = (title: string, misses: readonly Miss[]) => [
    `${title}: ${misses.length}`,
    ...misses.map(({ id, what, text }) => `  ${id}: ${what}\n      ${text}`),
  ];
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [
    `labelled profiles: ${size} (${Object.entries(languages)
      .map(([language, count]) => `${language} ${count}`)
      .join(', ')})`,
    ...list('false accusations', report.accusations),
    `true failures found: ${trueFailures - missed.length} of ${trueFailures} (${share(trueFailures - missed.length, trueFailures)})`,
    ...list('true failures missed', missed),
    `class right: ${size - wrongClass.length} of ${size} (${share(size - wrongClass.length, size)})`,
    ...list('class wrong', wrongClass),
    ...list('stored without a tie', report.wronglyStored),
    ...list('dropped with a tie', report.wronglyDropped),
    `not built: ${Object.entries(notBuilt)
      .map(([rule, count]) => `${rule} ${count}`)
      .join(', ')}`,
  ].join('\n');
}
