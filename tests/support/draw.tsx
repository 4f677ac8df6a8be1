/** Draws a screen in jsdom with a story's app, and fills in what jsdom lacks. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { AppProvider } from '@/components/app-context';
import { type Situation, storyApp } from './stories';

/** What "dark" answers to; a test may change it and call `tell`. */
export const computer = {
  isDark: false,
  listeners: new Set<() => void>(),
  tell(isDark: boolean) {
    this.isDark = isDark;
    for (const listener of this.listeners) listener();
  },
};

window.matchMedia = () =>
  ({
    get matches() {
      return computer.isDark;
    },
    addEventListener: (_: string, listener: () => void) => void computer.listeners.add(listener),
  }) as unknown as MediaQueryList;
window.scrollTo = () => undefined;
// jsdom draws nothing: every element would be 0 high, and a virtual list would want them all.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 70 });
// The real dialog is tried in the browser tests; here it only opens and closes.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});

afterEach(() => {
  cleanup();
  computer.isDark = false;
  computer.listeners.clear();
  location.hash = '';
});

export function draw(screen: ComponentChildren, situation: Situation = {}) {
  const story = storyApp(situation);
  const view = render(<AppProvider app={story.app}>{screen}</AppProvider>);
  return { ...story, ...view };
}

/** Fails with what axe finds; colours are left to the browser tests, where they exist. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}
