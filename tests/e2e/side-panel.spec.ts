/** The real side panel, opened beside a page, not as a tab. */
import { sample } from '../support/samples';
import { expect, test } from './fixtures';

test('the real side panel opens beside the page and follows it', async ({ sampleVigie, tab }) => {
  await sampleVigie.visit(tab, sample('x-official-flawed').url);
  await sampleVigie.openSidePanel(tab);
  const panel = await sampleVigie.sidePanel();
  await expect.poll(() => panel.text('h1')).toBe('Harbour Tips');
  await tab.goto(sample('x-official-good-en').url);
  await expect.poll(() => panel.text('h1')).toBe('Rivers and Harbours Canada');
  await tab.goto(sample('x-private-person').url);
  await expect.poll(() => panel.text('h1')).not.toBe('Rivers and Harbours Canada');
});
