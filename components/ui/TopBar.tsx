/** The band at the top of every page: Vigie's name and the language switch. */
import { useApp } from '../app-context';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';

export function TopBar() {
  return (
    <header class="top-bar">
      <div class="top-bar__inner">
        <Brand />
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** First stop of the Tab key: past the band, to what the page is about. */
export function SkipLink() {
  const { t } = useApp();
  return (
    <a class="skip-link" href="#main">
      {t('app.skip')}
    </a>
  );
}
