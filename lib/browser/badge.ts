/** The toolbar button of one tab. The mark is text, so that it can be told apart without seeing its colour. */
import { browser } from 'wxt/browser';

/** `mark`: at most four characters, empty to show none. `title`: the tooltip, which a screen reader says. */
export interface Badge {
  mark: string;
  title: string;
  tone: 'neutral' | 'good' | 'bad' | 'unsure';
}

/** Dark enough for white text (contrast 4.5:1 or more): GC Design System blue, green, red and grey. */
const COLOURS = { neutral: '#425A76', good: '#03662A', bad: '#A62A1E', unsure: '#545961' } as const;

/** Does nothing when the tab has gone in the meantime. */
export async function showBadge(tabId: number, { mark, title, tone }: Badge): Promise<void> {
  await quietly([
    browser.action.setBadgeText({ tabId, text: mark }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Back to the button as the manifest has it. */
export async function clearBadge(tabId: number): Promise<void> {
  const title = browser.i18n.getMessage('actionTitle');
  await quietly([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

async function quietly(calls: Promise<unknown>[]): Promise<void> {
  // A closed tab is the only thing these calls can fail on.
  await Promise.allSettled(calls);
}
