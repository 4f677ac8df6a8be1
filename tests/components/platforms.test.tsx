// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { Popup } from '@/components/screens/Popup/Popup';
import { fail } from '@/lib/model/errors';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';
import { storyReaderPack } from '../support/story-readers';

async function open(situation: Situation = {}) {
  const view = draw(<Dashboard place={followHash(window).place} />, situation);
  await screen.findByRole('heading', { level: 1, name: /^(?:Platforms|Plateformes)$/ });
  return view;
}
const card = (name: string) => within(screen.getByRole('article', { name }));

beforeEach(() => {
  location.hash = '#/platforms';
});

describe('the Platforms page', () => {
  it('says which platforms are read, and asks for one at a time, within the click', async () => {
    const { acted } = await open();
    expect(card('X').getByText('Read')).toBeTruthy();
    expect(card('X').queryByRole('button')).toBeNull();
    expect(card('Bluesky').getByText('Not read')).toBeTruthy();
    fireEvent.click(card('Bluesky').getByRole('button', { name: 'Allow Bluesky' }));
    expect(acted).toEqual(['allow https://bsky.app/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Stop reading Bluesky' }));
    await waitFor(() => expect(card('Bluesky').getByText('Not read')).toBeTruthy());
  });

  it('says so when the person refuses', async () => {
    await open();
    fireEvent.click(card('Vimeo').getByRole('button', { name: 'Allow Vimeo' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing changed');
  });

  it('tells what a reader rests on and does not see, in both languages', async () => {
    await open();
    expect(card('Vimeo').getByText(/No page of this platform could be studied/)).toBeTruthy();
    expect(card('X').getByText(/Page languages met: English and French/)).toBeTruthy();
    expect(card('X').getByText('The kind of badge is not read.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(card('X').getByText('Le type de badge n’est pas lu.')).toBeTruthy();
    expect(card('X').getByText(/Langues des pages vues/).textContent).toContain('anglais et français');
  });

  it('allows Mastodon servers by name, one by one, and takes each back alone', async () => {
    const { acted } = await open({ allowed: ['https://social.example/*'] });
    const mastodon = card('Mastodon');
    expect(mastodon.getByText('social.example')).toBeTruthy();
    const box = mastodon.getByLabelText('Server');
    fireEvent.input(box, { target: { value: 'no server' } });
    fireEvent.click(mastodon.getByRole('button', { name: 'Allow this server' }));
    expect(mastodon.getByRole('alert').textContent).toContain('not the name of a server');
    expect(acted).toEqual([]);
    fireEvent.input(box, { target: { value: '@harbours@Ports.Example' } });
    fireEvent.click(mastodon.getByRole('button', { name: 'Allow this server' }));
    expect(acted).toEqual(['allow https://ports.example/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Stop reading social.example' }));
    await waitFor(() => expect(mastodon.queryByText('social.example')).toBeNull());
    expect(mastodon.getByText('ports.example')).toBeTruthy();
  });

  it('previews a reader pack, uses it when told to, and removes it', async () => {
    const { sent } = await open();
    fireEvent.change(screen.getByLabelText('Choose a reader pack'), {
      target: { files: [new File(['{}'], 'readers.json')] },
    });
    const preview = within(await screen.findByRole('region', { name: 'Chosen file, not yet in use' }));
    expect(preview.getByText(storyReaderPack.sha256)).toBeTruthy();
    expect(preview.getByText('X renamed its name block.')).toBeTruthy();
    expect(preview.getByText('[data-testid="UserName2"]')).toBeTruthy();
    expect(preview.getByText(/Not applied: written for the reader bluesky-2026.10.1/)).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.click(preview.getByRole('button', { name: 'Use this reader pack' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('in use'));
    expect(sent).toEqual([{ name: 'loadReaderPack', asks: { text: '{}' } }]);
  });

  it('shows what the pack in use changes, at the platform too, and removes it', async () => {
    const { sent } = await open({ readerPack: storyReaderPack });
    expect(card('X').getByText('Changed by the reader pack')).toBeTruthy();
    expect(card('X').getByText('Fields not read: followers.')).toBeTruthy();
    // Written for another version of the reader: it changes nothing.
    expect(card('Bluesky').queryByText('Switched off by a reader pack')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove the reader pack' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('removed'));
    expect(sent).toEqual([{ name: 'removeReaderPack', asks: {} }]);
  });

  it('refuses a bad file with the place of its flaw', async () => {
    const { app } = await open();
    app.actions.readReaderPack = () =>
      Promise.resolve(fail('wrong-format', { path: 'readers.x.hooks.name' }));
    fireEvent.change(screen.getByLabelText('Choose a reader pack'), {
      target: { files: [new File(['{}'], 'readers.json')] },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('readers.x.hooks.name');
  });

  it('is accessible, also with a pack and servers, in both languages', async () => {
    const { container } = await open({ readerPack: storyReaderPack, allowed: ['https://social.example/*'] });
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    await expectAccessible(container);
  });
});

describe('the popup on a page that could be read', () => {
  const offer = { platform: 'bluesky', patterns: ['https://bsky.app/*'] };

  it('offers to allow it', async () => {
    const { acted, container } = draw(<Popup />, { tab: { tabId: 7, state: 'nothing' }, offer });
    await expectAccessible(container);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow Bluesky' }));
    expect(acted).toEqual(['allow https://bsky.app/*']);
  });

  it('says of a server that only it is asked for', async () => {
    draw(<Popup />, {
      tab: { tabId: 7, state: 'nothing' },
      offer: { platform: 'mastodon', patterns: ['https://social.example/*'] },
    });
    expect(await screen.findByText(/Only this server is asked for/)).toBeTruthy();
  });

  it('stays as it is anywhere else', async () => {
    draw(<Popup />, { tab: { tabId: 7, state: 'nothing' } });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Allow/ })).toBeNull());
  });
});
