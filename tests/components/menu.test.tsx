// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { draw } from '../support/draw';

beforeEach(() => {
  location.hash = '#/health';
});
const open = () => draw(<Dashboard place={followHash(window).place} />);
const menu = () => within(screen.getByRole('navigation', { name: 'Dashboard pages' }));

it('names its groups, and the page that is open', () => {
  open();
  const groups = menu().getAllByRole('list');
  const names = groups.map(
    (one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent,
  );
  expect(names).toEqual(['Audits', 'Judged by', 'Reading', 'You and Vigie']);
  const current = menu()
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page');
  expect(current.map(({ textContent }) => textContent)).toEqual(['Reader health']);
});

it('on a narrow screen it opens by its button, and folds away once a page is chosen', () => {
  open();
  const button = menu().getByRole('button', { name: 'Menu' });
  const groups = document.getElementById(button.getAttribute('aria-controls') ?? '');
  const isOpen = () => [
    button.getAttribute('aria-expanded'),
    groups?.classList.contains('menu__groups--open'),
  ];
  expect(isOpen()).toEqual(['false', false]);
  fireEvent.click(button);
  expect(isOpen()).toEqual(['true', true]);
  fireEvent.click(menu().getByRole('link', { name: 'Platforms' }));
  expect(isOpen()).toEqual(['false', false]);
});

it('an address of no page shows the accounts', () => {
  location.hash = '#/no-such-page';
  open();
  expect(menu().getByRole('link', { name: 'Accounts' }).getAttribute('aria-current')).toBe('page');
});
