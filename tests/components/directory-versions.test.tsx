// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { AppProvider } from '@/components/app-context';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { allVersions, firstComparison } from '@/components/screens/Dashboard/Directory/Versions/versions';
import { followHash } from '@/components/screens/Dashboard/router';
import type { DirectoryChange } from '@/lib/directory/compare';
import { fail, ok, type Result } from '@/lib/model/errors';
import { draw } from '../support/draw';
import { version } from '../support/records';
import { type Situation, storyApp, storyDirectory } from '../support/stories';
import { storyChanges, storyPackaged, storyVersions } from '../support/story-directory';

const open = (situation: Situation = {}) => {
  location.hash = '#/directory/versions';
  const all = { versions: storyVersions, changes: storyChanges, ...situation };
  return draw(<Dashboard place={followHash(window).place} />, all);
};
const rows = () =>
  within(screen.getByRole('table', { name: 'Copies of the list' }))
    .getAllByRole('row')
    .slice(1);

describe('the versions of the list', () => {
  it('names each with its day, how it came, what it judged, and the one in use', async () => {
    open({ directory: storyDirectory({ isEmbedded: false }) });
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('In use'),
      expect.stringContaining('From a file'),
      expect.stringContaining('With Vigie'),
    ]);
    await waitFor(() => expect(rows()[1]?.textContent).toContain('None'));
    expect(within(rows()[0]!).queryByRole('button')).toBeNull();
    // Two copies of one day are told apart as an audit tells them: by the beginning of their hashes.
    expect(rows()[1]?.textContent).toContain('SHA-256 hash abababababab…');
    expect(rows()[1]?.textContent).toContain('Oct 2, 2026');
  });

  it('shows the one that came with Vigie before anything is stored', () => {
    open({ versions: [] });
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain('August 22, 2026');
    expect(screen.queryByRole('heading', { name: 'What changed between two copies' })).toBeNull();
  });

  it('uses another, the one of the package by no hash, and erases one after asking', async () => {
    const { sent } = open({ directory: storyDirectory({ isEmbedded: false }) });
    fireEvent.click(
      screen.getByRole('button', { name: 'Use the copy of August 22, 2026, hash cdcdcdcdcdcd' }),
    );
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toContain('is in use'));
    expect(document.activeElement?.textContent).toBe('Copies of the list');
    fireEvent.click(screen.getByRole('button', { name: /^Erase the copy of October 1, 2026/ }));
    expect(sent).toHaveLength(1);
    expect(screen.getByText(/goes away for good/).textContent).toContain('hash abababababab');
    fireEvent.click(within(screen.getByRole('dialog', { hidden: true })).getByText('Erase'));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      { name: 'useDirectory', asks: { sha256: null } },
      { name: 'removeDirectory', asks: { sha256: 'ab'.repeat(32) } },
    ]);
    expect(screen.queryByRole('button', { name: /Erase the copy of August/ })).toBeNull();
  });

  it.each([
    ['en', 'Compare', '1 removed, 1 added, 1 moved and 1 edited', /^Moved to another organization/],
    ['fr', 'Comparer', '1 retiré, 1 ajouté, 1 déplacé et 1 corrigé', /^Passé à un autre organisme/],
  ] as const)('says in words what changed (%s)', async (language, button, counts, moved) => {
    open({ preferences: { language } });
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(screen.getByText(counts)).toBeTruthy());
    expect(screen.getByText(moved)).toBeTruthy();
    expect(screen.getByText('Coast Office', { selector: 'dd *' })).toBeTruthy();
    expect(screen.getByText('U+200B')).toBeTruthy();
  });

  it('says that nothing changed, or that a version is gone', async () => {
    const { app } = open({ changes: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByText('Nothing changed between these two copies');
    app.actions.compareDirectories = () => Promise.resolve(fail('directory-unknown'));
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect((await screen.findByRole('alert')).textContent).toContain('no longer stored');
  });
});

it('uses and erases by its own hash a copy that came with an earlier Vigie', async () => {
  const earlier = version('9', { origin: 'package', date: '2026-05-01' });
  const { sent } = open({ versions: [...storyVersions, earlier] });
  fireEvent.click(screen.getByRole('button', { name: /^Use the copy of May 1, 2026/ }));
  await waitFor(() => expect(sent).toEqual([{ name: 'useDirectory', asks: { sha256: earlier.sha256 } }]));
  expect(screen.getByRole('button', { name: /^Erase the copy of May 1, 2026/ })).toBeTruthy();
});

it('says when the audits could not be counted', async () => {
  const story = storyApp({ versions: storyVersions });
  story.app.actions.auditsByVersion = () => Promise.reject(new Error('broken'));
  location.hash = '#/directory/versions';
  render(
    <AppProvider app={story.app}>
      <Dashboard place={followHash(window).place} />
    </AppProvider>,
  );
  await waitFor(() => expect(rows()[1]?.textContent).toContain('Could not be counted'));
});

it('never shows an answer beside another pair, however late it comes', async () => {
  const answers: ((answer: Result<readonly DirectoryChange[]>) => void)[] = [];
  const { app } = open({ directory: storyDirectory({ isEmbedded: false }) });
  app.actions.compareDirectories = () => new Promise((resolve) => answers.push(resolve));
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  const before = () => screen.getByLabelText<HTMLSelectElement>('Earlier copy');
  press();
  await screen.findByText('Comparing the copies…');
  fireEvent.change(before(), { target: { value: storyPackaged.sha256 } });
  press();
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(ok([]));
  await screen.findByText('Nothing changed between these two copies');
  answers[0]?.(ok(storyChanges));
  await Promise.resolve();
  expect(screen.getByText('Nothing changed between these two copies')).toBeTruthy();
  fireEvent.change(before(), { target: { value: 'ab'.repeat(32) } });
  expect(screen.queryByText('Nothing changed between these two copies')).toBeNull();
});

it('names hidden characters of a title in the menus too', () => {
  const title = { en: 'list\u202Evsc.csv', fr: 'liste' };
  open({ versions: [version('9', { title }), ...storyVersions] });
  expect(screen.getAllByRole('option', { name: /list\[U\+202E\]vsc\.csv/ })).toHaveLength(2);
});

it('compares first the version before with the one in use', () => {
  const versions = [version('1', { date: '2026-11-08' }), version('2', { date: '2026-11-01' })];
  expect(firstComparison(versions, version('1').sha256)).toEqual({
    before: version('2').sha256,
    after: version('1').sha256,
  });
  const sameDay = [
    version('2', { importedAt: '2026-11-09T09:00:00.000Z' }),
    version('1', { importedAt: '2026-11-09T08:00:00.000Z' }),
  ];
  expect(firstComparison(sameDay, version('2').sha256).before).toBe(version('1').sha256);
  expect(allVersions(versions, storyPackaged).map(({ origin }) => origin)).toEqual([
    'file',
    'file',
    'package',
  ]);
});
