// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { defectRows } from '@/entrypoints/shared/defect-rows';
import { csvText } from '@/lib/export/csv';
import { fail } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import { type Situation } from '../support/stories';
import { storyCheck } from '../support/story-list';

const open = (id: string, situation: Situation = {}) => {
  location.hash = `#/directory/${id}`;
  return draw(<Dashboard place={followHash(window).place} />, situation);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rowsOf = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const LIST = 'Every defect, with its correction';

describe('the defects of the list', () => {
  it.each([
    ['en', 'Look for defects', 'These are the list’s defects, not the accounts’'],
    ['fr', 'Chercher les défauts', 'Ce sont les défauts de la liste, pas ceux des comptes'],
  ] as const)('are counted by kind, explained, and shown row by row (%s)', async (language, button, lead) => {
    const { container } = open('defects', { preferences: { language } });
    expect(container.textContent).toContain(lead);
    press(button);
    await waitFor(() => expect(container.querySelectorAll('.figures dd')).toHaveLength(5));
    const { rows, flawed } = storyCheck.report;
    const figures = [...container.querySelectorAll('.figures dd')].map((item) => item.textContent);
    expect(figures.slice(0, 2)).toEqual([String(rows), String(flawed)]);
    expect(container.querySelectorAll('.defect-kinds .expander')).toHaveLength(
      storyCheck.report.groups.length,
    );
    expect(container.textContent).toContain('U+200B');
    await expectAccessible(container);
  });

  it('are narrowed by kind, platform and words', async () => {
    open('defects');
    press('Look for defects');
    await screen.findByRole('table', { name: LIST });
    const all = storyCheck.report.wrong + storyCheck.report.untidy;
    expect(rowsOf(LIST)).toHaveLength(all);
    press(/^See the rows: Old site/);
    expect(rowsOf(LIST)).toHaveLength(1);
    expect(rowsOf(LIST)[0]?.textContent).toContain('https://twitter.com/PortGaspe');
    expect(rowsOf(LIST)[0]?.textContent).toContain('https://x.com/PortGaspe');
    press('Clear filters');
    choose('Platform', 'facebook');
    expect(rowsOf(LIST).every((row) => row.textContent.startsWith('Lighthouses'))).toBe(true);
    choose('Platform', '');
    fireEvent.input(screen.getByLabelText('Search the list'), { target: { value: 'tides' } });
    expect(rowsOf(LIST).length).toBeGreaterThan(0);
    expect(rowsOf(LIST).length).toBeLessThan(all);
    fireEvent.input(screen.getByLabelText('Search the list'), { target: { value: 'nowhere at all' } });
    expect(screen.getByText('No defect matches')).toBeTruthy();
  });

  it('are handed over as a report and as a patch', async () => {
    const { acted } = open('defects');
    press('Look for defects');
    fireEvent.click(await screen.findByRole('button', { name: 'Download the report (CSV)' }));
    press('Download the patch (CSV)');
    expect(acted).toEqual(['defects report', 'defects patch']);
    await screen.findByText(/vigie-list-patch\.csv/);
  });

  it('say why they cannot be looked for', async () => {
    const { app } = open('defects');
    app.actions.lintDirectory = () => Promise.resolve(fail('directory-unavailable'));
    press('Look for defects');
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('the files hold every defect, and no cell that a spreadsheet would run', () => {
  const patch = defectRows('patch', storyCheck);
  expect(patch).toHaveLength(1 + storyCheck.report.wrong + storyCheck.report.untidy);
  expect(patch[0]).toContain('proposed');
  expect(patch.some((row) => row.includes('https://x.com/PortGaspe'))).toBe(true);
  const report = defectRows('report', storyCheck);
  expect(report).toHaveLength(1 + storyCheck.report.groups.length);
  for (const table of [patch, report]) expect(new Set(table.map(({ length }) => length)).size).toBe(1);
  const text = csvText(patch);
  expect(text).toContain(`'=HYPERLINK`);
  expect(text).not.toMatch(/(^|[,"\n])=HYPERLINK/);
});

describe('twin accounts', () => {
  it.each([
    [
      'en',
      'Look for twins',
      'Their names translate each other.',
      'Show',
      'has no account in the other language',
    ],
    ['fr', 'Chercher les jumeaux', 'Leurs noms', 'Montrer', 'n’a'],
  ] as const)(
    'are shown with their signs, and those without one with why (%s)',
    async (language, button, sign, show, why) => {
      const { container } = open('pairs', { preferences: { language } });
      press(button);
      await waitFor(() => expect(container.querySelector('.table--twins')?.textContent).toContain(sign));
      await expectAccessible(container);
      choose(show, 'alone');
      expect(container.querySelector('.table--twins')?.textContent).toContain(why);
      await expectAccessible(container);
    },
  );

  it('are found by name, and counted by platform', async () => {
    open('pairs');
    press('Look for twins');
    const search = await screen.findByLabelText('Search an account or an organization');
    fireEvent.input(search, { target: { value: 'rivieres' } });
    expect(rowsOf('Pairs')).toHaveLength(1);
    fireEvent.input(search, { target: { value: 'nowhere' } });
    expect(screen.getByText('Nothing matches')).toBeTruthy();
    const counts = within(screen.getByRole('table', { name: 'By platform', hidden: true }));
    expect(
      counts
        .getAllByRole('row', { hidden: true })
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['X10', 'Facebook01']);
  });
});
