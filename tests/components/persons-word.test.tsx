// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import type { AuditRecord } from '@/lib/model/record';
import { draw } from '../support/draw';
import type { Situation } from '../support/stories';
import { attestation, claim, decision } from '../support/story-people';
import { few } from '../support/story-records';

const open = (situation: Situation = {}, record: AuditRecord = claim) => {
  location.hash = `#/accounts/${encodeURIComponent(record.accountKey)}`;
  return draw(<Dashboard place={followHash(window).place} />, { records: [record], ...situation });
};
const dialogOf = (title: string) => {
  const dialog = [...document.querySelectorAll('dialog')].find(({ textContent }) =>
    textContent.startsWith(title),
  );
  return within(dialog as HTMLElement);
};

describe('the kind of account by a person', () => {
  it('is attested with a name, a day and a ground', async () => {
    const { sent } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Change… the kind of account' }));
    const dialog = dialogOf('What kind');
    fireEvent.click(dialog.getByRole('button', { name: 'Attest' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Give your name');
    fireEvent.change(dialog.getByLabelText('Kind of account'), { target: { value: 'personal' } });
    fireEvent.input(dialog.getByLabelText('Your name'), { target: { value: 'Dominique' } });
    fireEvent.input(dialog.getByLabelText('What you base this on'), {
      target: { value: 'The owner told me' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Attest' }));
    await screen.findByText('Kind of account attested; 1 audit judged again.');
    expect(sent).toMatchObject([
      {
        name: 'attestClass',
        asks: {
          accountKey: claim.accountKey,
          value: 'personal',
          by: 'Dominique',
          ground: 'The owner told me',
        },
      },
    ]);
  });

  it('shows both values, and is withdrawn', async () => {
    const { sent, container } = open({ attestation });
    const both = container.querySelector('.class-by-person')?.textContent ?? '';
    expect(both).toContain('By the words and the list');
    expect(both).toContain('Declared parody – by Dominique Roy, on November 22, 2026. The owner told me.');
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw the attestation' }));
    await screen.findByText(/^Attestation withdrawn/);
    expect(sent).toEqual([{ name: 'withdrawAttestation', asks: { accountKey: claim.accountKey } }]);
  });

  it('is not offered for a listed account, whose list decides; nor in the panel', () => {
    open({}, few);
    expect(screen.queryByRole('button', { name: /kind of account/ })).toBeNull();
    expect(screen.getByText(/The list decides on a listed account/)).toBeTruthy();
    draw(<SidePanel />, { records: [claim], tab: { tabId: 7, state: 'audited', auditId: claim.id } });
    expect(screen.queryByRole('button', { name: /kind of account/ })).toBeNull();
  });
});

describe('whether an account poses as official', () => {
  it('is never asked of a listed account', () => {
    open({}, few);
    expect(screen.queryByText('Does this account pose as official?')).toBeNull();
  });

  it('is decided with nothing chosen beforehand, by name and on a ground', async () => {
    const { sent } = open();
    expect(screen.getByText('Nobody has decided.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Record a decision…' }));
    const dialog = dialogOf('Does this');
    expect(dialog.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      false,
      false,
    ]);
    fireEvent.click(dialog.getByRole('button', { name: 'Record' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choose an answer');
    fireEvent.click(dialog.getByRole('radio', { name: 'It does not pose as official' }));
    fireEvent.input(dialog.getByLabelText('Your name'), { target: { value: 'Claude' } });
    fireEvent.input(dialog.getByLabelText(/^What you base/), { target: { value: 'A pilot project' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      name: 'decideImitation',
      asks: {
        accountKey: claim.accountKey,
        decision: 'doesNotImitate',
        by: 'Claude',
        ground: 'A pilot project',
        auditId: claim.id,
      },
    });
  });

  it('awaits a second person; one is enough where an administrator says so', () => {
    const { unmount } = open({ decisions: [decision] });
    expect(screen.getByText(/^Awaiting a second person/)).toBeTruthy();
    unmount();
    open({ decisions: [decision], decidedBy: 1 });
    expect(screen.getByText(/^1 person says so/)).toBeTruthy();
  });

  it('does not propose the name of one who has decided', () => {
    const { app } = open({ decisions: [decision] });
    app.personName.value = decision.by;
    fireEvent.click(screen.getByRole('button', { name: 'Record a decision…' }));
    expect(dialogOf('Does this').getByLabelText<HTMLInputElement>('Your name').value).toBe('');
  });

  it('stays withdrawable when the signal is gone', async () => {
    const { sent } = open({ decisions: [decision] }, { ...claim, results: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw the decision of Dominique Roy' }));
    await screen.findByText('Decision withdrawn.');
    expect(sent).toEqual([
      { name: 'withdrawDecision', asks: { accountKey: claim.accountKey, by: 'Dominique Roy' } },
    ]);
  });
});
