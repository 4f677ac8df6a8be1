/** The fingerprint of a profile picture, at a person's press, beside a page that forbids nearly everything. */
import { sample } from '../support/samples';
import { pressToolbarButton } from '../support/toolbar-button';
import { expect, test } from './fixtures';

const HASH = /[0-9a-f]{16}/;

test('the browser shows the tab only after the toolbar button; then the hash is kept, and no request is made', async ({
  sampleVigie,
  tab,
  server,
}) => {
  await sampleVigie.visit(tab, sample('x-official-flawed').url);
  await sampleVigie.openSidePanel(tab);
  const panel = await sampleVigie.sidePanel();
  await expect.poll(() => panel.text('h1')).toBe('Harbour Tips');
  const before = server.requests.length;

  expect(await panel.press('Record the picture')).not.toBe('');
  await expect.poll(() => panel.text('[role=alert]')).toContain('toolbar');
  expect((await sampleVigie.records()).map(({ picture }) => picture)).toEqual([undefined]);

  await pressToolbarButton(sampleVigie, tab);
  await panel.press('Record the picture');
  await expect.poll(() => panel.text('[aria-labelledby=picture-title]')).toMatch(HASH);
  const [record] = await sampleVigie.records();
  expect(record?.picture).toMatch(HASH);
  expect(server.requests.slice(before)).toEqual([]);

  // The same picture again has the same fingerprint; out of sight, it is not guessed.
  await panel.press('Record it again');
  await expect.poll(() => panel.text('[role=alert]')).toBe('');
  expect((await sampleVigie.records())[0]?.picture).toBe(record?.picture);
  await tab.evaluate(() => {
    document.body.style.paddingTop = '2000px';
  });
  await panel.press('Record it again');
  await expect.poll(() => panel.text('[role=alert]')).toContain('not wholly on screen');
});
