// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListChoice, ListPace, ListReading } from '@/components/directory-view';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { sources } from '@/lib/directory/sources';
import { createTranslator } from '@/lib/i18n/translate';
import { fail, ok } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import { storyPreview, storyReading, storyTable } from '../support/stories';

beforeEach(() => {
  location.hash = '#/directory/import';
});

/** The page after a file was chosen; `choices`: how it was then asked to be read. */
async function chosen(reading: ListReading, language: 'en' | 'fr' = 'en') {
  const view = draw(<Dashboard place={followHash(window).place} />, {
    reading,
    preferences: { language },
  });
  const choices: ListChoice[] = [];
  const { actions } = view.app;
  const read = actions.readDirectoryFiles;
  actions.readDirectoryFiles = (choice, pace) => {
    choices.push(choice);
    return read(choice, pace);
  };
  const label = language === 'en' ? 'Import directory' : 'Importer un répertoire';
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File(['x'], 'list.csv')] } });
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return { ...view, choices };
}
const columns = (name: string) => within(screen.getByRole('table', { name }));
const use = () => screen.getByRole('button', { name: 'Use this directory' });

describe('the columns of a table', () => {
  const unknown = storyReading({
    source: null,
    table: storyTable,
    preview: fail('csv-columns-missing', { column: 'url' }),
  });

  it('are asked for, each beside its first values; the answer is tried at once', async () => {
    const { container, choices } = await chosen(unknown);
    expect(screen.getByRole('alert').textContent).toContain('Choose below the one of the address');
    expect(screen.getByRole('alert').textContent).toContain('Nothing changed');
    const table = columns('Which column holds what');
    expect(table.getAllByRole('combobox')).toHaveLength(7);
    expect(within(table.getByLabelText('Account').closest('tr')!).getByText('Port de Gaspé')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.change(table.getByLabelText('Address'), { target: { value: '1' } });
    await waitFor(() => expect(choices).toHaveLength(2));
    expect(choices[1]).toMatchObject({ source: 'table', mapping: { ...storyTable.mapping, url: 1 } });
  });

  it('are kept together when a second is chosen before the first was read', async () => {
    const { choices } = await chosen(unknown);
    const table = columns('Which column holds what');
    fireEvent.change(table.getByLabelText('Platform'), { target: { value: '0' } });
    fireEvent.change(table.getByLabelText('Handle'), { target: { value: '1' } });
    await waitFor(() => expect(choices).toHaveLength(3));
    expect(choices[2]).toMatchObject({ mapping: { ...storyTable.mapping, platform: 0, handle: 1 } });
    expect(table.getByLabelText<HTMLSelectElement>('Platform').value).toBe('0');
  });

  it('are asked for in French', async () => {
    const { container } = await chosen(unknown, 'fr');
    expect(screen.getByRole('alert').textContent).toContain('Choisissez ci-dessous celle de l’adresse');
    expect(columns('Contenu de chaque colonne').getByLabelText('Adresse')).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('what a file is', () => {
  it('can be changed to a table, and back', async () => {
    const { choices } = await chosen(storyReading({ source: 'gc-tracker', table: storyTable }));
    const source = screen.getByLabelText('What the file is');
    expect(screen.queryByRole('table', { name: 'Which column holds what' })).toBeNull();
    fireEvent.change(source, { target: { value: 'table' } });
    expect(await screen.findByRole('table', { name: 'Which column holds what' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('What the file is'), { target: { value: 'gc-tracker' } });
    await waitFor(() => expect(choices).toHaveLength(3));
    expect(choices.map(({ source: id }) => id)).toEqual([null, 'table', null]);
  });

  it('is said where it cannot be changed', async () => {
    await chosen(storyReading({ source: 'canada-feed' }));
    expect(screen.getByText('What the file is: Canada.ca feed, both languages')).toBeTruthy();
    expect(screen.queryByLabelText('What the file is')).toBeNull();
  });

  it('has a name in both languages', () => {
    for (const { id } of sources) {
      for (const language of ['en', 'fr'] as const) {
        expect(createTranslator(language).maybe(`source.${id}`), id).toBeTruthy();
      }
    }
  });
});

describe('the preview', () => {
  const full = storyReading({
    preview: ok({
      ...storyPreview,
      explained: [
        { reason: 'platform-not-read', rows: [{ part: 'en', row: 12, detail: '"Blog"' }] },
        { reason: 'no-account', rows: [{ part: '', row: 14, detail: '"nowhere"' }] },
      ],
      skipped: [{ reason: 'not-published', rows: [{ part: '', row: 3, detail: 'archived' }] }],
      languagesUnread: ['Klingon'],
      since: { date: '2026-11-20', isOlder: true, counts: { added: 2, removed: 1, moved: 0, edited: 3 } },
    }),
  });

  it('says what became of every row and what would change', async () => {
    const { container } = await chosen(full);
    const preview = container.querySelector('.preview') as HTMLElement;
    expect(preview.textContent).toContain('Row 12 (en)');
    expect(preview.textContent).toContain('Not, or no longer, published (1)');
    expect(preview.textContent).toContain('Klingon');
    expect(preview.textContent).toContain(
      'Since the copy in use, of November 20, 2026: 2 added, 1 removed, 0 moved and 3 edited.',
    );
    expect(preview.textContent).toContain('older than the one in use');
    await expectAccessible(container);
  });

  it('does so in French', async () => {
    const { container } = await chosen(full, 'fr');
    expect(container.querySelector('.preview')?.textContent).toContain(
      'Depuis la copie utilisée, celle du 20 novembre 2026\u00a0: 2 ajoutés, 1 retiré, 0 déplacé et 3 corrigés.',
    );
    await expectAccessible(container);
  });

  it('takes a name and a day, worked out anew when the field is left', async () => {
    const { choices, sent } = await chosen(storyReading());
    const name = screen.getByLabelText('Name of this copy');
    fireEvent.input(name, { target: { value: 'My list' } });
    fireEvent.change(name, { target: { value: 'My list' } });
    await waitFor(() => expect(choices.at(-1)).toMatchObject({ title: 'My list', date: null }));
    fireEvent.input(screen.getByLabelText('The list was current on'), { target: { value: '2026-10-01' } });
    // Used without leaving the field: read with that day first.
    fireEvent.click(use());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(choices.at(-1)).toMatchObject({ title: 'My list', date: '2026-10-01' });
  });

  it('asks no name of a list that has its own', async () => {
    await chosen(storyReading({ source: 'canada-feed', preview: ok({ ...storyPreview, title: null }) }));
    expect(screen.queryByLabelText('Name of this copy')).toBeNull();
    expect(screen.getByLabelText('The list was current on')).toBeTruthy();
  });
});

describe('reading', () => {
  it('tells how far it is, and is called off without alarm', async () => {
    const view = draw(<Dashboard place={followHash(window).place} />);
    let pace: ListPace | undefined;
    view.app.actions.readDirectoryFiles = (_, given) =>
      new Promise((resolve) => {
        pace = given;
        given.signal.addEventListener('abort', () => resolve(fail('import-cancelled')));
      });
    fireEvent.change(screen.getByLabelText('Import directory'), {
      target: { files: [new File(['x'], 'list.csv')] },
    });
    pace?.progress('rows', 30, 120);
    const bar = await screen.findByRole('progressbar', { name: 'Checking the rows: 25%' });
    expect(bar.getAttribute('value')).toBe('25');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('The import was cancelled');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is called off by whoever leaves the page', async () => {
    const view = draw(<Dashboard place={followHash(window).place} />);
    let signal: AbortSignal | undefined;
    view.app.actions.readDirectoryFiles = (_, given) => {
      signal = given.signal;
      return new Promise(() => undefined);
    };
    fireEvent.change(screen.getByLabelText('Import directory'), {
      target: { files: [new File(['x'], 'list.csv')] },
    });
    await screen.findByRole('progressbar');
    expect(signal?.aborted).toBe(false);
    view.unmount();
    await waitFor(() => expect(signal?.aborted).toBe(true));
  });
});
