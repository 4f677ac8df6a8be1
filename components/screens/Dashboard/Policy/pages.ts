/** The sub-pages of "Rules and clauses", in the order of its menu; the first one is the start. One line a sub-page. */
import type { ComponentType } from 'preact';
import type { MessageKey } from '@/lib/i18n/translate';
import { Catalogue } from './Catalogue';
import { Coverage } from './Coverage';

interface PolicyPage {
  /** Its place in the address: `#/policy/<id>`. */
  id: string;
  label: Extract<MessageKey, `policyPage.${string}`>;
  Page: ComponentType<{ parts: readonly string[] }>;
}

export const policyPages = [
  { id: 'rules', label: 'policyPage.rules', Page: Catalogue },
  { id: 'coverage', label: 'policyPage.coverage', Page: Coverage },
] as const satisfies readonly PolicyPage[];

/** The sub-page that an address names; the first one when it names none that exists. */
export function policyPageOf(parts: readonly string[]): PolicyPage {
  return policyPages.find(({ id }) => id === parts[0]) ?? policyPages[0];
}
