/** The foot of every page: the promise of privacy, and light or dark. */
import { useApp } from '../app-context';
import { Icon } from './Icon';
import { ThemeSelect } from './ThemeSelect';

export function FootNote() {
  const { t } = useApp();
  return (
    <footer class="foot">
      <div class="foot__inner">
        <p class="foot__promise">
          <Icon name="lock" size={18} />
          {t('app.promise')}
        </p>
        <ThemeSelect />
      </div>
    </footer>
  );
}
