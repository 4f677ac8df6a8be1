/**
 * Language and theme: kept in `browser.storage.local`, not in the database, because every surface needs them before it draws
 * anything and each may change them.
 */
import { browser } from 'wxt/browser';
import type { Language } from '@/lib/model/ids';

/** `theme: 'system'` follows the computer. */
export interface Preferences {
  language: Language;
  theme: 'system' | 'light' | 'dark';
}

const KEY = 'preferences';
const THEMES: readonly unknown[] = ['system', 'light', 'dark'];

/** What the person chose; before any choice, the browser's language (French, else English) and the computer's theme. */
export async function loadPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(KEY);
  return preferencesFrom(stored[KEY]);
}

export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadPreferences()), ...change } });
}

/** Calls back whenever another surface changes them; returns "stop". */
export function watchPreferences(changed: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(preferencesFrom(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Never trusts what is stored: an unknown value is as if nothing had been chosen. */
function preferencesFrom(stored: unknown): Preferences {
  const { language, theme } = (stored ?? {}) as { language?: unknown; theme?: unknown };
  return {
    language:
      language === 'en' || language === 'fr'
        ? language
        : browser.i18n.getUILanguage().toLowerCase().startsWith('fr')
          ? 'fr'
          : 'en',
    theme: THEMES.includes(theme) ? (theme as Preferences['theme']) : 'system',
  };
}
