// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';
import { few } from '../support/story-records';

const open = (situation: Situation = {}) => draw(<Dashboard place={followHash(window).place} />, situation);
const flip = {
  auditId: few.id,
  accountKey: few.accountKey,
  observedAt: few.observedAt,
  pack: 'directive-2025',
  rule: 'notice-link-present',
  before: 'failed',
  after: 'inapplicable',
} as const;
const rejudged = { judged: 3, flips: [flip], classes: [], changed: [few.id] };

beforeEach(() => {
  location.hash = '#/rejudge';
});

describe('the page Judge again', () => {
  it('shows every verdict that would flip, and keeps nothing unasked', async () => {
    const { container, acted, sent } = open({ records: [few], rejudged });
    fireEvent.input(screen.getByLabelText('Policies in force on'), { target: { value: '2020-01-15' } });
    fireEvent.click(screen.getByLabelText('Vigie’s own guards'));
    fireEvent.click(screen.getByRole('button', { name: 'Show what would change' }));
    const table = within(await screen.findByRole('table', { name: 'Verdicts that would change' }));
    expect(table.getAllByRole('row')[1]?.textContent).toMatch(/riversharbours_gc.*Failed|To fix/u);
    const asked = JSON.parse(acted.at(-1)?.slice('rejudge '.length) ?? '');
    expect(asked).toMatchObject({ asOf: '2020-01-15', sha256: null, latestOnly: true });
    expect(asked.packs).not.toContain('vigie');
    expect(sent).toEqual([]);
    await expectAccessible(container);
  });

  it('keeps exactly what was shown, once the person says so', async () => {
    const { sent } = open({ records: [few], rejudged });
    fireEvent.click(screen.getByRole('button', { name: 'Show what would change' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep the new verdicts' }));
    fireEvent.click(screen.getByRole('button', { name: 'Replace the verdicts' }));
    expect(await screen.findByText('1 audit was judged again and kept.')).toBeTruthy();
    expect(sent).toEqual([
      {
        name: 'rejudgeAudits',
        asks: { choice: { asOf: null, sha256: null, packs: null }, audits: [few.id] },
      },
    ]);
  });

  it('says when nothing would change, in French too', async () => {
    const { container } = open({ records: [few], preferences: { language: 'fr' } });
    fireEvent.click(screen.getByRole('button', { name: 'Montrer ce qui changerait' }));
    expect(await screen.findByText('Aucun résultat ne changerait.')).toBeTruthy();
    await expectAccessible(container);
  });
});
