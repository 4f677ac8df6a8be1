// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { fail, ok } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import { type Situation, storyUpdate } from '../support/stories';
import { storyChanges } from '../support/story-directory';

beforeEach(() => {
  location.hash = '#/directory/import';
});
const open = (situation: Situation = {}) => {
  const view = draw(<Dashboard place={followHash(window).place} />, situation);
  return { ...view, card: view.container.querySelector('[aria-labelledby=update-title]') as HTMLElement };
};
const status = (card: HTMLElement) => within(card).getByRole('status').textContent;
const press = (name = 'Update now') => fireEvent.click(screen.getByRole('button', { name }));

it('says what it does before it does it, and links to the page of the list', async () => {
  const { card, container } = open();
  expect(card.textContent).toContain('and only then');
  expect(card.textContent).toContain('www.canada.ca');
  expect(within(card).getByRole('link').getAttribute('href')).toBe('https://www.canada.ca/en/social.html');
  expect(within(card).queryByRole('button', { name: 'Take the permission back' })).toBeNull();
  await expectAccessible(container);
});

it('counts what changed since the last copy, and leads to the comparison', async () => {
  const { card } = open({ changes: storyChanges });
  press();
  await waitFor(() =>
    expect(status(card)).toBe(
      'Updated: 1,870 accounts. Since the copy of November 20, 2026: 1 added, 1 removed, 1 moved and 1 edited.',
    ),
  );
  const link = within(card).getByRole('link', { name: 'See what changed' });
  expect(link.getAttribute('href')).toBe('#/directory/versions');
});

it('does the same in French', async () => {
  const { card, container } = open({ changes: storyChanges, preferences: { language: 'fr' } });
  press('Mettre à jour maintenant');
  await waitFor(() => expect(status(card)).toContain('Depuis la copie du 20 novembre 2026\u00a0: 1 ajouté'));
  await expectAccessible(container);
});

it.each([
  ['the very same copy', { ...storyUpdate, after: storyUpdate.before }],
  ['another day, the same rows', storyUpdate],
])('says that nothing changed: %s', async (_, update) => {
  const { card } = open({ update: ok(update), changes: [] });
  press();
  await waitFor(() =>
    expect(status(card)).toBe('Nothing changed since the copy of November 20, 2026: 1,870 accounts.'),
  );
  expect(within(card).queryByRole('link', { name: 'See what changed' })).toBeNull();
});

it('claims nothing about changes that could not be worked out', async () => {
  const { app, card } = open();
  app.actions.compareDirectories = () => Promise.resolve(fail('directory-unknown'));
  press();
  await waitFor(() => expect(status(card)).toBe('Directory in use: 1,870 accounts.'));
});

it('says why the copy in use stays', async () => {
  open({ update: fail('feed-unavailable', { detail: 'sm-en.json: HTTP 503' }) });
  press();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('sm-en.json: HTTP 503');
  expect(alert.textContent).toContain('The copy in use stays in place');
});

it('shows what was received, and is called off without alarm', async () => {
  const { app, card } = open();
  app.actions.updateDirectory = (progress, signal) =>
    new Promise((resolve) => {
      progress(750_000);
      signal.addEventListener('abort', () => resolve(fail('import-cancelled')));
    });
  press();
  expect(await within(card).findByText('750 kB received')).toBeTruthy();
  expect(status(card)).toBe('Fetching the list…');
  fireEvent.click(within(card).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(status(card)).toContain('cancelled'));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('gives the permission back', async () => {
  const { card } = open({ allowed: ['https://www.canada.ca/*'] });
  fireEvent.click(within(card).getByRole('button', { name: 'Take the permission back' }));
  await waitFor(() =>
    expect(within(card).queryByRole('button', { name: 'Take the permission back' })).toBeNull(),
  );
});
