// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { dashboardHash, followHash, parseHash } from '@/components/screens/Dashboard/router';
import { Guard } from '@/components/ui/Guard';
import { draw } from '../support/draw';

describe('addresses of the dashboard', () => {
  it.each([
    ['', { page: '', parts: [] }],
    ['#/directory', { page: 'directory', parts: [] }],
    ['#/accounts/x%3Arhc', { page: 'accounts', parts: ['x:rhc'] }],
    ['#/accounts/youtube%3Auser%2Frhc/', { page: 'accounts', parts: ['youtube:user/rhc'] }],
    ['#/accounts/%E0%A4%A', { page: 'accounts', parts: ['%E0%A4%A'] }],
  ])('%s', (hash, place) => expect(parseHash(hash)).toEqual(place));

  it('come back as they were written', () => {
    for (const key of ['youtube:@rhc', 'youtube:user/x', 'facebook:a&b?c#d', 'x:é']) {
      expect(parseHash(dashboardHash('accounts', key))).toEqual({ page: 'accounts', parts: [key] });
    }
  });

  it('fall back to the first page when unknown', () => {
    location.hash = '#/nowhere';
    draw(<Dashboard place={followHash(window).place} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Audited accounts');
    expect(screen.getByRole('link', { name: 'Accounts' }).getAttribute('aria-current')).toBe('page');
  });

  it('move the focus to the new page, and survive the skip link', async () => {
    draw(<Dashboard place={followHash(window).place} />);
    location.hash = '#/about';
    await screen.findByRole('heading', { name: 'About Vigie' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
    expect(screen.getByRole('link', { name: 'Skip to main content' }).getAttribute('href')).toBe('#main');
    location.hash = '#main';
    await waitFor(() => expect(location.hash).toBe('#/about'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('About Vigie');
  });
});

describe('a screen that throws', () => {
  it('is replaced by the launch error, in both languages', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error('out of ink');
    };
    const { container } = draw(
      <Guard>
        <Broken />
      </Guard>,
    );
    expect(screen.getByRole('heading', { name: 'Vigie could not start' }).lang).toBe('en');
    expect(screen.getByRole('heading', { name: 'Vigie n’a pas pu démarrer' }).lang).toBe('fr');
    expect(container.textContent).toContain('out of ink');
    quiet.mockRestore();
  });
});
