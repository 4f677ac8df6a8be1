/** Firefox: the official list is fetched from the click on, and only then; a missing file changes nothing. */
import { FEED, handles, serveFeed, WHOLE } from '../support/feed';
import { VigieFirefox } from '../support/firefox';
import { BUILD, expect, test } from './fixtures';

const UPDATE = 'section[aria-labelledby="update-title"] .button--primary';
const shows = (text: string) =>
  `document.querySelector('main').textContent.includes(${JSON.stringify(text)})`;

test('Firefox: the official list at the press of a button', async ({ server }) => {
  test.setTimeout(120_000);
  serveFeed(server, 'en', handles('en', WHOLE.en));
  serveFeed(server, 'fr', handles('fr', WHOLE.fr));
  const fetched = () => server.requests.filter(({ path }) => path.includes('/json/sm-')).length;
  const before = fetched();
  const firefox = await VigieFirefox.launch({
    server,
    extension: BUILD.firefox,
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const dashboard = await firefox.open(firefox.url('dashboard.html#/directory/import'));
    await dashboard.waitFor(`document.querySelector('${UPDATE}') !== null`);
    expect(fetched()).toBe(before);
    await dashboard.click(UPDATE);
    const total = (WHOLE.en + WHOLE.fr).toLocaleString('en-CA');
    await dashboard.waitFor(shows(`Updated: ${total} accounts`));
    expect(fetched()).toBe(before + 2);
    server.serve(`${FEED}fr.json`, { body: '', status: 503 });
    await dashboard.click(UPDATE);
    await dashboard.waitFor(shows('HTTP 503'));
    expect(await dashboard.evaluate(`document.querySelector('.copy-card').textContent`)).toContain(total);
  } finally {
    await firefox.close();
  }
});
