/** The dashboard's address: `#/page` or `#/page/part`, each part encoded. */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Place {
  /** Id of the page; empty at the bare address. */
  page: string;
  /** What follows, decoded. */
  parts: string[];
}

/** Parts that cannot be decoded are kept as they are: an address typed by hand never breaks the page. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function parseHash(hash: string): Place {
  const [page = '', ...parts] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { page, parts: parts.filter((part) => part !== '') };
}

/** The address of a page, e.g. `#/accounts/x%3Arivershabour`. */
export function dashboardHash(page: string, ...parts: string[]): string {
  return `#/${[page, ...parts].map(encodeURIComponent).join('/')}`;
}

/**
 * Follows the window's address; `stop` ends it. An address inside the page (`#main`, the skip link) is no route: the
 * browser moves the focus, and the route comes back into the address.
 */
export function followHash(view: Window): { place: ReadonlySignal<Place>; stop: () => void } {
  const isRoute = (hash: string) => hash === '' || hash.startsWith('#/');
  let route = isRoute(view.location.hash) ? view.location.hash : '';
  const place = signal(parseHash(route));
  const follow = () => {
    const { hash } = view.location;
    if (isRoute(hash)) {
      route = hash;
      place.value = parseHash(hash);
    } else {
      view.history.replaceState(null, '', route === '' ? view.location.pathname : route);
    }
  };
  view.addEventListener('hashchange', follow);
  return { place, stop: () => view.removeEventListener('hashchange', follow) };
}
