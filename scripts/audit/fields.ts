/** What was read of a profile, a line a field: its value, how sure it is, and the source that answered; or why nothing was. */
import { type FieldValue, orderedFields } from '../../components/profile/field-order';
import type { Translator } from '../../lib/i18n/translate';
import type { AuditRecord } from '../../lib/model/record';

export function fieldLines(t: Translator, record: AuditRecord): string[] {
  return orderedFields(record).map(([name, field]) => {
    const label = t(`field.${name}`);
    if (field.state === 'unreadable')
      return `  · ${label} – ${t('state.unreadable')} (${t(`why.${field.why}`)})`;
    if (field.state === 'absent') return `  · ${label} – ${t('state.absent')} [${field.via}]`;
    const { value, via, qualifier } = field;
    const note = qualifier === undefined ? '' : ` (${t(`qualifier.${qualifier}`)})`;
    return `  · ${label} – ${valueText(t, value)}${note} [${via}]`;
  });
}

/** Line feeds of a bio would look like lines of the table. */
function valueText(t: Translator, value: FieldValue): string {
  if (typeof value === 'number') return t.number(value);
  if (typeof value === 'string') return value.replace(/\s*\n\s*/g, ' / ');
  return value
    .map((item) => (typeof item === 'string' ? item : `${item.url} (${t(`slot.${item.slot}`)})`))
    .join(', ');
}
