// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { Popup } from '@/components/screens/Popup/Popup';
import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import { ok } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import { present, snapshotInput } from '../support/snapshot';
import type { Situation } from '../support/stories';
import { few } from '../support/story-records';

const open = (situation: Situation = {}) => draw(<Dashboard place={followHash(window).place} />, situation);
const BIO = 'Deputy minister and proud federal public servant. This is my official account.';
const ownPage = ok(
  snapshotInput({
    accountKey: 'x:alexexampledm',
    fields: { displayName: present('Alex Example'), handle: present('AlexExampleDM'), bio: present(BIO) },
  }),
);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const verdict = () => document.querySelector('.own__said')?.textContent;
const card = (rule: string) => document.querySelector(`[data-rule=${rule}]`) as HTMLElement;
const group = (rule: string) => card(rule).closest('[data-group]')?.getAttribute('data-group');

beforeEach(() => {
  location.hash = '#/self-check/7';
});

describe('the profile on screen', () => {
  it('is read for this page only, and each rule says what a reviewer would see, the words marked', async () => {
    const { acted, sent, container } = open({ ownPage });
    await waitFor(() => expect(verdict()).toMatch(/worth checking/));
    expect(acted).toEqual(['readOwnPage 7']);
    expect(sent).toEqual([]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Bio').value).toBe(BIO);
    expect(group('exec-no-official-claim')).toBe('failed');
    const found = within(card('exec-no-official-claim'));
    expect(card('exec-no-official-claim').querySelector('mark')?.textContent).toBe('official account');
    expect(found.getByText(/Drop the word “official”/)).toBeTruthy();
    expect(found.getByText(/1 clause|clauses/)).toBeTruthy();
    expect(container.textContent).not.toMatch(/\b(?:fake|illegal|violation|non-compliant)\b/i);
    await expectAccessible(container);
  });

  it('is judged again as one types', async () => {
    open({ ownPage });
    await waitFor(() => expect(verdict()).toMatch(/worth checking/));
    type('Bio', 'Deputy minister and proud federal public servant. Views my own.');
    await waitFor(() => expect(group('exec-no-official-claim')).toBe('passed'));
    expect(verdict()).not.toMatch(/worth checking/);
    expect(screen.getByText('63 of 160 characters')).toBeTruthy();
  });

  it('that cannot be read says so, and texts can be pasted', async () => {
    open();
    expect(await screen.findByText(/could not read a profile in that tab/)).toBeTruthy();
    expect(verdict()).toBe('Give at least the display name and the handle.');
    type('Display name', 'Alex Example');
    type('Handle', '@alex');
    type('Bio', 'a'.repeat(161));
    expect(screen.getByText('1 character too many: the platform takes 160.')).toBeTruthy();
    await waitFor(() => expect(group('exec-no-official-claim')).toBe('passed'));
  });
});

describe('wording', () => {
  it('is built from role and institution, and takes the place of the text', async () => {
    const { container } = open({ ownPage });
    await waitFor(() => expect(verdict()).toMatch(/worth checking/));
    type('Your role, in English', 'Deputy Minister');
    type('Your institution, in English', 'Rivers and Harbours Canada');
    await screen.findAllByText(/^Deputy Minister, Rivers and Harbours Canada\. Federal public servant/);
    const [first] = [...container.querySelectorAll('.wording')];
    const use = within(first as HTMLElement).getByRole('button', { name: /wording 1/ });
    fireEvent.click(use);
    const bio = screen.getByLabelText<HTMLTextAreaElement>('Bio');
    expect(bio.value).toBe(first?.querySelector('.wording__text')?.textContent);
    expect(document.activeElement).toBe(bio);
    await waitFor(() => expect(verdict()).not.toMatch(/worth checking/));
    fireEvent.click(screen.getByLabelText('Both'));
    await waitFor(() => expect(container.querySelector('.wording__text')?.textContent).toContain(' | '));
    await expectAccessible(container);
  });

  it('is offered only once there is a profile to judge it with', async () => {
    const { container } = open();
    await screen.findByText(/could not read a profile/);
    expect(container.querySelectorAll('.wording')).toHaveLength(0);
    type('Display name', 'Alex Example');
    type('Handle', 'alex');
    await waitFor(() => expect(container.querySelectorAll('.wording').length).toBeGreaterThan(0));
    expect(screen.getByText(/Give your role and institution above/)).toBeTruthy();
  });

  it('says what to change first when no wording would do', async () => {
    open({ ownPage });
    await waitFor(() => expect(verdict()).toMatch(/worth checking/));
    type('Display name', 'Official ADM Rivers');
    expect(await screen.findByText(/something else in the profile is worth changing first/)).toBeTruthy();
  });
});

describe('questions', () => {
  it('of Ontario: approval, role, disclaimer, scenarios; "no" says what to do; nothing is kept', async () => {
    const { sent, saved, container } = open();
    fireEvent.click(screen.getByLabelText('Ontario Public Service'));
    for (const name of [
      'Ministry approval',
      'Holder and change of role',
      'Disclaimer and risks',
      'Scenarios',
    ])
      expect(screen.getByRole('heading', { name, level: 3 })).toBeTruthy();
    const asked = screen.getByRole('group', { name: /note helps, but lifts no duty/ });
    fireEvent.click(within(asked).getByLabelText('Not sure'));
    expect(screen.getByText(/Keep the note if it helps/)).toBeTruthy();
    const clause = asked.parentElement?.querySelector('a');
    expect(clause?.href).toMatch(/^https:\/\/www\.ontario\.ca\//);
    expect([sent, saved]).toEqual([[], []]);
    await expectAccessible(container);
  });
});

it('asks nobody else what Ontario asks of specialists and executives', () => {
  open();
  fireEvent.click(screen.getByLabelText('Ontario Public Service'));
  fireEvent.click(screen.getByLabelText('A strictly personal account'));
  expect(screen.queryByRole('heading', { name: 'Ministry approval' })).toBeNull();
  expect(screen.getByText(/of specialist and executive accounts only/)).toBeTruthy();
});

describe('saving', () => {
  it('hands over one readable file, with the answers', async () => {
    const { files } = open({ ownPage });
    await waitFor(() => expect(verdict()).toMatch(/worth checking/));
    fireEvent.click(within(screen.getByRole('group', { name: /official symbols/ })).getByLabelText('Yes'));
    fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect(await screen.findByText(/File handed to the browser: vigie-self-check-/)).toBeTruthy();
    expect(files).toHaveLength(1);
    const file = JSON.parse(files[0]?.text ?? '') as Record<string, unknown>;
    expect(file).toMatchObject({
      format: 'vigie/self-check',
      accountClass: 'executive',
      profile: { displayName: 'Alex Example' },
      answers: { noSymbols: 'yes' },
    });
    expect((file['text'] as string[]).join('\n')).toMatch(
      /Worth checking: A specialist or executive account/,
    );
  });
});

it('speaks French', async () => {
  const { container } = open({ ownPage, preferences: { language: 'fr' } });
  await waitFor(() => expect(verdict()).toMatch(/à vérifier/));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vérifier mon propre compte');
  type('Votre fonction, en français', 'Sous-ministre');
  await screen.findAllByText(/^Sous-ministre\. Membre de la fonction publique fédérale/);
  await expectAccessible(container);
});

describe('the way there', () => {
  const link = /Check my own account/;
  it('stands in the panel, with the tab, whatever the panel says', () => {
    const { acted } = draw(<SidePanel />, {
      records: [few],
      tab: { tabId: 7, state: 'audited', auditId: few.id },
    });
    fireEvent.click(screen.getByRole('button', { name: link }));
    expect(acted).toEqual(['openDashboard #/self-check/7']);
  });
  it.each([
    ['ownAccount', '#/self-check/7'],
    ['noTie', '#/self-check/7'],
    ['nothing', '#/self-check'],
  ] as const)('stands in the popup: %s', (state, hash) => {
    const { acted } = draw(<Popup />, { tab: { tabId: 7, state } });
    fireEvent.click(screen.getByRole('button', { name: link }));
    expect(acted).toEqual([`openDashboard ${hash}`]);
  });
});
