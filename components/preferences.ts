/** Language and light or dark: held as signals, shown on the document's root, saved by whoever made them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createTranslator, type Translator } from '@/lib/i18n/translate';
import type { Language } from '@/lib/model/ids';
import type { Theme } from './app-context';

export interface Preferences {
  language: Language;
  theme: Theme;
}

export interface PreferenceSignals {
  translator: ReadonlySignal<Translator>;
  theme: ReadonlySignal<Theme>;
  setLanguage: (language: Language) => void;
  setTheme: (theme: Theme) => void;
  /** Takes what another page of Vigie has just saved, without saving it again. */
  take(preferences: Preferences): void;
}

/**
 * Keeps `<html lang>` and `<html data-theme>` true. `view` is the page's window; `save` is called when the person changes
 * something here.
 */
export function createPreferences(
  view: Window,
  initial: Preferences,
  save: (change: Partial<Preferences>) => void,
): PreferenceSignals {
  const language = signal(initial.language);
  const theme = signal(initial.theme);
  const root = view.document.documentElement;
  const dark = view.matchMedia('(prefers-color-scheme: dark)');

  const show = () => {
    root.lang = translator.value.locale;
    const isDark = theme.value === 'dark' || (theme.value === 'system' && dark.matches);
    root.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  const translator = computed(() => createTranslator(language.value));
  const change = (to: Partial<Preferences>) => {
    language.value = to.language ?? language.value;
    theme.value = to.theme ?? theme.value;
    show();
  };
  dark.addEventListener('change', show);
  show();

  const changeAndSave = (to: Partial<Preferences>) => {
    change(to);
    save(to);
  };
  return {
    translator,
    theme,
    setLanguage: (to) => changeAndSave({ language: to }),
    setTheme: (to) => changeAndSave({ theme: to }),
    take: change,
  };
}
