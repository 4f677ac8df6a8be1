/** The same job in a real Firefox. */
import { readFileSync } from 'node:fs';
import { createTranslator } from '@/lib/i18n/translate';
import { AuditRecord } from '@/lib/model/record';
import { VigieFirefox } from '../support/firefox';
import { readAllRecords } from '../support/in-extension';
import { SAMPLE_DIRECTORY, sample } from '../support/samples';
import { unexplainedRequests } from '../support/server';
import { BUILD, expect, test } from './fixtures';
import { useDirectoryIn } from './pages/firefox-dashboard';

const READ_RECORDS = `(${readAllRecords.toString()})()`;

test('Firefox: import, visit a good and a flawed profile, panel, dashboard, French', async ({ server }) => {
  test.setTimeout(150_000);
  const before = server.requests.length;
  const firefox = await VigieFirefox.launch({ server, extension: BUILD.firefox });
  try {
    const dashboard = await firefox.open(firefox.url('dashboard.html#/directory/import'));
    await useDirectoryIn(dashboard, readFileSync(SAMPLE_DIRECTORY, 'utf8'));

    const tab = await firefox.open(sample('x-official-good-en').url);
    await dashboard.waitFor(`(${READ_RECORDS}).then((all) => all.length === 1)`);
    await tab.goto(sample('x-official-flawed').url);
    await dashboard.waitFor(`(${READ_RECORDS}).then((all) => all.length === 2)`);
    const records = await dashboard.evaluate<AuditRecord[]>(READ_RECORDS);
    const [good, flawed] = records.map((record) => AuditRecord.parse(record));
    const failed = (record: AuditRecord | undefined) =>
      record?.results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => String(rule)) ?? [];
    expect(failed(good)).toEqual([]);
    expect(failed(flawed)).toContain('notice-link-present');

    const badges = await dashboard.evaluate<string[]>(
      `browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id }))))`,
    );
    expect(badges.filter((text) => text !== '')).toHaveLength(1);

    await dashboard.goto(firefox.url('dashboard.html#/accounts'));
    await dashboard.waitFor(`document.querySelectorAll('tr.account-row').length === 2`);
    await dashboard.evaluate(`document.querySelector('.language-switch').click()`);
    const t = createTranslator('fr');
    await dashboard.waitFor(`document.documentElement.lang === 'fr-CA'`);
    await dashboard.waitFor(`document.body.innerText.includes(${JSON.stringify(t('class.official'))})`);

    // Opened behind the profile, the panel takes the profile's tab for the one on screen, as a sidebar does.
    await tab.activate();
    const panel = await firefox.open(firefox.url('sidepanel.html'), true);
    await panel.waitFor(`document.documentElement.lang === 'fr-CA'`);
    await panel.waitFor(`document.body.innerText.includes('@HarbourTips')`);
    await panel.waitFor(`document.body.innerText.includes(${JSON.stringify(t('class.official'))})`);
  } finally {
    await firefox.close();
  }
  expect(unexplainedRequests(server.requests.slice(before))).toEqual([]);
});
