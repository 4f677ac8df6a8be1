/** The sub-pages of the Directory page, in the order of its menu; the first one is the start. One line a sub-page. */
import type { Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { MessageKey } from '@/lib/i18n/translate';
import type { DirectoryView } from '../../../directory-view';
import { Browse } from './Accounts/Browse';
import type { Browse as BrowseState } from './Accounts/browse';
import { Defects } from './Defects/Defects';
import { Import } from './Import/Import';
import { Lookalikes } from './Lookalikes/Lookalikes';
import { Pairs } from './Pairs/Pairs';
import { Versions } from './Versions/Versions';

/**
 * `directory`: the copy in use; null when none could be loaded, which the page above has then said already. `parts`: what follows the
 * sub-page in the address. `browse`: the filters of the accounts, which outlive a visit to another page.
 */
export interface DirectoryPageProps {
  directory: DirectoryView | null;
  parts: readonly string[];
  browse: Signal<BrowseState>;
}

interface DirectoryPage {
  /** Its place in the address: `#/directory/<id>`. */
  id: string;
  label: Extract<MessageKey, `directoryPage.${string}`>;
  Page: ComponentType<DirectoryPageProps>;
}

export const directoryPages = [
  { id: 'accounts', label: 'directoryPage.accounts', Page: Browse },
  { id: 'import', label: 'directoryPage.import', Page: Import },
  { id: 'versions', label: 'directoryPage.versions', Page: Versions },
  { id: 'lookalikes', label: 'directoryPage.lookalikes', Page: Lookalikes },
  { id: 'defects', label: 'directoryPage.defects', Page: Defects },
  { id: 'pairs', label: 'directoryPage.pairs', Page: Pairs },
] as const satisfies readonly DirectoryPage[];

/** The sub-page that an address names; the first one when it names none that exists. */
export function directoryPageOf(parts: readonly string[]): DirectoryPage {
  return directoryPages.find(({ id }) => id === parts[0]) ?? directoryPages[0];
}
