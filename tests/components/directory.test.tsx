// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { directoryPages } from '@/components/screens/Dashboard/Directory/pages';
import { followHash } from '@/components/screens/Dashboard/router';
import { fail, ok } from '@/lib/model/errors';
import { draw } from '../support/draw';
import { type Situation, storyDirectory, storyReading } from '../support/stories';

const open = (situation: Situation = {}) => draw(<Dashboard place={followHash(window).place} />, situation);
const openAt = (hash: string, situation: Situation = {}) => {
  location.hash = hash;
  return open(situation);
};
const chooseFile = (label = 'Import directory') =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File(['x'], 'list.csv')] } });

beforeEach(() => {
  location.hash = '#/directory/import';
});

describe('the Directory page', () => {
  it('says which copy is in use, from where, and its fingerprint', () => {
    const { container } = open();
    const card = container.querySelector('.copy-card') as HTMLElement;
    expect(card.textContent).toContain('Copy of November 20, 2026');
    expect(card.textContent).toContain('1,865');
    expect(card.textContent).toContain('130');
    expect(card.querySelector('code')?.textContent).toMatch(/^[0-9a-f]{64}$/);
    expect(within(card).getByRole('link').getAttribute('href')).toMatch(/^https:\/\/www\.canada\.ca/);
    expect(within(card).queryByRole('button')).toBeNull();
  });

  it('has sub-pages, reached by links; the first one is the start', () => {
    openAt('#/directory');
    const menu = within(screen.getByRole('navigation', { name: 'Sections of the directory' }));
    const links = menu.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      directoryPages.map(({ id }) => `#/directory/${id}`),
    );
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
      'page',
      ...links.slice(1).map(() => null),
    ]);
    expect(document.title).toBe('Accounts – Directory – Vigie');
  });

  it('opens the sub-page that the address names, and the first one for an unknown name', () => {
    openAt('#/directory/import');
    expect(screen.getByRole('link', { name: 'Import' }).getAttribute('aria-current')).toBe('page');
    expect(document.title).toBe('Import – Directory – Vigie');
    cleanup();
    openAt('#/directory/nowhere');
    expect(screen.getByLabelText('Search the directory')).toBeTruthy();
  });

  it('searches the accounts, a page at a time', () => {
    openAt('#/directory');
    expect(screen.getByText('60 accounts')).toBeTruthy();
    const list = () => within(screen.getByRole('table', { name: 'Accounts in the directory' }));
    expect(list().getAllByRole('row')).toHaveLength(51);
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText('Page 2 of 2')).toBeTruthy();
    expect(list().getAllByRole('row')).toHaveLength(11);
    fireEvent.input(screen.getByLabelText('Search the directory'), { target: { value: 'port 41' } });
    expect(screen.getByText('1 account out of 60')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Search the directory'), { target: { value: 'zzz' } });
    expect(screen.getByText('No account of the directory matches')).toBeTruthy();
  });

  it('previews a file, uses it when told to, and names the number of accounts in the one status', async () => {
    const { sent } = open();
    chooseFile();
    const use = await screen.findByRole('button', { name: 'Use this directory' });
    expect(sent).toEqual([]);
    expect(screen.getByText('sample-accounts.csv')).toBeTruthy();
    expect(screen.getByText(/will replace the copy of November 20, 2026/)).toBeTruthy();
    fireEvent.click(use);
    await waitFor(() =>
      expect(screen.getAllByRole('status')[0]?.textContent).toBe('Directory in use: 24 accounts.'),
    );
    expect(sent).toEqual([
      { name: 'importDirectory', asks: { packed: { format: 'vigie/directory' }, origin: 'file' } },
    ]);
    expect(screen.queryByRole('button', { name: 'Use this directory' })).toBeNull();
  });

  it('does the same in French', async () => {
    open({ preferences: { language: 'fr' } });
    chooseFile('Importer un répertoire');
    fireEvent.click(await screen.findByRole('button', { name: 'Utiliser ce répertoire' }));
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toContain('24 comptes'));
  });

  it('names the row and the column of a bad file, and keeps what it has', async () => {
    const { app, sent } = open();
    app.actions.readDirectoryFiles = () =>
      Promise.resolve(
        ok(
          storyReading({
            preview: fail('csv-bad-row', { row: 12, column: 'url', detail: '“nowhere”', rows: 1 }),
          }),
        ),
      );
    chooseFile();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('12');
    expect(alert.textContent).toContain('url');
    expect(alert.textContent).toContain('Nothing changed');
    expect(screen.queryByRole('button', { name: 'Use this directory' })).toBeNull();
    expect(sent).toEqual([]);
  });

  it('forgets an earlier refusal when another file is chosen, and a preview that is cancelled', async () => {
    const { app } = open();
    const good = app.actions.readDirectoryFiles;
    app.actions.readDirectoryFiles = () => Promise.resolve(fail('csv-empty'));
    chooseFile();
    await screen.findByRole('alert');
    app.actions.readDirectoryFiles = good;
    chooseFile();
    await screen.findByRole('button', { name: 'Use this directory' });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('button', { name: 'Use this directory' })).toBeNull();
  });

  it('goes back to the built-in copy', async () => {
    const { sent } = open({ directory: storyDirectory({ isEmbedded: false }) });
    fireEvent.click(screen.getByRole('button', { name: 'Go back to the built-in copy' }));
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toContain('1,865'));
    expect(sent).toEqual([{ name: 'useDirectory', asks: { sha256: null } }]);
  });

  it('says when there is no directory at all', () => {
    open({ directory: null });
    expect(screen.getByText('No directory could be loaded')).toBeTruthy();
    expect(screen.getByLabelText('Import directory')).toBeTruthy();
  });
});
