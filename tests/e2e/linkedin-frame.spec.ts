/** LinkedIn draws some pages in a frame of its own, over the page before: read in place, by the one script of the page. */
import { platformFixtures } from '../support/platform-fixtures';
import { expect, test } from './fixtures';

const SHOWN = 'opacity: 1; z-index: 0; width: 100vw; height: 100vh; position: absolute; top: 0px;';

function fixture(name: string) {
  const found = platformFixtures('linkedin').find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found;
}

test('the organization in the frame is read; the person under it is left', async ({ vigie, tab, server }) => {
  const [person, organization] = [fixture('drawn-person'), fixture('drawn-member-colleague-fr')];
  server.serve(person.url, person.html);
  await tab.goto(person.url);
  const path = new URL(organization.url).pathname;
  await tab.evaluate(
    ([to, style, html]) => {
      history.pushState(null, '', to);
      const frame = document.createElement('iframe');
      frame.dataset['testid'] = 'interop-iframe';
      frame.setAttribute('style', style ?? '');
      // The site's has an address of its own site; this one makes no request.
      frame.srcdoc = html ?? '';
      document.body.append(frame);
    },
    [path, SHOWN, organization.html],
  );
  await expect
    .poll(async () => (await vigie.readProfile(tab))?.accountKey)
    .toBe((organization.expected as { accountKey: string }).accountKey);
  const read = await vigie.readProfile(tab);
  expect(read?.fields.displayName).toEqual(
    (organization.expected as { fields: { displayName: unknown } }).fields.displayName,
  );
});
