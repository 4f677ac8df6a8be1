/** A header that changes after the verdict is read again: other words make a second record, a count or a new drawing of the same does not. */
import type { Page } from '@playwright/test';
import { xColumn } from '../fixtures/demo/pages/x';
import { xProfiles } from '../fixtures/demo/x-profiles';
import type { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { expect, test } from './fixtures';

const { url } = sample('x-official-flawed');
const BIO = 'New words of the account, written while the page was open.';

/** Twice the step in which a header is looked at after the verdict (`watch-header.ts`). */
const TWO_STEPS = 4_500;

/** Writes other text into an element of the page. */
async function write(tab: Page, selector: string, words: string): Promise<void> {
  await tab
    .locator(selector)
    .first()
    .evaluate((element, text) => {
      element.textContent = text;
    }, words);
}

/** Draws the whole column anew, as the site does when it loads a profile again. */
async function drawAgain(tab: Page, html: string): Promise<void> {
  await tab.evaluate((column) => {
    const { body } = new DOMParser().parseFromString(column, 'text/html');
    document.querySelector('[data-testid=primaryColumn] > div')?.replaceChildren(...body.childNodes);
  }, html);
}

async function visit(vigie: VigieChromium, tab: Page): Promise<string> {
  const status = await vigie.visit(tab, url);
  expect(status?.state).toBe('audited');
  return status?.auditId ?? '';
}

async function expectSecondRecord(vigie: VigieChromium, tab: Page): Promise<void> {
  await expect.poll(async () => (await vigie.records()).length).toBe(2);
  const [before, after] = await vigie.records();
  expect(after?.accountKey).toBe(before?.accountKey);
  expect(before?.fields.bio).toMatchObject({ value: xProfiles.flawed.bio });
  expect(after?.fields.bio).toMatchObject({ value: BIO });
  await expect.poll(() => vigie.tabStatus(tab)).toMatchObject({ state: 'audited', auditId: after?.id });
  // And it stays at that: the header has not changed again.
  await tab.waitForTimeout(TWO_STEPS);
  expect(await vigie.records()).toHaveLength(2);
}

test('counts that change make no record, a bio that changes makes one', async ({ sampleVigie, tab }) => {
  const first = await visit(sampleVigie, tab);
  for (const list of ['verified_followers', 'following']) {
    await write(tab, `[data-testid=primaryColumn] a[href$="/${list}"] span span`, '987');
  }
  await tab.locator('[data-testid="UserProfileSchema-test"]').evaluate((script) => {
    script.textContent = script.textContent.replaceAll(
      /"userInteractionCount":\d+/g,
      '"userInteractionCount":987',
    );
  });
  await tab.waitForTimeout(TWO_STEPS);
  expect((await sampleVigie.records()).map(({ id }) => String(id))).toEqual([first]);
  expect((await sampleVigie.readProfile(tab))?.fields.followers).toMatchObject({ value: 987 });

  await write(tab, '[data-testid="UserDescription"]', BIO);
  await expectSecondRecord(sampleVigie, tab);
});

test('the same header drawn anew makes no record, one with another bio makes one', async ({
  sampleVigie,
  tab,
}) => {
  const first = await visit(sampleVigie, tab);
  await drawAgain(tab, xColumn(xProfiles.flawed));
  await tab.waitForTimeout(TWO_STEPS);
  expect((await sampleVigie.records()).map(({ id }) => String(id))).toEqual([first]);

  await drawAgain(tab, xColumn({ ...xProfiles.flawed, bio: BIO }));
  await expectSecondRecord(sampleVigie, tab);
});
