/** The dashboard's pages in the groups and the order of the menu; the first one is the start. One line a page. */
import type { Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { MessageKey } from '@/lib/i18n/translate';
import { About } from './About/About';
import { Accounts } from './Accounts/Accounts';
import type { Filters } from './Accounts/filter-accounts';
import type { Browse } from './Directory/Accounts/browse';
import { Directory } from './Directory/Directory';
import { directoryPageOf } from './Directory/pages';
import { Export } from './Export/Export';
import { Health } from './Health/Health';
import { Packs } from './Packs/Packs';
import { Platforms } from './Platforms/Platforms';
import { Policy } from './Policy/Policy';
import { policyPageOf } from './Policy/pages';
import { Questions } from './Questions/Questions';
import { Rejudge } from './Rejudge/Rejudge';
import { Saved } from './Saved/Saved';
import { SelfCheck } from './SelfCheck/SelfCheck';

/** `parts`: what follows the page in the address. `filters` and `browse` (of the directory) outlive a visit to another page. */
export interface PageProps {
  parts: readonly string[];
  filters: Signal<Filters>;
  browse: Signal<Browse>;
}

interface Route {
  id: string;
  label: Extract<MessageKey, `nav.${string}`>;
  Page: ComponentType<PageProps>;
  /** Label of the sub-page that `parts` name, for the title of the document. */
  part?: (
    parts: readonly string[],
  ) => Extract<MessageKey, `directoryPage.${string}` | `policyPage.${string}`>;
}

interface Group {
  label: Extract<MessageKey, `navGroup.${string}`>;
  routes: readonly Route[];
}

const accounts: Route = { id: 'accounts', label: 'nav.accounts', Page: Accounts };

export const groups: readonly Group[] = [
  {
    label: 'navGroup.audits',
    routes: [
      accounts,
      { id: 'questions', label: 'nav.questions', Page: Questions },
      { id: 'saved', label: 'nav.saved', Page: Saved },
      { id: 'rejudge', label: 'nav.rejudge', Page: Rejudge },
      { id: 'export', label: 'nav.export', Page: Export },
    ],
  },
  {
    label: 'navGroup.basis',
    routes: [
      {
        id: 'directory',
        label: 'nav.directory',
        Page: Directory,
        part: (parts) => directoryPageOf(parts).label,
      },
      { id: 'policy', label: 'nav.policy', Page: Policy, part: (parts) => policyPageOf(parts).label },
      { id: 'packs', label: 'nav.packs', Page: Packs },
    ],
  },
  {
    label: 'navGroup.reading',
    routes: [
      { id: 'platforms', label: 'nav.platforms', Page: Platforms },
      { id: 'health', label: 'nav.health', Page: Health },
    ],
  },
  {
    label: 'navGroup.you',
    routes: [
      { id: 'self-check', label: 'nav.selfCheck', Page: SelfCheck },
      { id: 'about', label: 'nav.about', Page: About },
    ],
  },
];

const all = groups.flatMap((group) => group.routes);

/** The page of an address; the start where there is none of that name. */
export function routeOf(page: string): Route {
  return all.find(({ id }) => id === page) ?? accounts;
}
