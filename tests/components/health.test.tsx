// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';
import { few } from '../support/story-records';

const open = (situation: Situation = {}) => draw(<Dashboard place={followHash(window).place} />, situation);
const broken = {
  ...few,
  observedAt: '2026-11-25T10:00:00.000Z',
  lost: ['displayName', 'handle'] as ('displayName' | 'handle')[],
};

beforeEach(() => {
  location.hash = '#/health';
});

describe('the Reader health page', () => {
  it('says what was read, by which source, and when last', async () => {
    const { container } = open({ records: [few] });
    const x = within(await screen.findByRole('region', { name: 'X' }));
    expect(x.getByText('No sign of trouble')).toBeTruthy();
    expect(x.getAllByText('Could not tell').length).toBe(2);
    const row = x.getByRole('rowheader', { name: 'display name' }).closest('tr') as HTMLElement;
    expect(row.textContent).toMatch(/\(1\)$/);
    await expectAccessible(container);
  });

  it('tells a reader that lost what every profile shows, as Vigie’s fault', async () => {
    const { container } = open({ records: [few, broken] });
    expect((await screen.findByText(/did not find: display name and handle/)).textContent).toContain(
      'November 25',
    );
    expect(screen.getByText('This reader may be out of date')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(screen.getByText('Ce lecteur est peut-être dépassé')).toBeTruthy();
    await expectAccessible(container);
  });

  it('leaves saved copies out, and says when there is nothing', async () => {
    const savedCopy = { format: 'html', dateFrom: 'page', openedAt: '2026-11-25T10:00:00.000Z' } as const;
    open({ records: [{ ...few, savedCopy }] });
    expect(await screen.findByText('Nothing to show yet')).toBeTruthy();
  });

  it('says when the store cannot be read', async () => {
    open({ fails: true });
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('the panel on such a page', () => {
  it('says that the reader may be out of date, and that it says nothing of the account', () => {
    draw(<SidePanel />, { records: [broken], tab: { tabId: 7, state: 'audited', auditId: broken.id } });
    expect(screen.getByText('Vigie’s reader may be out of date')).toBeTruthy();
    expect(screen.getByText(/This is Vigie’s fault and says nothing of the account/)).toBeTruthy();
  });

  it.each(['ownAccount', 'readerOff'] as const)('has words for %s, in both languages', async (state) => {
    const { container } = draw(<SidePanel />, { tab: { tabId: 7, state } });
    const english = screen.getByRole('heading', { level: 1 }).textContent;
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(english);
  });
});
