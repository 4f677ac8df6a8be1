/** Light, dark, or as the computer is set. */
import { type Theme, useApp } from '../app-context';
import { Select } from './Select';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export function ThemeSelect() {
  const { t, theme, actions } = useApp();
  return (
    <Select
      inline
      label={t('theme.label')}
      value={theme.value}
      options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      onChange={(value) => actions.setTheme(THEMES.find((known) => known === value) ?? 'system')}
    />
  );
}
