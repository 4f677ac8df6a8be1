/** For views: sends a command to the background and brings its answer back as a `Result`, whatever happens. */
import { browser } from 'wxt/browser';
import { fail, type Result } from '@/lib/model/errors';
import type { Answer, Asks, Commands, PageRequests } from './protocol';

export async function send<Name extends keyof Commands>(
  type: Name,
  payload: Asks<Commands, Name>,
): Promise<Answer<Commands, Name>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type, payload });
    return isResult(answer) ? (answer as Answer<Commands, Name>) : fail('bad-message', { detail: type });
  } catch (problem) {
    return fail('storage-failed', { detail: problem instanceof Error ? problem.message : 'unknown' });
  }
}

/** Asks the content script of a tab for what is on screen. `tab-not-readable`: no content script there, or no profile on screen. */
export async function askPage(tabId: number): Promise<Result<unknown>> {
  const value = await ask(tabId, 'readProfile');
  return value === null ? fail('tab-not-readable') : { ok: true, value };
}

/** True when the tab still shows a profile; false on any other page, of whatever site. */
export async function isProfileShown(tabId: number): Promise<boolean> {
  return (await ask(tabId, 'isProfileShown')) === true;
}

/** `null`: no one listens in that tab (another site, or a page opened before Vigie was installed), or there is nothing to say. */
async function ask(tabId: number, type: keyof PageRequests): Promise<unknown> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type, payload: {} });
    return isResult(answer) && answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}

function isResult(answer: unknown): answer is Result<unknown> {
  return (
    typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean'
  );
}
