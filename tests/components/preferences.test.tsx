// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { computer, draw } from '../support/draw';
import { few } from '../support/story-records';

const open = (preferences = {}) =>
  draw(<Dashboard place={followHash(window).place} />, { records: [few], preferences });
const root = document.documentElement;

describe('language', () => {
  it('switches everything at once with one real button, and is saved', () => {
    const { saved, container } = open();
    const button = screen.getByRole('button', { name: 'Français' });
    expect(button.getAttribute('lang')).toBe('fr');
    button.focus();
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(root.lang).toBe('fr-CA');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Comptes vérifiés');
    expect(screen.getByRole('link', { name: 'Répertoire' })).toBeTruthy();
    expect(container.textContent).not.toMatch(/Audited|Directory|Search/);
    expect(document.title).toBe('Comptes – Vigie');
    expect(saved).toEqual([{ language: 'fr' }]);
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(root.lang).toBe('en-CA');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Audited accounts');
  });

  it('follows a switch made on another page without saving it again', async () => {
    const { preferences, saved } = open();
    await act(() => preferences.take({ language: 'fr', theme: 'dark' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Comptes vérifiés');
    expect(root.dataset['theme']).toBe('dark');
    expect(saved).toEqual([]);
  });
});

describe('light and dark', () => {
  it('follows the computer until told otherwise', () => {
    const { saved } = open({ theme: 'system' });
    expect(root.dataset['theme']).toBe('light');
    computer.tell(true);
    expect(root.dataset['theme']).toBe('dark');
    fireEvent.change(screen.getByLabelText('Appearance'), { target: { value: 'light' } });
    expect(root.dataset['theme']).toBe('light');
    expect(saved).toEqual([{ theme: 'light' }]);
    computer.tell(false);
    fireEvent.change(screen.getByLabelText('Appearance'), { target: { value: 'dark' } });
    expect(root.dataset['theme']).toBe('dark');
  });
});
