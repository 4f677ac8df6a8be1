/** One button that names the other language in that language, as on every bilingual federal page. */
import { useApp } from '../app-context';

export function LanguageSwitch() {
  const { t, actions } = useApp();
  const other = t.language === 'en' ? 'fr' : 'en';
  return (
    <button type="button" class="language-switch" lang={other} onClick={() => actions.setLanguage(other)}>
      {other === 'fr' ? 'Français' : 'English'}
    </button>
  );
}
