// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { fail, ok } from '@/lib/model/errors';
import { draw } from '../support/draw';
import type { Situation } from '../support/stories';
import { few, lookalike } from '../support/story-records';

const open = (situation: Situation = { records: [few, lookalike] }) =>
  draw(<Dashboard place={followHash(window).place} />, situation);

beforeEach(() => {
  location.hash = '#/export';
});

describe('the Export page', () => {
  it('offers every format of the registry and exports in the chosen one', async () => {
    open();
    const format = screen.getByLabelText<HTMLSelectElement>('Format');
    expect([...format.options].map((option) => option.value)).toEqual([
      'json',
      'ndjson',
      'csv',
      'answers-csv',
    ]);
    fireEvent.change(format, { target: { value: 'csv' } });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('2 audits exported to vigie-2026-11-22-1403.csv.'),
    );
  });

  it('exports answers where there is no audit, and says how many', async () => {
    location.hash = '#/export';
    draw(<Dashboard place={followHash(window).place} />, { records: [] });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Export' });
    expect(button.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'answers-csv' } });
    expect(button.disabled).toBe(false);
    fireEvent.click(button);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^No answer in vigie/));
  });

  it('shows how far it is', async () => {
    const { app } = open();
    let finish: () => void = () => undefined;
    app.actions.exportAudits = (_, progress) => {
      progress(1);
      return new Promise((resolve) => {
        finish = () => resolve(ok({ answers: 0, audits: 2, fileName: 'a.json' }));
      });
    };
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, bar.max]).toEqual([1, 2]);
    expect(screen.getByRole('status').textContent).toBe('1 audit written…');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export' }).disabled).toBe(true);
    finish();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('a.json'));
  });

  it('has nothing to export when nothing is stored', () => {
    open({ records: [] });
    expect(screen.getByText('There is no audit to export.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export' }).disabled).toBe(true);
  });

  it('says why it failed', async () => {
    const { app } = open();
    app.actions.exportAudits = () => Promise.resolve(fail('storage-failed', { detail: 'AbortError' }));
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect((await screen.findByRole('alert')).textContent).toContain('AbortError');
  });

  it('takes a file of audits in, and says what was new', async () => {
    const { sent } = open();
    const file = new File(['{"format":"vigie/audits"}'], 'audits.json');
    fireEvent.change(screen.getByLabelText('Import audits', { selector: 'input' }), {
      target: { files: [file] },
    });
    expect(await screen.findByText('3 audits added; 1 already here.')).toBeTruthy();
    expect(sent).toEqual([{ name: 'importAudits', asks: { text: '{"format":"vigie/audits"}' } }]);
  });

  it('refuses a bad file in words', async () => {
    const { answers } = open();
    answers['importAudits'] = fail('not-json');
    fireEvent.change(screen.getByLabelText('Import audits', { selector: 'input' }), {
      target: { files: [new File(['{'], 'audits.json')] },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('not valid JSON');
  });
});
