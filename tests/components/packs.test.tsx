// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { fail } from '@/lib/model/errors';
import { flaw } from '@/lib/model/pack-flaw';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';
import { storyFilePack } from '../support/story-packs';

const AT = '2026-11-22T14:03:00.000Z';

async function open(situation: Situation = {}) {
  const view = draw(<Dashboard place={followHash(window).place} />, situation);
  await screen.findByRole('heading', { level: 1, name: /^(?:Policy packs|Ensembles de règles)$/ });
  return view;
}
const choose = () =>
  fireEvent.change(screen.getByLabelText('Choose a policy pack'), {
    target: { files: [new File(['{}'], 'pack.json')] },
  });

beforeEach(() => {
  location.hash = '#/packs';
});

describe('the page of policy packs', () => {
  it('shows what a chosen file holds, and uses it when told to', async () => {
    const { sent } = await open();
    expect(screen.getByText('No pack was loaded from a file.')).toBeTruthy();
    choose();
    const preview = within(await screen.findByRole('region', { name: 'Chosen pack, not yet in use' }));
    expect(preview.getByText('Town of Blue Heron Bay')).toBeTruthy();
    expect(preview.getByText('One town: blue-heron-bay')).toBeTruthy();
    expect(preview.getByText('rules: 7, clauses: 8, questions: 1, accounts: 4')).toBeTruthy();
    expect(preview.getByText(storyFilePack().sha256)).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.click(preview.getByRole('button', { name: 'Use this policy pack' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('in use'));
    expect(sent).toEqual([{ name: 'loadPolicyPack', asks: { text: '{}' } }]);
  });

  it('refuses a file with the place of each flaw', async () => {
    const { app } = await open();
    app.actions.readPolicyPack = () =>
      Promise.resolve({
        ...fail('pack-refused', { count: 2, path: 'rules/a/check' }),
        flaws: [flaw('rules/a/check', 'unknown-check', 'gone'), flaw('fr/rules/a', 'no-text')],
      });
    choose();
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'rules/a/check names a check that Vigie does not have (gone)',
      'fr/rules/a has no text',
    ]);
  });

  it('switches packs off and on, and takes those of files away', async () => {
    const loaded = [storyFilePack({ at: AT })];
    const { sent } = await open({ packs: { loaded, off: ['ontario'] } });
    fireEvent.click(screen.getByRole('button', { name: 'Switch off Town of Blue Heron Bay' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Switch on Ontario Public Service' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Town of Blue Heron Bay' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('removed'));
    expect(sent).toEqual([
      { name: 'switchPolicyPack', asks: { id: 'blue-heron-bay', isOff: true } },
      { name: 'switchPolicyPack', asks: { id: 'ontario', isOff: false } },
      { name: 'removePolicyPack', asks: { id: 'blue-heron-bay' } },
    ]);
    // Shown once, among the packs of files.
    expect(within(screen.getByRole('table')).queryByText('Town of Blue Heron Bay')).toBeNull();
  });

  it('says of a pack that does not fit any more that nothing is judged by it', async () => {
    await open({ packs: { loaded: [storyFilePack({ at: AT, isUsable: false })], off: [] } });
    expect(screen.getByText(/Nothing is judged by this pack/)).toBeTruthy();
  });

  it('is accessible in both languages', async () => {
    const { container } = await open({
      packs: { loaded: [storyFilePack({ at: AT })], off: ['blue-heron-bay'] },
    });
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(screen.getByText('Ville de la Baie-du-Héron')).toBeTruthy();
    await expectAccessible(container);
  });
});
