// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { organizationsOf } from '@/components/screens/Dashboard/Questions/organizations';
import { followHash } from '@/components/screens/Dashboard/router';
import { fail } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';
import { few } from '../support/story-records';

const SUBJECT = `account:${few.accountKey}` as const;
const QUESTION = /^M-AM-9 /;
const open = (hash: string, situation: Situation = {}) => {
  location.hash = hash;
  return draw(<Dashboard place={followHash(window).place} />, { records: [few], ...situation });
};
const openAccount = (situation: Situation = {}) =>
  open(`#/accounts/${encodeURIComponent(few.accountKey)}`, situation);
const item = () =>
  screen
    .getAllByRole('listitem', { hidden: true })
    .find(({ textContent }) => textContent.startsWith('M-AM-9')) as HTMLElement;
const type = (label: string, value: string) =>
  fireEvent.input(within(item()).getByLabelText(label), { target: { value } });
const given = (answer: string) => ({
  answers: [
    {
      subject: SUBJECT,
      question: 'm-am-9',
      answer,
      by: 'Dominique',
      on: '2026-11-20',
      reference: 'file 12',
      at: '2026-11-20T10:00:00.000Z',
    },
  ],
});
beforeEach(() => {
  location.hash = '';
});

describe('questions on the page of an account', () => {
  it('stand by role, each with how to check and its clauses', () => {
    openAccount();
    expect(screen.getByText('Account or Web manager')).toBeTruthy();
    expect(item().textContent).toMatch(QUESTION);
    expect(within(item()).getByText(/Ask who can sign in today/)).toBeTruthy();
    expect(within(item()).getByText('Source: 3 clauses')).toBeTruthy();
    expect(screen.queryByText('Ontario ministry deciding on the account')).toBeNull();
  });

  it('are answered with a name and a day; the name stays for the next one', async () => {
    const { sent, app } = openAccount();
    fireEvent.click(within(item()).getByRole('button', { name: /^Answer: Access/ }));
    expect(document.activeElement).toBe(within(item()).getAllByRole('radio')[0]);
    await expectAccessible(item());
    fireEvent.click(within(item()).getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choose an answer');
    expect(sent).toEqual([]);
    fireEvent.click(within(item()).getByRole('radio', { name: 'No' }));
    type('Your name', 'Dominique');
    type('Reference (optional)', 'file 12');
    fireEvent.click(within(item()).getByRole('button', { name: 'Save' }));
    await screen.findByText('Answer saved; 1 audit judged again.');
    expect(sent).toMatchObject([
      {
        name: 'answerQuestion',
        asks: { subject: SUBJECT, question: 'm-am-9', answer: 'no', by: 'Dominique', reference: 'file 12' },
      },
    ]);
    expect(app.personName.value).toBe('Dominique');
    await waitFor(() =>
      expect(document.activeElement).toBe(within(item()).getByRole('button', { name: /^Answer: Access/ })),
    );
  });

  it('say when an answer could not be stored, and keep what was typed', async () => {
    const { answers } = openAccount();
    answers['answerQuestion'] = fail('storage-failed', { detail: 'QuotaExceededError' });
    fireEvent.click(within(item()).getByRole('button', { name: /^Answer: Access/ }));
    fireEvent.click(within(item()).getByRole('radio', { name: 'Yes' }));
    type('Your name', 'Dominique');
    fireEvent.click(within(item()).getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('QuotaExceededError');
    expect(within(item()).getByLabelText<HTMLInputElement>('Your name').value).toBe('Dominique');
  });

  it('show an answer given beside the automatic results, and let it be withdrawn', async () => {
    const { sent, container } = openAccount(given('no'));
    const line = container.querySelector('.answers__line');
    expect(line?.textContent).toContain('No by Dominique, on November 20, 2026. Reference: file 12');
    expect(screen.getByText(/^1 of \d+ answered$/)).toBeTruthy();
    fireEvent.click(within(item()).getByRole('button', { name: /^Withdraw the answer/ }));
    await screen.findByText('Answer withdrawn; 1 audit judged again.');
    expect(sent).toEqual([{ name: 'withdrawAnswer', asks: { subject: SUBJECT, question: 'm-am-9' } }]);
  });

  it('count an unknown apart', () => {
    openAccount(given('unknown'));
    expect(screen.getByText(/^0 of \d+ answered \(and 1 “unknown”\)$/)).toBeTruthy();
  });
});

describe('questions for organizations', () => {
  it('begin with those that own an audited account, and find any of the list', () => {
    open('#/questions');
    const names = () =>
      within(screen.getByRole('main'))
        .queryAllByRole('link')
        .map(({ textContent }) => textContent);
    const owners = names();
    expect(owners.length).toBeGreaterThan(0);
    fireEvent.input(screen.getByLabelText('Search organizations'), { target: { value: 'zzz' } });
    expect(names()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('No organization found');
    fireEvent.input(screen.getByLabelText('Search organizations'), { target: { value: '' } });
    expect(names()).toEqual(owners);
  });

  it('mark what only a rescinded text asks as historic', () => {
    open('#/questions/rhc');
    const strategy = screen.getAllByText(/A department-wide social media strategy/)[0];
    expect(strategy?.textContent).toContain('historic requirement');
    const list = screen.getAllByText(/A list of people allowed to post/)[0];
    expect(list?.textContent).not.toContain('historic');
  });

  it('tell joint owners apart', () => {
    const rows = [{ organizationIds: ['a', 'b'], organization: { en: 'A; B', fr: 'A fr; B fr' } }];
    expect(organizationsOf([], rows as never)).toEqual([
      { id: 'a', name: { en: 'A', fr: 'A fr' }, audited: 0 },
      { id: 'b', name: { en: 'B', fr: 'B fr' }, audited: 0 },
    ]);
  });
});
