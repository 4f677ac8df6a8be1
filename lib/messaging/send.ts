/** For views: sends a command to the background and brings its answer back as a `Result`, whatever happens. */
import { browser } from 'wxt/browser';
import { fail, type Result } from '@/lib/model/errors';
import type { Answer, Asks, Commands } from './protocol';

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
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type: 'readProfile', payload: {} });
    if (isResult(answer) && answer.ok && answer.value !== null) return { ok: true, value: answer.value };
  } catch {
    // No one listens in that tab: another site, or a page opened before Vigie was installed.
  }
  return fail('tab-not-readable', {});
}

function isResult(answer: unknown): answer is Result<unknown> {
  return (
    typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean'
  );
}
