/** The demo on the real saved pages beside the project, with the real embedded directory: what is read, and what is left alone. */

import { writeFileSync } from 'node:fs';
import type { TabStatus } from '@/lib/browser/tab-status';
import type { ProfileSnapshotInput } from '@/lib/model/profile';
import {
  type Compared,
  compareFields,
  hasSavedPages,
  SAVED_PAGE_HEADERS,
  type SavedPage,
  savedHtml,
  savedPages,
} from '../../tests/support/saved-pages';
import { allowEverySite } from '../../tests/support/site-permissions';
import { inLanguage } from './pictures';
import { type DemoOptions, onStage, type Stage } from './stage';
import { table } from './table';
import { type Words, words } from './words';

interface Reading {
  page: SavedPage;
  snapshot: ProfileSnapshotInput | null;
  compared: Compared[];
  status: TabStatus | null;
}

const MARKS = { right: '✓', unread: '?', wrong: '✗' };

/** True when no value was read wrong and no page that is no profile was stored. */
export async function realDemo(options: DemoOptions): Promise<boolean> {
  const say: Words = words[options.language];
  if (!hasSavedPages) {
    console.log(say.skipped);
    return true;
  }
  return onStage(options, async (stage) => {
    console.log(`· ${say.realDirectory(await directorySize(stage, options))}`);
    await allowEverySite(stage.vigie);
    const pages = savedPages();
    console.log(`· ${say.visitingReal(pages.length)}`);
    const readings: Reading[] = [];
    for (const page of pages) {
      const reading = await visitSaved(stage, page);
      readings.push(reading);
      console.log(`[${String(readings.length).padStart(2)}/${String(pages.length)}] ${page.url}`);
    }
    console.log(`\n${readingsTable(readings, say)}\n`);
    const findings = readings.map(({ page, snapshot, compared, status }) => ({
      file: page.file,
      url: page.url,
      pageState: snapshot?.pageState ?? 'notProfile',
      stored: status?.state === 'audited',
      compared,
    }));
    writeFileSync(`${options.output}/real.json`, `${JSON.stringify(findings, null, 2)}\n`);
    console.log(`${say.files} demo-output/real.json`);
    return summary(readings, say);
  });
}

/** The first figures of the directory page: which copy, how many accounts. */
async function directorySize({ vigie }: Stage, { language }: DemoOptions): Promise<string> {
  const page = await vigie.openView('dashboard', { hash: '#/directory/import' });
  await inLanguage(page, language);
  const figure = page.locator('.copy-card .figures__item').first();
  await figure.waitFor();
  const words = await figure.innerText();
  await page.close();
  return words.replaceAll(/\s+/g, ' ');
}

async function visitSaved({ server, vigie, tab }: Stage, page: SavedPage): Promise<Reading> {
  server.serve(page.url, { body: savedHtml(page), headers: SAVED_PAGE_HEADERS });
  const status = await vigie.visit(tab, page.url, page.isProfile ? 15_000 : 1500);
  const snapshot = await vigie.readProfile(tab);
  const compared = page.isProfile && snapshot !== null ? compareFields(page.expected, snapshot.fields) : [];
  return { page, snapshot, compared, status };
}

function readingsTable(readings: readonly Reading[], { realColumns: c, notProfile }: Words): string {
  return table(
    [c.page, c.state, c.right, c.unread, c.wrong, c.stored],
    readings.map(({ page, snapshot, compared, status }) => ({
      cells: [
        page.file,
        snapshot?.pageState ?? notProfile,
        ...(['right', 'unread', 'wrong'] as const).map((finding) =>
          page.isProfile ? String(compared.filter((item) => item.finding === finding).length) : '',
        ),
        status?.state === 'audited' ? '✓' : '–',
      ],
      under: compared.map(
        ({ field, finding, expected, read }) =>
          `${MARKS[finding]} ${field.padEnd(15)} ${expected.padEnd(47)} ${finding === 'right' ? '=' : '≠'} ${read}`,
      ),
    })),
  );
}

function summary(readings: readonly Reading[], say: Words): boolean {
  const all = readings.flatMap(({ compared }) => compared);
  const of = (finding: Compared['finding']) => all.filter((item) => item.finding === finding).length;
  console.log(say.totals(readings.length, of('right'), of('unread'), of('wrong')));
  const negatives = readings.filter(({ page }) => !page.isProfile);
  const quiet = negatives.filter(({ status }) => status?.state !== 'audited');
  console.log(say.negatives(quiet.length, negatives.length));
  const missed = readings.filter(({ page, snapshot }) => page.isProfile && snapshot === null);
  for (const { page } of missed) console.log(`✗ ${page.file}`);
  return of('wrong') === 0 && quiet.length === negatives.length && missed.length === 0;
}
