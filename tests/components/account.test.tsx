// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { fail } from '@/lib/model/errors';
import { draw } from '../support/draw';
import type { Situation } from '../support/stories';
import { clear, few } from '../support/story-records';

const earlier = { ...clear, observedAt: '2026-10-01T10:00:00.000Z' } as typeof clear;
const open = (situation: Situation = {}) =>
  draw(<Dashboard place={followHash(window).place} />, { records: [few, earlier], ...situation });

beforeEach(() => {
  location.hash = '#/accounts/x%3Ariversharbours_gc';
});

describe('the page of one account', () => {
  it('shows the latest audit and lets one look at an earlier one', () => {
    open();
    expect(screen.getByRole('status').textContent).toBe('2 points to fix.');
    const audits = screen.getByRole('heading', { name: /^Audits/ }).closest('section') as HTMLElement;
    const choices = within(audits).getAllByRole('button');
    expect(choices.map((choice) => choice.getAttribute('aria-current'))).toEqual(['true', null]);
    fireEvent.click(choices[1]!);
    expect(screen.getByRole('status').textContent).toBe('Everything we checked is in order.');
    expect(choices[1]?.getAttribute('aria-current')).toBe('true');
  });

  it('shows every field with its state, qualifier and source', () => {
    open();
    const table = screen.getByRole('table', { name: 'What the page showed' });
    expect(within(table).getAllByRole('row')).toHaveLength(17);
    expect(within(table).getByRole('row', { name: /followers/ }).textContent).toContain('69,200');
    expect(within(table).getByRole('row', { name: /followers/ }).textContent).toContain(
      'rounded by the platform',
    );
    expect(within(table).getByRole('row', { name: /^website/ }).textContent).toContain('Empty on the page');
    expect(within(table).getByRole('row', { name: /^date joined/ }).textContent).toContain('March 2012');
    expect(within(table).queryAllByRole('link')).toEqual([]);
  });

  it('asks before it forgets, and can be told no', async () => {
    const { container, sent } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Forget this account' }));
    const dialog = container.querySelector<HTMLDialogElement>('.forget dialog')!;
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain('2 audits will be erased');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(dialog.open).toBe(false));
    expect(sent).toEqual([]);
  });

  it('forgets, and goes back to the list', async () => {
    const { container, sent } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Forget this account' }));
    fireEvent.click(
      within(container.querySelector<HTMLDialogElement>('.forget dialog')!).getByRole('button', {
        name: 'Forget',
      }),
    );
    await waitFor(() => expect(location.hash).toBe('#/accounts'));
    expect(sent).toEqual([{ name: 'forgetAccount', asks: { accountKey: 'x:riversharbours_gc' } }]);
  });

  it('says when it could not forget', async () => {
    const { answers, container } = open();
    answers['forgetAccount'] = fail('storage-failed', { detail: 'QuotaExceededError' });
    fireEvent.click(screen.getByRole('button', { name: 'Forget this account' }));
    fireEvent.click(
      within(container.querySelector<HTMLDialogElement>('.forget dialog')!).getByRole('button', {
        name: 'Forget',
      }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('QuotaExceededError');
  });

  it('says when nothing is stored of an account', () => {
    open({ records: [] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing is stored of this account');
  });
});
