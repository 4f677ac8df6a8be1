// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { draw, expectAccessible } from '../support/draw';
import { type Situation, storyDirectory } from '../support/stories';
import { storyRow } from '../support/story-directory';
import { storySummary } from '../support/story-records';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const ferries = {
  organization: { en: 'Ferries', fr: 'Écoles des traversiers' },
  organizationIds: ['ferries'],
};
const ROWS = [
  storyRow({ key: 'x:one', accountName: 'Port Élan', url: 'https://x.com/one', firstSeen: '<=2024-10-24' }),
  storyRow({ key: 'x:two', accountName: 'Tides', ...ferries }),
  storyRow({ key: 'x:three', accountName: 'Locks', ...ferries, url: 'javascript:alert(1)' }),
  storyRow({ key: 'facebook:four', platform: 'facebook', accountName: 'Wa\u200Bll' }),
  storyRow({ key: 'x:gone', accountName: 'Gone', removedOn: '2026-03-02' }),
];
const ACCOUNTS = [
  storySummary({ accountKey: 'x:id1', listedKey: 'x:one', observedAt: daysAgo(2) }),
  storySummary({ accountKey: 'x:two', observedAt: daysAgo(120) }),
  storySummary({ accountKey: 'facebook:four', observedAt: daysAgo(1), pageState: 'loginWall' }),
];

const open = (situation: Situation = {}) =>
  draw(<Dashboard place={followHash(window).place} />, {
    directory: storyDirectory({ rows: () => ROWS }),
    accounts: ACCOUNTS,
    ...situation,
  });
const table = (name = 'Accounts in the directory') => within(screen.getByRole('table', { name }));
const names = () =>
  table()
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.table__name')?.textContent);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const figures = (container: Element) =>
  [...container.querySelectorAll('.coverage .figures__item')].map((one) => one.textContent);

beforeEach(() => {
  location.hash = '#/directory';
});

describe('browsing the list', () => {
  it('shows since when, the latest audit with a way to it, and opens web addresses only', () => {
    open();
    const row = table().getByRole('row', { name: /Port Élan/ });
    expect(row.textContent).toContain('Listed since October 24, 2024 or earlier');
    const [audit, address] = within(row).getAllByRole('link');
    expect(audit?.getAttribute('href')).toBe('#/accounts/x%3Aid1');
    expect(address?.getAttribute('href')).toBe('https://x.com/one');
    expect(address?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(address?.textContent).toBe('Open Port Élan (in a new tab)');
    expect(within(table().getByRole('row', { name: /Locks/ })).queryByRole('link')).toBeNull();
    expect(table().getByRole('row', { name: /Gone/ }).textContent).toContain('Removed on March 2, 2026');
    expect(screen.getByText('U+200B', { selector: '.table__name *' })).toBeTruthy();
  });

  it('counts what was audited, and follows the number of days chosen', () => {
    const { container } = open();
    expect(figures(container)).toEqual([
      'Listed4',
      'Audited1',
      'Stale audit1',
      'Not read1',
      'Never audited1',
    ]);
    choose('Stale after', '180');
    expect(figures(container)).toEqual([
      'Listed4',
      'Audited2',
      'Stale audit0',
      'Not read1',
      'Never audited1',
    ]);
  });

  it('filters by organization with counts, platform, audit and listing; clearing keeps the days', () => {
    open();
    const options = [...screen.getByLabelText('Organization').querySelectorAll('option')];
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'All organizations',
      'Ferries (2)',
      'Rivers and Harbours Canada (3)',
    ]);
    choose('Stale after', '30');
    choose('Organization', 'ferries');
    expect(names()).toEqual(['Tides', 'Locks']);
    choose('Audit', 'stale');
    expect(names()).toEqual(['Tides']);
    expect(screen.getByRole('status').textContent).toBe('1 account out of 5');
    choose('Platform', 'facebook');
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear filters' })[0]!);
    expect(names()).toHaveLength(5);
    expect(screen.getByLabelText<HTMLSelectElement>('Stale after').value).toBe('30');
    choose('Listing', 'former');
    expect(names()).toEqual(['Gone']);
  });

  it('sums up by organization, most to audit first, sorts, and lists one when its name is pressed', () => {
    open();
    const coverage = () => table('Coverage by organization');
    const lines = () =>
      coverage()
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => Number(cell.textContent)));
    expect(lines()).toEqual([
      [2, 0, 1, 0, 1, 2],
      [2, 1, 0, 1, 0, 1],
      [4, 1, 1, 1, 1, 3],
    ]);
    const audited = () => coverage().getByRole('columnheader', { name: 'Audited' });
    fireEvent.click(within(audited()).getByRole('button'));
    expect(audited().getAttribute('aria-sort')).toBe('descending');
    expect(lines()[0]).toEqual([2, 1, 0, 1, 0, 1]);
    fireEvent.click(coverage().getByRole('button', { name: /^Ferries/ }));
    expect(names()).toEqual(['Tides', 'Locks']);
    expect(document.activeElement?.textContent).toBe('Accounts in the directory');
  });

  it('keeps its filters while an account is looked at', async () => {
    open();
    choose('Organization', 'ferries');
    location.hash = '#/accounts';
    await screen.findByRole('heading', { name: 'Audited accounts' });
    location.hash = '#/directory';
    await screen.findByRole('heading', { name: 'Directory of official accounts' });
    await waitFor(() => expect(names()).toEqual(['Tides', 'Locks']));
  });

  it('does the same in French, and axe finds nothing', async () => {
    const { container } = open({ preferences: { language: 'fr' } });
    const options = [...screen.getByLabelText('Organisme').querySelectorAll('option')];
    expect(options[1]?.textContent).toBe('Écoles des traversiers (2)');
    fireEvent.input(screen.getByLabelText('Chercher dans le répertoire'), {
      target: { value: 'ecoles LOCKS' },
    });
    expect(screen.getByRole('status').textContent).toBe('1 compte sur 5');
    await expectAccessible(container);
  });

  it('says that storage cannot be read', () => {
    open({ fails: true });
    expect(screen.getByRole('alert').textContent).toContain('cannot be read');
  });
});
