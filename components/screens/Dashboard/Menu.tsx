/** The menu of pages: beside them on a wide screen, folded away above them on a narrow one. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useApp } from '../../app-context';
import { Icon } from '../../ui/Icon';
import { dashboardHash } from './router';
import { groups } from './routes';

export function Menu({ current }: { current: string }) {
  const { t } = useApp();
  const id = useId();
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  return (
    <nav class="menu" aria-label={t('nav.label')}>
      <button
        type="button"
        class="menu__switch"
        aria-expanded={isOpen.value}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name="chevron" size={20} />
        {t('nav.menu')}
      </button>
      <div id={id} class={`menu__groups${isOpen.value ? ' menu__groups--open' : ''}`}>
        {groups.map((group) => (
          <div key={group.label}>
            <p id={`${id}-${group.label}`} class="menu__title">
              {t(group.label)}
            </p>
            <ul aria-labelledby={`${id}-${group.label}`}>
              {group.routes.map((route) => (
                <li key={route.id}>
                  <a
                    href={dashboardHash(route.id)}
                    aria-current={route.id === current ? 'page' : undefined}
                    onClick={close}
                  >
                    {t(route.label)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
