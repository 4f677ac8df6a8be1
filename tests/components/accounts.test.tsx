// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { summarize } from '@/lib/storage/summary';
import { draw } from '../support/draw';
import type { Situation } from '../support/stories';
import { clear, few, former, lookalike, wall } from '../support/story-records';

const facebook = { ...clear, accountKey: 'facebook:rhc', platform: 'facebook' } as typeof clear;
const RECORDS = [few, lookalike, former, facebook];

const open = (situation: Situation = { records: RECORDS }) =>
  draw(<Dashboard place={followHash(window).place} />, situation);
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const count = () => screen.getByRole('status').textContent;

describe('the list of accounts', () => {
  it('shows each account with its counts and links to it', () => {
    open();
    expect(count()).toBe('4 accounts');
    const row = screen.getByRole('row', { name: /@RiversHarbours_GC/ });
    expect(row.textContent).toContain('Official account');
    expect(within(row).getByRole('link').getAttribute('href')).toBe('#/accounts/x%3Ariversharbours_gc');
    expect(row.textContent).toMatch(/2including 1 serious1 suggestion/);
  });

  it('names no owner of a lookalike', () => {
    open();
    const row = screen.getByRole('row', { name: /Canada Grants/ });
    expect(row.textContent).toContain('Resembles a listed account');
  });

  it('never calls a page that was not read in order', () => {
    open({ records: [wall] });
    expect(screen.getAllByRole('row')[1]?.textContent).toContain('Sign-in required');
  });

  it('filters by platform, organization, outcome and rule, together', () => {
    open();
    choose('Platform', 'youtube');
    expect(names()).toEqual(['Rivières et Ports Canada']);
    expect(count()).toBe('1 account out of 4');
    choose('Platform', '');
    choose('Rule', 'official-claim-unlisted');
    expect(names()).toEqual(['Rivers and Harbours Canada Grants']);
    choose('Outcome', 'passed');
    expect(count()).toBe('None of the 4 accounts');
    expect(screen.getByText('No account matches')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear filters' })[0]!);
    expect(count()).toBe('4 accounts');
    choose('Outcome', 'failed');
    expect(names()).toHaveLength(2);
    choose('Organization', 'rhc');
    expect(names().length).toBeGreaterThan(0);
  });

  it('searches without regard for accents or case', () => {
    open();
    fireEvent.input(screen.getByLabelText('Search accounts'), { target: { value: 'RIVIERES ports' } });
    expect(count()).toBe('3 accounts out of 4');
    fireEvent.input(screen.getByLabelText('Search accounts'), { target: { value: 'harb0urs' } });
    expect(names()).toEqual(['Rivers and Harbours Canada Grants']);
  });

  it('sorts, says so to assistive tools, and turns round on a second press', () => {
    open();
    const header = () => screen.getByRole('columnheader', { name: 'To fix' });
    fireEvent.click(within(header()).getByRole('button'));
    expect(header().getAttribute('aria-sort')).toBe('descending');
    expect(names()[0]).toBe('Rivers and Harbours Canada Grants');
    fireEvent.click(within(header()).getByRole('button'));
    expect(header().getAttribute('aria-sort')).toBe('ascending');
    expect(names()[3]).toBe('Rivers and Harbours Canada Grants');
  });

  it('is designed when empty, and when storage is broken', () => {
    open({ records: [] });
    expect(screen.getByText('No account audited yet')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that storage cannot be read', () => {
    open({ fails: true });
    expect(screen.getByRole('alert').textContent).toContain('cannot be read');
  });

  it('draws only the rows near the window when there are thousands', () => {
    const summary = summarize(few, 1, []);
    const accounts = Array.from({ length: 3000 }, (_, index) => ({
      ...summary,
      accountKey: `x:rhc${index}`,
    }));
    const { container } = open({ accounts });
    expect(count()).toBe('3,000 accounts');
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('3001');
    const rows = container.querySelectorAll('tr.account-row');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(120);
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('keeps its filters while another page is visited', async () => {
    open();
    choose('Platform', 'youtube');
    location.hash = '#/about';
    await screen.findByRole('heading', { name: 'About Vigie' });
    location.hash = '#/accounts';
    await screen.findByRole('heading', { name: 'Audited accounts' });
    await waitFor(() => expect(count()).toBe('1 account out of 4'));
  });
});
