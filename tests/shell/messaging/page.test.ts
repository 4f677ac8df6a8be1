import { describe, expect, it, vi } from 'vitest';
import { type PageLine, pageVoice } from '@/lib/messaging/page';
import type { Envelope } from '@/lib/messaging/protocol';
import { snapshotInput } from '../../support/snapshot';

vi.mock('wxt/browser', () => ({ browser: {} }));

type Reply = 'answers' | 'dies' | 'refuses' | 'hangs';

/** A background that reacts as told, message by message; then it answers. Time passes in turns, without waiting. */
function line(...replies: Reply[]) {
  const sent: Envelope[] = [];
  const waits: number[] = [];
  let isAlive = true;
  const pageLine: PageLine = {
    send: (message) => {
      sent.push(message as Envelope);
      switch (replies.shift() ?? 'answers') {
        case 'answers':
          return Promise.resolve({ ok: true, value: null });
        case 'refuses':
          return Promise.resolve({ ok: false, error: { code: 'bad-message', values: {} } });
        case 'dies':
          return Promise.reject(new Error('message channel closed'));
        case 'hangs':
          return new Promise(() => {});
      }
    },
    wait: (ms) => {
      waits.push(ms);
      return new Promise((resolve) => setTimeout(resolve, ms / 100));
    },
    isAlive: () => isAlive,
  };
  return { pageLine, sent, waits, cut: () => (isAlive = false) };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 150));
const types = (sent: Envelope[]) => sent.map(({ type }) => type);

describe('a message that is not answered', () => {
  it('is said again with the same id until it is answered', async () => {
    const { pageLine, sent } = line('dies', 'dies');
    pageVoice(pageLine).observed(snapshotInput());
    await rest();
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1);
  });

  it('is given up after three tries', async () => {
    const { pageLine, sent } = line('dies', 'hangs', 'dies', 'dies');
    pageVoice(pageLine).observed(snapshotInput());
    await rest();
    expect(sent).toHaveLength(3);
  });

  it('is not repeated after an answer, be it a refusal', async () => {
    const { pageLine, sent } = line('refuses');
    pageVoice(pageLine).observed(snapshotInput());
    await rest();
    expect(sent).toHaveLength(1);
  });
});

it('says that a repeated snapshot is late when the person has moved on', async () => {
  const { pageLine, sent } = line('dies', 'answers');
  const voice = pageVoice(pageLine);
  voice.observed(snapshotInput());
  voice.left();
  await rest();
  expect(types(sent)).toEqual(['profileObserved', 'profileLeft', 'profileObserved']);
  expect(sent.map(({ payload }) => (payload as { isLate?: boolean }).isLate)).toEqual([
    false,
    undefined,
    true,
  ]);
});

it('does not repeat an opening or leaving that is out of date', async () => {
  const { pageLine, sent } = line('dies', 'dies');
  const voice = pageVoice(pageLine);
  voice.opened('https://x.com/a', false);
  voice.left();
  voice.opened('https://x.com/b', false);
  await rest();
  expect(types(sent)).toEqual(['profileOpened', 'profileLeft', 'profileOpened']);
});

it('asks for a reader, again when the worker dies, whatever is on screen meanwhile', async () => {
  const { pageLine, sent } = line('dies');
  const voice = pageVoice(pageLine);
  const asked = voice.wanted('x');
  voice.left();
  await asked;
  expect(types(sent)).toEqual(['readerWanted', 'profileLeft', 'readerWanted']);
  expect(sent.at(-1)).toEqual({ type: 'readerWanted', payload: { platform: 'x' } });
});

it('is silent once the extension was updated', async () => {
  const { pageLine, sent, cut } = line('dies');
  const voice = pageVoice(pageLine);
  voice.observed(snapshotInput());
  cut();
  voice.left();
  await rest();
  expect(sent).toHaveLength(1);
});
