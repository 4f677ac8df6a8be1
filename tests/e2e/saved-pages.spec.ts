/** The real saved pages beside the project, at their real addresses, with the real directory. */
import {
  compareFields,
  hasSavedPages,
  SAVED_PAGE_HEADERS,
  savedHtml,
  savedPages,
} from '../support/saved-pages';
import { allowEverySite } from '../support/site-permissions';
import { expect, test } from './fixtures';

if (!hasSavedPages) console.info('skipped: ../shared/pages not present');

test('real saved pages: no value is read wrong, and pages that are no profile make no record', async ({
  vigie,
  tab,
  server,
}) => {
  test.skip(!hasSavedPages, '../shared/pages not present');
  test.setTimeout(300_000);
  await allowEverySite(vigie);
  const wrong: Record<string, unknown> = {};
  for (const page of savedPages()) {
    server.serve(page.url, { body: savedHtml(page), headers: SAVED_PAGE_HEADERS });
    const status = await vigie.visit(tab, page.url, page.isProfile ? 15_000 : 1500);
    expect(status?.state, page.file).not.toBe('audited');
    if (!page.isProfile) continue;
    const snapshot = await vigie.readProfile(tab);
    expect(snapshot?.pageState, page.file).toBe('profile');
    const found = compareFields(page.expected, snapshot?.fields ?? ({} as never));
    const mistakes = found.filter(({ finding }) => finding === 'wrong');
    if (mistakes.length > 0) wrong[page.file] = mistakes;
  }
  expect(wrong).toEqual({});
  expect(await vigie.records()).toEqual([]);
});
