// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { TabView } from '@/components/app-context';
import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import { fail } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { draw } from '../support/draw';
import {
  clear,
  few,
  former,
  hostile,
  lookalike,
  unknownLayout,
  unreadable,
  wall,
} from '../support/story-records';

const audited = (record: AuditRecord): TabView => ({ tabId: 7, state: 'audited', auditId: record.id });
const drawRecord = (record: AuditRecord, language: 'en' | 'fr' = 'en') =>
  draw(<SidePanel />, { records: [record], tab: audited(record), preferences: { language } });
const group = (container: Element, name: string) => container.querySelector(`[data-group=${name}]`);
const rules = (container: Element, name: string) =>
  [...(group(container, name)?.querySelectorAll('[data-rule]') ?? [])].map((card) =>
    card.getAttribute('data-rule'),
  );

describe('an official account with points to fix', () => {
  it('says who it is, of what kind, and what the directory says, with the date of the copy', () => {
    drawRecord(few);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rivers and Harbours Canada');
    expect(screen.getByText('@RiversHarbours_GC')).toBeTruthy();
    expect(screen.getByText('Official account')).toBeTruthy();
    const why = [...document.querySelectorAll('.who__why')].map((line) => line.textContent);
    expect(why).toEqual([
      'The directory lists this account.',
      'Found in the directory copy of November 20, 2026.',
    ]);
  });

  it('counts, and groups by outcome with the gravest first', () => {
    const { container } = drawRecord(few);
    expect(screen.getByRole('status').textContent).toBe('2 points to fix.');
    expect(screen.getByRole('list', { name: 'Number of rules by outcome' }).textContent).toBe(
      '2 to fix1 suggestion1 could not tell3 passed1 does not apply',
    );
    expect(rules(container, 'failed')).toEqual(['notice-link-present', 'account-name-applied-title']);
    expect(rules(container, 'advice')).toEqual(['official-status-stated']);
    expect(rules(container, 'cantTell')).toEqual(['notice-link-host-official']);
    expect(group(container, 'passed')?.querySelector('details')?.open).toBe(false);
    expect(group(container, 'inapplicable')?.querySelector('details')?.open).toBe(false);
  });

  it('shows severity and basis apart, evidence, advice and clause of each point', () => {
    const { container } = drawRecord(few);
    const card = container.querySelector('[data-rule=account-name-applied-title]') as HTMLElement;
    const facts = [...card.querySelectorAll('dt, dd')].map((item) => item.textContent);
    expect(facts).toEqual(['Severity', 'Minor', 'Basis', 'Historic requirement (rescinded text)']);
    expect(within(card).getByText('Boating Tips')).toBeTruthy();
    expect(
      within(card).getByText('Use the applied title from the registry as the account name.'),
    ).toBeTruthy();
    const link = card.querySelector('a');
    expect(link?.href).toMatch(/^https:\/\/www\.tbs-sct\.canada\.ca\//);
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('copies the advice and says so', async () => {
    const { container, acted } = drawRecord(few);
    const card = container.querySelector('[data-rule=account-name-applied-title]') as HTMLElement;
    fireEvent.click(within(card).getByRole('button', { name: 'Copy the advice' }));
    await waitFor(() => expect(card.querySelector('[aria-live]')?.textContent).toBe('Copied'));
    expect(acted).toEqual(['copy Use the applied title from the registry as the account name.']);
  });

  it('speaks French', () => {
    drawRecord(few, 'fr');
    expect(screen.getByRole('status').textContent).toBe('2 points à corriger.');
    expect(screen.getByText('Rivières et Ports Canada', { selector: '.who__organization *' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('fr-CA');
  });

  it('reads again, opens the dashboard, and says when it cannot read', async () => {
    const { answers, sent, acted } = drawRecord(few);
    fireEvent.click(screen.getByRole('button', { name: 'Open the dashboard' }));
    expect(acted).toEqual(['openDashboard #/accounts/x%3Ariversharbours_gc']);
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(sent).toEqual([{ name: 'readAgain', asks: { tabId: 7 } }]);
    answers['readAgain'] = fail('tab-not-readable');
    await waitFor(() => screen.getByRole('button', { name: 'Read again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect((await screen.findByRole('alert')).textContent).toContain('cannot read this tab');
  });
});

describe('other situations', () => {
  it('only suggestions: nothing is to fix, and they say what they are', () => {
    const results = few.results.filter(
      ({ outcome, severity }) => outcome === 'passed' || severity === 'advice',
    );
    const { container } = drawRecord({ ...few, results });
    expect(screen.getByRole('status').textContent).toBe('Nothing to fix; only suggestions.');
    expect(container.querySelector('[data-rule=official-status-stated]')?.textContent).toMatch(/^Suggestion/);
    expect(group(container, 'failed')).toBeNull();
  });

  it('everything in order', () => {
    const { container } = drawRecord(clear);
    expect(screen.getByRole('status').textContent).toBe('Everything we checked is in order.');
    expect(group(container, 'failed')).toBeNull();
  });

  it('what could not be read is listed with its reason, and claims nothing to be in order', () => {
    drawRecord(unreadable);
    expect(screen.getByRole('status').textContent).toBe('Nothing to fix in what we could read.');
    const unread = screen.getByRole('heading', { name: 'What could not be read' }).closest('section');
    expect(unread?.textContent).toContain('links');
    expect(unread?.textContent).toContain('a section of the page must be opened');
    expect(unread?.textContent).toContain('read only in part');
    expect(unread?.textContent).toContain('Vigie never clicks for you');
  });

  it('a wall says what to do once, and folds away the rest', () => {
    const { container } = drawRecord(wall);
    expect(screen.getByRole('status').textContent).toBe('We could not read this profile.');
    expect(screen.getByText('Sign-in required')).toBeTruthy();
    expect(group(container, 'cantTell')?.querySelector('details')?.open).toBe(false);
  });

  it('an unknown layout is said to be Vigie’s limit', () => {
    drawRecord(unknownLayout);
    expect(screen.getByText(/This is a limit of Vigie, not a fault of the account/)).toBeTruthy();
  });

  it('a lookalike is worth checking, never accused, and given no owner', () => {
    const { container } = drawRecord(lookalike);
    expect(screen.getByRole('status').textContent).toContain('2 points worth checking.');
    expect(container.querySelector('.who__organization')).toBeNull();
    expect(screen.getByText(/resembles that of a listed account/).textContent).toContain(
      '@RiversHarbours_GC',
    );
    expect(container.textContent).not.toContain('To fix');
  });

  it('a formerly listed account shows until when', () => {
    drawRecord(former);
    expect(screen.getByText(/Listed until/).textContent).toContain('March 2, 2026');
  });

  it('hostile text stays text, and its address is not a link', () => {
    const { container } = drawRecord(hostile);
    expect(container.querySelector('img, script, b')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('<img src=x onerror=alert(1)>');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('U+202E');
    const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('#') && !href.startsWith('https://www.'))).toEqual([]);
    expect(screen.queryByText('Open the profile')).toBeNull();
  });
});

describe('without a verdict', () => {
  it.each([
    ['nothing', 'Nothing to check on this page'],
    ['notProfile', 'Nothing to check on this page'],
    ['reading', 'Reading the profile…'],
    ['noTie', 'No tie to government'],
  ] as const)('%s', (state, title) => {
    draw(<SidePanel />, { tab: { tabId: 7, state } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.queryByRole('button', { name: 'Read again' }) !== null).toBe(state === 'noTie');
  });

  it('says that nothing was stored of an account with no tie', () => {
    draw(<SidePanel />, { tab: { tabId: 7, state: 'noTie' } });
    expect(screen.getByText(/Nothing was stored/)).toBeTruthy();
  });

  it('says that a result could not be stored', () => {
    draw(<SidePanel />, { tab: { tabId: 7, state: 'failed', error: 'storage-failed' } });
    expect(screen.getByText(/could not save the result/)).toBeTruthy();
  });

  it('says that an audit was erased since', () => {
    draw(<SidePanel />, { tab: audited(few) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This audit was erased');
  });

  it('says that storage cannot be read', () => {
    draw(<SidePanel />, { fails: true });
    expect(screen.getByRole('alert').textContent).toContain('Vigie’s data cannot be read');
  });
});

it('never shows the verdict of the profile before', async () => {
  const { tab, container } = draw(<SidePanel />, { records: [few, lookalike], tab: audited(few) });
  expect(container.textContent).toContain('@RiversHarbours_GC');
  await act(() => {
    tab.value = { tabId: 7, state: 'reading' };
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Reading the profile…');
  expect(container.querySelector('[data-rule]')).toBeNull();
  await act(() => {
    tab.value = audited(lookalike);
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rivers and Harbours Canada Grants');
});
