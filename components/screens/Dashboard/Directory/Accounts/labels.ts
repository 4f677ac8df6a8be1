/** What to call an organization of the list in the reader's language. */
import type { Translator } from '@/lib/i18n/translate';
import type { Bilingual } from '../../../../directory-view';

/** The name in the reader's language, else in the other; words of our own when the list gives none. */
export function organizationLabel(t: Translator, name: Bilingual): string {
  return (t.language === 'fr' ? name.fr || name.en : name.en || name.fr) || t('browse.noOrganization');
}
