// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { alignedParts } from '@/components/ui/aligned-parts';
import { fail } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';
import { storyLikeness } from '../support/story-list';
import { few, lookalike } from '../support/story-records';

const safe = [
  {
    accountKey: 'x:rivershar6ours',
    listedKey: 'x:riversharbours_gc',
    by: 'Dominique',
    reason: 'A fan club.',
    at: '2026-11-20T15:00:00Z',
  },
];
const open = (situation: Situation = {}) => {
  location.hash = '#/directory/lookalikes';
  return draw(<Dashboard place={followHash(window).place} />, situation);
};
const check = (label: string, button: string, text: string) => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
  fireEvent.submit(screen.getByRole('button', { name: button }).closest('form') as HTMLFormElement);
};

describe('checking a handle or a name', () => {
  it.each([
    ['en', 'Handle or displayed name', 'Check', 'Looks like 1 listed account.', 'Cyrillic', 'proves nothing'],
    [
      'fr',
      'Identifiant ou nom affiché',
      'Vérifier',
      'Ressemble à 1 compte inscrit.',
      'cyrillique',
      'ne prouve rien',
    ],
  ] as const)('says what it looks like and by which edits, in words (%s)', async (...words) => {
    const [language, label, button, count, script, proof] = words;
    const { container, acted } = open({ preferences: { language } });
    check(label, button, storyLikeness.text);
    await screen.findByText(count);
    expect(acted).toEqual([`likeness x ${storyLikeness.text}`]);
    expect([...container.querySelectorAll('.aligned u')].map((part) => part.textContent)).toEqual([
      '0',
      'С',
      'o',
      'C',
    ]);
    expect(container.textContent).toContain(script);
    expect(container.textContent).toContain('U+0421');
    expect(container.textContent).toContain(proof);
    const link = container.querySelector<HTMLAnchorElement>('.likes__found a');
    expect([link?.href, link?.rel]).toEqual(['https://x.com/RiversHarbours_GC', 'noopener noreferrer']);
    await expectAccessible(container);
  });

  it('never calls a text safe, asks nothing for an empty one, and says why it cannot tell', async () => {
    const { app, acted } = open({ likeness: { text: 'canoes', found: [], hidden: [] } });
    check('Handle or displayed name', 'Check', '  ');
    expect(acted).toEqual([]);
    check('Handle or displayed name', 'Check', 'canoes');
    await screen.findByText('Looks like no listed account of this platform.');
    expect(screen.getByText(/does not mean that the account is safe/)).toBeTruthy();
    app.actions.checkLikeness = () => Promise.resolve(fail('directory-unavailable'));
    check('Handle or displayed name', 'Check', 'canoe');
    await screen.findByRole('alert');
  });
});

describe('what was found before', () => {
  it.each([
    ['en', 'Audited accounts that look like a listed one', 'Accounts found harmless', /^Undo: /, /^Undone/],
    [
      'fr',
      'Comptes audités qui ressemblent à un compte inscrit',
      'Comptes jugés sans danger',
      /^Annuler/,
      /^Annulé/,
    ],
  ] as const)('audited look-alikes, and harmless ones that can be undone (%s)', async (...words) => {
    const [language, audited, harmless, undo, undone] = words;
    const { container, sent } = open({ records: [lookalike, few], safe, preferences: { language } });
    const links = within(screen.getByRole('table', { name: audited })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/accounts/x%3Ariversharb0urs_gc']);
    const table = within(screen.getByRole('table', { name: harmless }));
    expect(table.getByText('Dominique')).toBeTruthy();
    expect(table.getByText('A fan club.')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(table.getByRole('button', { name: undo }));
    await waitFor(() => expect(screen.getByText(undone)).toBeTruthy());
    const { accountKey, listedKey } = safe[0]!;
    expect(sent).toEqual([{ name: 'unmarkLookalikeSafe', asks: { accountKey, listedKey } }]);
  });
});

describe('two texts above each other', () => {
  it('are cut at their differences, with and without an “@”', () => {
    const edits = [
      { kind: 'digit' as const, start: 2, end: 3, from: 'o', to: '0' },
      { kind: 'affix' as const, start: 4, end: 8, from: '', to: '_gov' },
    ];
    expect(alignedParts('p_0r_gov', 'p_or', edits)).toEqual([
      { shown: 'p_', listed: 'p_', differs: false },
      { shown: '0', listed: 'o', differs: true },
      { shown: 'r', listed: 'r', differs: false },
      { shown: '_gov', listed: '', differs: true },
    ]);
    const [at, first] = alignedParts('@0r', 'or', [{ kind: 'digit', start: 1, end: 2, from: 'o', to: '0' }]);
    expect([at, first]).toEqual([
      { shown: '0', listed: 'o', differs: true },
      { shown: 'r', listed: 'r', differs: false },
    ]);
  });

  it('stay whole when the edits do not fit', () => {
    expect(alignedParts('abc', 'xyz', [{ kind: 'digit', start: 1, end: 2, from: 'o', to: '0' }])).toEqual([
      { shown: 'abc', listed: 'xyz', differs: true },
    ]);
  });
});
