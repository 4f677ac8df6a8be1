// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedAnswer, SavedChoice } from '@/components/saved-view';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import { fail, ok } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';
import { few } from '../support/story-records';

const open = (situation: Situation = {}) => draw(<Dashboard place={followHash(window).place} />, situation);
const stored: SavedAnswer = {
  state: 'stored',
  accountKey: 'x:riversharbours_gc',
  pageState: 'profile',
  observedAt: '2025-06-01T10:00:00.000Z',
  dateFrom: 'page',
};
const choose = (...names: string[]) =>
  fireEvent.change(screen.getByLabelText('Choose saved pages'), {
    target: { files: names.map((name) => new File(['<html>'], name)) },
  });
const rowOf = async (name: string) => within((await screen.findByText(name)).closest('li') as HTMLElement);

beforeEach(() => {
  location.hash = '#/saved';
});

describe('the Saved pages page', () => {
  it('reads each file, and says what became of it', async () => {
    const answers: Record<string, SavedAnswer> = {
      'a.mhtml': stored,
      'b.html': { state: 'notProfile', url: 'https://x.com/search' },
      'c.html': { state: 'otherSite', url: 'https://example.org/' },
      'd.html': { state: 'noTie' },
      'e.html': { state: 'personSkipped' },
      'f.html': { ...stored, dateFrom: 'file', pageState: 'loginWall' },
    };
    const { acted, container } = open({
      saved({ file }) {
        const answer = answers[file.name];
        return answer ? ok(answer) : fail('saved-not-a-page');
      },
    });
    choose(...Object.keys(answers), 'g.pdf');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('7 files read, 2 kept.'));
    expect(acted[0]).toBe('saved a.mhtml  batch');
    const link = (await rowOf('a.mhtml')).getByRole('link', { name: 'Open the account' });
    expect(link.getAttribute('href')).toBe('#/accounts/x%3Ariversharbours_gc');
    expect((await rowOf('a.mhtml')).getByText(/Saved copy of June 1, 2025/)).toBeTruthy();
    expect((await rowOf('f.html')).getByText(/time stamp/)).toBeTruthy();
    expect((await rowOf('e.html')).getByText(/Choose it alone/)).toBeTruthy();
    expect((await rowOf('g.pdf')).getByText(/holds no web page/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('takes files that are dropped; one alone is told apart from many', async () => {
    const { acted, container } = open({ saved: () => ok(stored) });
    const zone = container.querySelector('.drop') as HTMLElement;
    fireEvent.drop(zone, { dataTransfer: { files: [new File(['<html>'], 'one.html')] } });
    await screen.findByText('one.html');
    expect(acted).toEqual(['saved one.html  alone']);
  });

  it('asks for the address that a file does not say, with what the page claims as an offer', async () => {
    const { acted, container } = open({
      saved: ({ address }: SavedChoice) =>
        ok(address === undefined ? { state: 'needsAddress', guess: 'https://x.com/Claimed' } : stored),
    });
    choose('page.html');
    const row = await rowOf('page.html');
    const box = await row.findByLabelText('At which address was this page saved?');
    expect((box as HTMLInputElement).value).toBe('https://x.com/Claimed');
    await expectAccessible(container);
    fireEvent.input(box, { target: { value: 'x.com/RiversHarbours_GC' } });
    fireEvent.click(row.getByRole('button', { name: 'Read this page' }));
    await row.findByRole('link');
    expect(acted[1]).toBe('saved page.html https://x.com/RiversHarbours_GC alone');
  });

  it('can be cancelled: what was not read is said', async () => {
    let release = () => {};
    const { app } = open();
    app.actions.auditSavedPage = () =>
      new Promise((resolve) => {
        release = () => resolve(ok(stored));
      });
    choose('a.html', 'b.html', 'c.html');
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    release();
    await waitFor(() => expect(screen.getAllByText('Not read: you cancelled.')).toHaveLength(2));
    expect(screen.getByRole('status').textContent).toBe('3 files read, 1 kept.');
  });

  it('speaks French', async () => {
    open({ preferences: { language: 'fr' }, saved: () => ok({ state: 'noTie' }) });
    fireEvent.change(screen.getByLabelText('Choisir des pages enregistrées'), {
      target: { files: [new File([''], 'a.html')] },
    });
    expect(await screen.findByText(/rien n’en a été conservé/)).toBeTruthy();
  });
});

it('an audit of a copy is marked as one, with its own date', () => {
  const savedCopy = { format: 'mhtml', dateFrom: 'page', openedAt: '2026-11-25T10:00:00.000Z' } as const;
  const copy = { ...few, observedAt: '2025-06-01T10:00:00.000Z', savedCopy };
  draw(<SidePanel />, { records: [copy], tab: { tabId: 7, state: 'audited', auditId: copy.id } });
  expect(screen.getByText('Saved copy of June 1, 2025')).toBeTruthy();
});
