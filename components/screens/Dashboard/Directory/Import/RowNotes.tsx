/** Rows that became no account, and why: counts, and the first of them by name. */
import { useApp } from '../../../../app-context';
import type { RowNote } from '../../../../directory-view';
import { Expander } from '../../../../ui/Expander';
import { PageText } from '../../../../ui/PageText';

const SHOWN = 20;

export function RowNotes({ title, notes }: { title: string; notes: readonly RowNote[] }) {
  const { t } = useApp();
  if (notes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      {notes.map(({ reason, rows }) => (
        <Expander
          key={reason}
          summary={t('import.noteCount', {
            count: rows.length,
            reason: t.maybe(`import.reason.${reason}`) ?? reason,
          })}
        >
          <ul>
            {rows.slice(0, SHOWN).map(({ part, row, detail }) => (
              <li key={`${part} ${String(row)} ${detail}`}>
                {t('import.place', { row, part: part === '' ? '' : `(${part})` })}{' '}
                <PageText text={detail} limit={120} />
              </li>
            ))}
          </ul>
        </Expander>
      ))}
    </>
  );
}
