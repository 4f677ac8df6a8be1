/** The same page gives the same record in Chromium, in Firefox and by `npm run audit`. */
import { adapters } from '@/lib/platforms';
import { VigieFirefox } from '../support/firefox';
import {
  allPatterns,
  auditedByCommand,
  differences,
  ownPages,
  realPages,
  serveSame,
} from '../support/same-pages';
import { hasSavedPages } from '../support/saved-pages';
import { allowSites } from '../support/site-permissions';
import { BUILD, csvFile, expect, test, useDirectory } from './fixtures';
import { type RecordSource, RecordsInChromium, RecordsInFirefox } from './pages/records-of-pages';

if (!hasSavedPages) console.info('skipped: ../shared/pages not present');

test.describe.configure({ mode: 'parallel' });

const SETS = [
  { name: 'samples and official pages of every platform', pages: ownPages, isThere: true },
  { name: 'real saved pages', pages: realPages, isThere: hasSavedPages },
];
type Pages = ReturnType<typeof ownPages>;

/** Scripts that run only where somebody has allowed their sites. */
function scriptsOf(pages: Pages): string[] {
  const optional = adapters.filter(({ isOptional }) => isOptional === true).map(({ id }) => id);
  return optional.filter((id) => pages.some(({ platform }) => platform === id));
}

async function compare(
  pages: Pages,
  essences: Awaited<ReturnType<typeof auditedByCommand>>['essences'],
  source: RecordSource,
  serve: (page: Pages[number]) => void,
): Promise<void> {
  const different: Record<string, string[]> = {};
  let records = 0;
  for (const page of pages) {
    serve(page);
    const expected = essences.get(page.name) ?? null;
    const found = await source.essenceOf(page.url, expected !== null);
    if (found !== null) records += 1;
    const words = differences(expected, found);
    if (words.length > 0) different[page.name] = words;
  }
  console.info(`${source.name}: ${String(pages.length)} pages, ${String(records)} records`);
  expect(different).toEqual({});
}

for (const { name, pages: load, isThere } of SETS) {
  test(`Chromium and the command agree: ${name}`, async ({ vigie, server }) => {
    test.skip(!isThere, '../shared/pages not present');
    test.setTimeout(420_000);
    const pages = load();
    const { essences, directory } = await auditedByCommand(pages);
    await useDirectory(vigie, csvFile(directory));
    await allowSites(vigie, allPatterns(pages), scriptsOf(pages));
    const source = new RecordsInChromium(vigie, await vigie.newPage());
    await compare(pages, essences, source, (page) => serveSame(server, page));
  });

  test(`Firefox and the command agree: ${name}`, async ({ server }) => {
    test.skip(!isThere, '../shared/pages not present');
    test.setTimeout(420_000);
    const pages = load();
    const { essences, directory } = await auditedByCommand(pages);
    const firefox = await VigieFirefox.launch({
      server,
      extension: BUILD.firefox,
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    try {
      const source = await RecordsInFirefox.open(firefox, directory, allPatterns(pages), scriptsOf(pages));
      await compare(pages, essences, source, (page) => serveSame(server, page));
    } finally {
      await firefox.close();
    }
  });
}
