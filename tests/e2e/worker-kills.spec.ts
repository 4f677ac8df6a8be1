/** The browser may stop the worker at any moment: nothing acknowledged may be lost, nothing may be stored twice. */
import { xPage } from '../fixtures/demo/pages/x';
import { xProfiles } from '../fixtures/demo/x-profiles';
import { csvFile, expect, test, useDirectory } from './fixtures';

const KILLS = 50;

test(`${String(KILLS)} stopped workers while browsing`, async ({ vigie, tab, server }) => {
  test.setTimeout(240_000);
  const handles = Array.from({ length: KILLS }, (_, index) => `Quay${String(index).padStart(2, '0')}_GC`);
  const rows = handles.map(
    (handle) =>
      `Rivers and Harbours Canada,Rivières et Ports Canada,x,${handle},https://x.com/${handle},${handle},en`,
  );
  await useDirectory(
    vigie,
    csvFile(
      `organization_en,organization_fr,platform,handle,url,account_name,language\n${rows.join('\n')}\n`,
    ),
  );
  for (const handle of handles) {
    server.serve(`https://x.com/${handle}`, xPage({ ...xProfiles.goodEnglish, handle }));
  }

  const acknowledged: string[] = [];
  for (const [index, handle] of handles.entries()) {
    await tab.goto(`https://x.com/${handle}`, { waitUntil: 'commit' });
    // From "before the page is read" to "after the answer", in steps that never repeat.
    await tab.waitForTimeout((index * 37) % 260);
    await vigie.stopWorker();
    // The verdict shown for this very account: it is acknowledged, so it must be stored.
    await expect
      .poll(() => vigie.tabStatus(tab), { message: handle, intervals: [30] })
      .toMatchObject({ state: 'audited', url: `https://x.com/${handle}` });
    acknowledged.push((await vigie.tabStatus(tab))?.auditId ?? '');
  }

  const stored = await vigie.records();
  expect(vigie.workerStops, 'the stops really ended running workers').toBeGreaterThanOrEqual(KILLS - 5);
  expect(stored.map(({ id }) => String(id)).toSorted()).toEqual(acknowledged.toSorted());
  expect(stored.map(({ accountKey }) => String(accountKey)).toSorted()).toEqual(
    handles.map((handle) => `x:${handle.toLowerCase()}`).toSorted(),
  );
});
