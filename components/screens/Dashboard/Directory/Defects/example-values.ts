/** What fills the places of a defect's texts on screen. */
import type { Defect } from '@/lib/directory/lint/defect';
import type { Values } from '@/lib/i18n/message';

/** The defect's own values, its cell (`found`) and its correction (`proposed`, empty for none); nothing for no defect. */
export function exampleValues(defect: Defect | undefined): Values {
  if (defect === undefined) return {};
  return { ...defect.values, found: defect.found, proposed: defect.proposed ?? '' };
}
