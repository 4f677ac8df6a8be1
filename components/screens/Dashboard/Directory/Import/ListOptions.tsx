/** How chosen files are read: what they are, and which column holds what. */
import type { ColumnMapping } from '@/lib/directory/sources/source';
import { useApp } from '../../../../app-context';
import type { ListReading } from '../../../../directory-view';
import { Select } from '../../../../ui/Select';
import { ColumnChoice } from './ColumnChoice';

interface Props {
  reading: ListReading;
  /** True once somebody chose to name the columns. */
  isTable: boolean;
  onTable: (isTable: boolean) => void;
  /** Columns that were chosen; null before any was. */
  mapping: ColumnMapping | null;
  onMapping: (changes: Partial<ColumnMapping>) => void;
}

export function ListOptions({ reading: { source, table }, isTable, onTable, mapping, onMapping }: Props) {
  const { t } = useApp();
  const known = source === 'table' ? null : source;
  const shown = isTable || known === null ? 'table' : known;
  const choices = [known, table === null ? null : 'table'].filter((id) => id !== null);
  const nameOf = (id: string) => t.maybe(`source.${id}`) ?? id;
  return (
    <>
      {choices.length === 1 && <p>{t('import.sourceIs', { source: nameOf(shown) })}</p>}
      {choices.length > 1 && (
        <Select
          label={t('import.source')}
          value={shown}
          options={choices.map((id) => ({ value: id, label: nameOf(id) }))}
          onChange={(id) => onTable(id === 'table')}
        />
      )}
      {shown === 'table' && table !== null && (
        <ColumnChoice table={table} mapping={mapping ?? table.mapping} onMapping={onMapping} />
      )}
    </>
  );
}
