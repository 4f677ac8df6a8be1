// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { Popup } from '@/components/screens/Popup/Popup';
import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import type { LookalikeEdit } from '@/lib/model/directory';
import { fail } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { draw, expectAccessible } from '../support/draw';
import { clear, hostile, lookalike } from '../support/story-records';

const about = (record: AuditRecord, language: 'en' | 'fr' = 'en') => ({
  records: [record],
  tab: { tabId: 7, state: 'audited' as const, auditId: record.id },
  preferences: { language },
});
const withDirectory = (record: AuditRecord, changes: Partial<AuditRecord['directory']>): AuditRecord => ({
  ...record,
  directory: { ...record.directory, ...changes },
});
const withEdits = (edits: LookalikeEdit[]) => {
  const { imitation } = lookalike.directory;
  if (imitation === undefined) throw new Error('the story imitates nothing');
  return withDirectory(lookalike, { imitation: { ...imitation, edits } });
};
const dialog = () => within(screen.getByRole('dialog', { hidden: true }));
const type = (label: string, value: string) =>
  fireEvent.input(dialog().getByLabelText(label), { target: { value } });

describe('an account that looks like a listed one', () => {
  it.each([
    ['en', 'Why it resembles a listed account', '“0” where the listed handle has “o”', 'not a verdict'],
    [
      'fr',
      'Pourquoi il ressemble à un compte inscrit',
      '« 0 » là où l’identifiant inscrit a « o »',
      'pas un verdict',
    ],
  ] as const)(
    'says which, by which edit, and that it proves nothing (%s)',
    async (language, name, edit, verdict) => {
      const { container } = draw(<SidePanel />, about(lookalike, language));
      const why = screen.getByRole('region', { name });
      const text = why.textContent.replaceAll('\u00a0', ' ');
      expect(text).toContain('@RiversHarbours_GC');
      expect(text).toContain(edit);
      expect(text).toContain(verdict);
      const link = within(why).getByRole<HTMLAnchorElement>('link');
      expect([link.href, link.rel]).toEqual(['https://x.com/RiversHarbours_GC', 'noopener noreferrer']);
      await expectAccessible(container);
    },
  );

  it('offers no link that is not one of the web', () => {
    const { entry } = lookalike.directory;
    if (entry === undefined) throw new Error('the story imitates nothing');
    draw(<SidePanel />, about(withDirectory(lookalike, { entry: { ...entry, url: 'javascript:alert(1)' } })));
    expect(within(screen.getByRole('region', { name: /^Why it resembles/ })).queryByRole('link')).toBeNull();
  });

  it('names letters of another alphabet, added words and what nobody sees', () => {
    draw(
      <SidePanel />,
      about(
        withEdits([
          { kind: 'confusable', start: 0, end: 1, from: 'o', to: 'о' },
          { kind: 'affix', start: 1, end: 10, from: '', to: '_official' },
          { kind: 'invisible', start: 10, end: 11, from: '', to: '\u200B' },
          { kind: 'separator', start: 11, end: 11, from: '_', to: '' },
        ]),
      ),
    );
    const items = within(screen.getByRole('region', { name: /^Why it resembles/ })).getAllByRole('listitem');
    expect(items.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('another alphabet (U+043E)'),
      'An added word: “_official”.',
      expect.stringContaining('U+200B'),
      '“_” is missing.',
    ]);
  });

  it('is marked harmless with who and why, then can be read again', async () => {
    const { sent, answers } = draw(<SidePanel />, about(lookalike));
    fireEvent.click(screen.getByRole('button', { name: 'It is no imitation…' }));
    fireEvent.click(dialog().getByText('Note it'));
    expect(dialog().getByRole('alert').textContent).toBe('Write who says so, and why.');
    type('Who says so', 'Dominique');
    type('Why', 'A fan club.');
    answers['markLookalikeSafe'] = fail('storage-failed', { detail: 'full' });
    fireEvent.click(dialog().getByText('Note it'));
    await waitFor(() => expect(dialog().getByRole('alert').textContent).not.toContain('Write who'));
    answers['markLookalikeSafe'] = { ok: true, value: null };
    fireEvent.click(dialog().getByText('Note it'));
    const noted = await screen.findByText(/^Noted\./);
    expect(sent.at(-1)).toEqual({
      name: 'markLookalikeSafe',
      asks: {
        accountKey: 'x:riversharb0urs_gc',
        listedKey: 'x:riversharbours_gc',
        by: 'Dominique',
        reason: 'A fan club.',
      },
    });
    const again = within(noted.parentElement as HTMLElement);
    fireEvent.click(await again.findByRole('button', { name: 'Read again' }));
    expect(sent.at(-1)).toEqual({ name: 'readAgain', asks: { tabId: 7 } });
  });

  it('is shown on its page of the dashboard and in the popup', () => {
    location.hash = '#/accounts/x%3Ariversharb0urs_gc';
    const page = draw(<Dashboard place={followHash(window).place} />, about(lookalike));
    expect(screen.getByRole('region', { name: /^Why it resembles/ })).toBeTruthy();
    page.unmount();
    draw(<Popup />, about(lookalike));
    expect(screen.getByText(/where the listed handle has/)).toBeTruthy();
    expect(screen.getByText(/not a verdict/)).toBeTruthy();
  });
});

it('explains the other answers: reviewed, another permanent number, a platform and bodies that are not covered', () => {
  const reviewed = withDirectory(hostile, { reasons: ['reviewed-safe', 'platform-not-covered'] });
  const { acted, unmount } = draw(<SidePanel />, about(reviewed));
  expect(screen.getByText(/a person looked at it and found no imitation/)).toBeTruthy();
  expect(screen.getByText('This copy lists no account of this platform.')).toBeTruthy();
  expect(screen.getByText(/does not cover agents of Parliament, courts, Crown corporations/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'See who, why and when' }));
  expect(acted).toEqual(['openDashboard #/directory/lookalikes']);
  unmount();
  const { container } = draw(
    <SidePanel />,
    about(withDirectory(clear, { reasons: ['key', 'handle-reassigned'] })),
  );
  expect(screen.getByText(/shows another permanent number.*check with its owner/)).toBeTruthy();
  expect(container.textContent).not.toMatch(/stolen|hijack/i);
});
