/** Whom a pack speaks to, in words. */
import type { Translator } from '@/lib/i18n/translate';

/** A town is named by the id that its pack gives it; a pack that says nothing is federal. */
export function jurisdictionName(t: Translator, jurisdiction = 'federal'): string {
  const [kind = '', town] = jurisdiction.split(':');
  if (town !== undefined) return t('jurisdiction.town', { town });
  return t.maybe(`jurisdiction.${kind}`) ?? jurisdiction;
}
