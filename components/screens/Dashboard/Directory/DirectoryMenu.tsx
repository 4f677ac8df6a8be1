/** Links to the sub-pages of the Directory page. */
import { useApp } from '../../../app-context';
import { dashboardHash } from '../router';
import { directoryPages } from './pages';

/** `current`: id of the sub-page on screen. */
export function DirectoryMenu({ current }: { current: string }) {
  const { t } = useApp();
  return (
    <nav class="tabs" aria-label={t('directoryPage.menu')}>
      <ul>
        {directoryPages.map(({ id, label }) => (
          <li key={id}>
            <a href={dashboardHash('directory', id)} aria-current={id === current ? 'page' : undefined}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
