/** The demo on sample profiles of invented institutions: imports their directory, visits each, prints and writes what was found. */
import { writeFileSync } from 'node:fs';
import { createTranslator, type Translator } from '@/lib/i18n/translate';
import type { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';
import { packs } from '@/lib/packs';
import { Dashboard } from '../../tests/e2e/pages/dashboard';
import { type SampleProfile, sampleProfiles } from '../../tests/fixtures/demo/profiles';
import type { VigieChromium } from '../../tests/support/chromium';
import { differences } from '../../tests/support/sample-verdict';
import { sampleDirectoryWithHistory, serveSamples } from '../../tests/support/samples';
import { type LoggedRequest, unexplainedRequests } from '../../tests/support/server';
import { inLanguage, takePictures } from './pictures';
import { type DemoOptions, onStage, type Stage } from './stage';
import { table } from './table';
import { type Words, words } from './words';

interface Visit {
  sample: SampleProfile;
  record: AuditRecord | null;
  /** How the outcome differs from what the sample expects; empty when it does not. */
  differences: string[];
}

const FILES = { json: 'audits.json', csv: 'findings.csv', ndjson: 'audits.ndjson' };

/** True when every sample was judged as expected and the extension made no request. */
export function sampleDemo(options: DemoOptions): Promise<boolean> {
  const say: Words = words[options.language];
  const t = createTranslator(options.language);
  return onStage(options, async (stage) => {
    serveSamples(stage.server);
    console.log(`· ${say.imported(await importDirectory(stage, options))}`);
    console.log(`· ${say.visiting(sampleProfiles.length)}`);
    if (options.headed) {
      console.log(`· ${say.live}`);
      await stage.tab.goto(sampleProfiles[0]?.url ?? 'about:blank');
      await stage.vigie.openSidePanel(stage.tab);
    }
    const visits: Visit[] = [];
    for (const sample of sampleProfiles) {
      const visit = await visitSample(stage, sample);
      visits.push(visit);
      console.log(progressLine(visit, visits.length, t, say));
      if (options.headed) await stage.tab.waitForTimeout(1500);
    }
    console.log(`\n${findingsTable(visits, t, say)}\n`);
    await writeFiles(stage.vigie, options);
    const shown = sampleProfiles.find(({ id }) => id === 'x-lookalike-host');
    if (shown !== undefined) await stage.vigie.visit(stage.tab, shown.url);
    const key = visits.find(({ sample }) => sample === shown)?.record?.accountKey ?? '';
    const pictures = await takePictures(stage.vigie, stage.tab, key, options.output);
    const right = visits.filter((visit) => visit.differences.length === 0).length;
    const unexplained = reportRequests(stage.server.requests, options, say);
    console.log(
      `${say.files} demo-output/: ${Object.values(FILES).join(', ')}, ${String(pictures.length)} ${say.pictures}`,
    );
    console.log(say.asExpected(right, visits.length));
    return right === visits.length && unexplained === 0;
  });
}

/** Through the dashboard, as a person would. */
async function importDirectory({ vigie }: Stage, options: DemoOptions): Promise<string> {
  const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
  await inLanguage(page, options.language);
  const dashboard = new Dashboard(page, options.language);
  await dashboard.chooseDirectory(options.directory);
  const answer = await dashboard.useDirectory();
  await page.close();
  // A CSV says who is listed now; the history of the list comes as a packed copy, as it does with the embedded one.
  await vigie.command('importDirectory', { packed: sampleDirectoryWithHistory(), origin: 'file' });
  return answer;
}

async function visitSample({ vigie, tab }: Stage, sample: SampleProfile): Promise<Visit> {
  const status = await vigie.visit(tab, sample.url);
  const records = await vigie.records();
  const record = records.find(({ id }) => id === status?.auditId) ?? null;
  return { sample, record, differences: differences(sample.expected, record) };
}

function progressLine({ sample, record }: Visit, index: number, t: Translator, say: Words): string {
  const place = `[${String(index).padStart(2)}/${String(sampleProfiles.length)}]`;
  const name = shortAddress(sample.url).padEnd(44);
  if (record === null) return `${place} ${name} ${say.noTrace}`;
  const counts = (['failed', 'cantTell', 'passed'] as const).map((outcome) =>
    t(`count.${outcome}`, { count: count(record, outcome) }),
  );
  return `${place} ${name} ${record.pageState === 'profile' ? counts.join(', ') : t(`pageState.${record.pageState}`)}`;
}

function findingsTable(visits: readonly Visit[], t: Translator, say: Words): string {
  const { columns } = say;
  return table(
    [
      columns.profile,
      columns.shows,
      columns.class,
      columns.directory,
      columns.failed,
      columns.cantTell,
      columns.passed,
      columns.asExpected,
    ],
    visits.map(({ sample, record, differences: found }) => ({
      cells: [
        shortAddress(sample.url),
        sample.shows[t.language],
        record === null ? '—' : t(`class.${record.accountClass.value}`),
        record === null ? say.noTraceCheck : t(`match.${record.directory.match}`),
        ...(['failed', 'cantTell', 'passed'] as const).map((outcome) =>
          record === null ? '' : String(count(record, outcome)),
        ),
        found.length === 0 ? '✓' : `✗ ${say.notAsExpected}: ${found.join('; ')}`,
      ],
      under: (record?.results ?? [])
        .filter(({ outcome }) => outcome === 'failed')
        .map((result) => `✗ ${ruleTitle(result, t)} (${t(`severity.${result.severity}`).toLowerCase()})`),
    })),
  );
}

function ruleTitle({ pack, rule }: RuleResult, t: Translator): string {
  const texts = packs.find((loaded) => loaded.pack.id === pack)?.texts[t.language];
  return texts?.rules[rule]?.title ?? rule;
}

function count(record: AuditRecord, outcome: RuleResult['outcome']): number {
  return record.results.filter((result) => result.outcome === outcome).length;
}

function shortAddress(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, '');
}

async function writeFiles(vigie: VigieChromium, { output, language }: DemoOptions): Promise<void> {
  const page = await vigie.openView('dashboard', { hash: '#/export' });
  await inLanguage(page, language);
  const dashboard = new Dashboard(page, language);
  for (const [format, name] of Object.entries(FILES)) {
    const download = await dashboard.exportAs(format);
    await download.saveAs(`${output}/${name}`);
  }
  await page.close();
}

/** Writes every request that the local server saw; gives how many no page load explains. */
function reportRequests(requests: readonly LoggedRequest[], { output }: DemoOptions, say: Words): number {
  const unexplained = unexplainedRequests(requests);
  const loads = requests.filter(({ dest }) => dest === 'document' || dest === 'image').length;
  writeFileSync(
    `${output}/requests.json`,
    `${JSON.stringify({ byTheExtension: unexplained, pageLoads: loads, all: requests }, null, 2)}\n`,
  );
  if (unexplained.length === 0) console.log(say.requests(loads, requests.length - loads));
  else console.log(say.unexplained(unexplained.length));
  return unexplained.length;
}
