import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, type CommandHandlers, type EventHandlers, type Sender } from '@/lib/messaging/listen';
import { snapshotInput } from '../../support/snapshot';

const doors = {
  extensionId: 'vigie',
  ownPages: 'chrome-extension://vigie/',
  isReadable: (url: string) => url.startsWith('https://x.com/'),
};
const page: Sender = { id: 'vigie', url: 'https://x.com/RiversHarbours_GC', frameId: 0, tab: { id: 7 } };
const view: Sender = { id: 'vigie', url: 'chrome-extension://vigie/dashboard.html' };
const viewInTab: Sender = { ...view, frameId: 0, tab: { id: 8 } };

const done = <T>(value: T) => vi.fn(() => Promise.resolve({ ok: true as const, value }));
const events = {
  pageStarted: done(null),
  readerWanted: done(null),
  profileOpened: done(null),
  profileObserved: done({ stored: true }),
  profileLeft: done(null),
};
const commands = {
  importDirectory: done({ accounts: 1, sha256: 'ab' }),
  importDirectoryPart: done(null),
  useDirectory: done({ accounts: 1 }),
  removeDirectory: done(null),
  markLookalikeSafe: done(null),
  unmarkLookalikeSafe: done(null),
  answerQuestion: done({ judged: 1 }),
  withdrawAnswer: done({ judged: 1 }),
  attestClass: done({ judged: 1 }),
  withdrawAttestation: done({ judged: 1 }),
  recordPicture: done(null),
  decideImitation: done(null),
  withdrawDecision: done(null),
  rejudgeAudits: done({ judged: 1 }),
  importAudits: done({ added: 1, skipped: 0, taken: 0 }),
  forgetAccount: done({ erased: 1 }),
  loadReaderPack: done({ id: 'a', sha256: 'b' }),
  removeReaderPack: done(null),
  loadPolicyPack: done({ id: 'a', sha256: 'b' }),
  removePolicyPack: done(null),
  switchPolicyPack: done(null),
  recordSavedCopy: done({ auditId: null, isPersonSkipped: false }),
  readAgain: done({ stored: true }),
};
const handlers: { events: EventHandlers; commands: CommandHandlers } = { events, commands };
const say = (type: string, payload: unknown, sender: Sender) =>
  answer({ type, payload }, sender, doors, handlers);
const observed = { snapshot: snapshotInput(), isLate: false };

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.restoreAllMocks());
const nothingHandled = () => {
  for (const handler of [...Object.values(events), ...Object.values(commands)])
    expect(handler).not.toHaveBeenCalled();
};

it('hands an event of a readable page to its handler, parsed, with its tab', async () => {
  expect(await say('profileObserved', observed, page)).toEqual({ ok: true, value: { stored: true } });
  expect(events.profileObserved).toHaveBeenCalledWith(observed, { tabId: 7 });
});

it.each([view, viewInTab])('takes commands from pages of the extension %#', async (sender) => {
  expect(await say('forgetAccount', { accountKey: 'x:a' }, sender)).toEqual({
    ok: true,
    value: { erased: 1 },
  });
});

describe('refuses the wrong sender', () => {
  it.each([
    ['a content script that commands', 'forgetAccount', { accountKey: 'x:a' }, page],
    ['another extension', 'useDirectory', { sha256: null }, { ...view, id: 'other' }],
    ['a page of another site', 'profileLeft', {}, { ...page, url: 'https://example.com/' }],
    [
      'a look-alike of our pages',
      'useDirectory',
      { sha256: null },
      { ...view, url: 'https://x.com/chrome-extension://vigie/' },
    ],
    ['a frame inside a readable page', 'profileObserved', observed, { ...page, frameId: 3 }],
    ['a page without a tab', 'profileObserved', observed, { ...page, tab: undefined }],
    ['a view that plays the page', 'profileObserved', observed, viewInTab],
    ['a sender without an address', 'useDirectory', { sha256: null }, { id: 'vigie' }],
  ])('%s', async (_, type, payload, sender) => {
    expect(await say(type, payload, sender)).toEqual({
      ok: false,
      error: { code: 'wrong-sender', values: { detail: type } },
    });
    nothingHandled();
  });
});

describe('refuses what is not as agreed', () => {
  it.each([
    ['no message of ours', 'hello'],
    ['no payload', { type: 'profileLeft' }],
    ['more than type and payload', { type: 'profileLeft', payload: {}, extra: 1 }],
    ['an unknown type', { type: 'toString', payload: {} }],
    ['surplus payload', { type: 'profileLeft', payload: { name: 'x' } }],
    [
      'a snapshot without its fields',
      { type: 'profileObserved', payload: { ...observed, snapshot: { ...observed.snapshot, fields: {} } } },
    ],
    [
      'an id that is no UUIDv7',
      { type: 'profileObserved', payload: { ...observed, snapshot: { ...observed.snapshot, id: '1' } } },
    ],
  ])('%s', async (_, message) => {
    expect(await answer(message, page, doors, handlers)).toMatchObject({
      ok: false,
      error: { code: 'bad-message' },
    });
    nothingHandled();
  });

  it('a command with a bad payload', async () => {
    expect(await say('readAgain', { tabId: '7' }, view)).toMatchObject({ error: { code: 'bad-message' } });
    nothingHandled();
  });
});

it('answers a failure, not silence, when a handler throws', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  events.profileObserved.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  expect(await say('profileObserved', observed, page)).toEqual({
    ok: false,
    error: { code: 'storage-failed', values: { detail: 'QuotaExceededError' } },
  });
});
