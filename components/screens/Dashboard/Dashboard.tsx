/** The dashboard: the band, the menu of pages, and the page the address names. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context';
import { FootNote } from '../../ui/FootNote';
import { SkipLink, TopBar } from '../../ui/TopBar';
import { NO_FILTERS } from './Accounts/filter-accounts';
import { NO_BROWSE } from './Directory/Accounts/browse';
import { Menu } from './Menu';
import type { Place } from './router';
import { routeOf } from './routes';

export function Dashboard({ place }: { place: ReadonlySignal<Place> }) {
  const { t } = useApp();
  const { page, parts } = place.value;
  const filters = useSignal(NO_FILTERS);
  const browse = useSignal(NO_BROWSE);
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const route = routeOf(page);
  const part = route.part?.(parts);
  const address = [route.id, ...parts].join('/');

  useEffect(() => {
    const labels = [...(part === undefined ? [] : [t(part)]), t(route.label)];
    document.title = t('app.pageTitle', { page: labels.join(' – ') });
  }, [t.language, route.id, part]);

  // A new page begins at its top, with the focus on it, as a new document would.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [address]);

  return (
    <div class="page page--dashboard">
      <SkipLink />
      <TopBar />
      <div class="beside">
        <Menu current={route.id} />
        <main id="main" class="main" tabIndex={-1} ref={main}>
          <route.Page key={address} parts={parts} filters={filters} browse={browse} />
        </main>
      </div>
      <FootNote />
    </div>
  );
}
