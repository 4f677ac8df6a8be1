/** The background's ear: who speaks is checked, what is said is parsed, and the answer is given after the work is done. */
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { fail, type Result } from '@/lib/model/errors';
import type { Commands, PageEvents } from './protocol';
import { commandSchemas, eventSchemas, firstProblem, parseEnvelope } from './schemas';

type Parsed<S> = S extends z.ZodMiniType ? z.output<S> : never;

/** The tab a page event came from. */
export interface Origin {
  tabId: number;
}

export type EventHandlers = {
  [Name in keyof PageEvents]: (
    asks: Parsed<(typeof eventSchemas)[Name]>,
    origin: Origin,
  ) => Promise<Result<PageEvents[Name]['answers']>>;
};

export type CommandHandlers = {
  [Name in keyof Commands]: (
    asks: Parsed<(typeof commandSchemas)[Name]>,
  ) => Promise<Result<Commands[Name]['answers']>>;
};

/** What the browser says of a sender; only what is checked. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** `ownPages`: prefix of the extension's own addresses. `isReadable`: true for addresses whose pages may send events. */
export interface Doors {
  extensionId: string;
  ownPages: string;
  isReadable(url: string): boolean | Promise<boolean>;
}

/**
 * Handles one message. Page events are taken from the main frame of a readable site only, commands from the extension's own
 * pages only: a content script cannot command, even from a renderer gone bad. This is the one catch for whole messages.
 */
export async function answer(
  message: unknown,
  sender: Sender,
  doors: Doors,
  handlers: { events: EventHandlers; commands: CommandHandlers },
): Promise<Result<unknown>> {
  const envelope = parseEnvelope(message);
  if (!envelope) return fail('bad-message', { detail: 'envelope' });
  const { type, payload } = envelope;
  if (sender.id !== doors.extensionId) return fail('wrong-sender', { detail: type });
  const isOwnPage = sender.url?.startsWith(doors.ownPages) === true;
  try {
    if (Object.hasOwn(eventSchemas, type)) {
      const tabId = sender.tab?.id;
      const isPage =
        !isOwnPage &&
        sender.frameId === 0 &&
        sender.url !== undefined &&
        (await doors.isReadable(sender.url));
      if (tabId === undefined || !isPage) return fail('wrong-sender', { detail: type });
      return await handle(eventSchemas, handlers.events, type as keyof PageEvents, payload, { tabId });
    }
    if (Object.hasOwn(commandSchemas, type)) {
      if (!isOwnPage) return fail('wrong-sender', { detail: type });
      return await handle(commandSchemas, handlers.commands, type as keyof Commands, payload);
    }
    return fail('bad-message', { detail: type });
  } catch (problem) {
    console.error('Vigie', type, problem);
    return fail('storage-failed', { detail: problem instanceof Error ? problem.name : 'unknown' });
  }
}

async function handle<Name extends string>(
  schemas: Record<Name, z.ZodMiniType>,
  handlers: Record<Name, (asks: never, origin: never) => Promise<Result<unknown>>>,
  type: Name,
  payload: unknown,
  origin?: Origin,
): Promise<Result<unknown>> {
  const parsed = schemas[type].safeParse(payload);
  if (!parsed.success) return fail('bad-message', { detail: `${type}.${firstProblem(parsed.error)}` });
  // The maps above pair each schema with the handler of its output; the compiler cannot follow that through a variable name.
  return await handlers[type](parsed.data as never, origin as never);
}

/** Starts listening. Synchronous: a worker that wakes up for a message must be listening before its first turn ends. */
export function listen(
  isReadable: Doors['isReadable'],
  handlers: { events: EventHandlers; commands: CommandHandlers },
): void {
  const doors: Doors = {
    extensionId: browser.runtime.id,
    ownPages: browser.runtime.getURL('/'),
    isReadable,
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse) => {
    // `sendResponse` and `return true` is the one form that every browser and the polyfill understand (a Dexie promise is lost).
    void answer(message, sender, doors, handlers).then(sendResponse);
    return true;
  });
}
