/** How chosen files are read: what they are, which column holds what, and what the copy is called. */
import type { MappedCell } from '@/lib/directory/sources/source';
import { useApp } from '../../../../app-context';
import type { ListReading } from '../../../../directory-view';
import { PageText } from '../../../../ui/PageText';
import { Select } from '../../../../ui/Select';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';

interface Props {
  reading: ListReading;
  /** True once somebody chose the columns by hand. */
  isTable: boolean;
  onTable: (isTable: boolean) => void;
  onMapping: (mapping: NonNullable<ListReading['table']>['mapping']) => void;
}

export function ListOptions({ reading: { source, table }, isTable, onTable, onMapping }: Props) {
  const { t } = useApp();
  const known = source === null || source === 'table' ? null : source;
  const choices = [
    ...(known === null ? [] : [{ value: known, label: t.maybe(`source.${known}`) ?? known }]),
    ...(table === null ? [] : [{ value: 'table', label: t('source.table') }]),
  ];
  const shown = isTable || known === null ? 'table' : known;
  return (
    <>
      {choices.length > 0 && (
        <Select
          label={t('import.source')}
          value={shown}
          options={choices}
          onChange={(value) => onTable(value === 'table')}
        />
      )}
      {shown === 'table' && table !== null && (
        <Table kind="mapping" caption={t('import.mapping')}>
          <Head>
            <Column>{t('import.cell')}</Column>
            <Column>{t('import.column')}</Column>
            <Column>{t('import.samples')}</Column>
          </Head>
          <Body>
            {(Object.keys(table.mapping) as MappedCell[]).map((cell) => (
              <MappingRow
                key={cell}
                cell={cell}
                table={table}
                onColumn={(column) => onMapping({ ...table.mapping, [cell]: column })}
              />
            ))}
          </Body>
        </Table>
      )}
    </>
  );
}

interface RowProps {
  cell: MappedCell;
  table: NonNullable<ListReading['table']>;
  onColumn: (column: number | null) => void;
}

function MappingRow({ cell, table: { header, samples, mapping }, onColumn }: RowProps) {
  const { t } = useApp();
  const column = mapping[cell];
  const name = t(`lint.cell.${cell}`);
  return (
    <Row>
      <Cell>{name}</Cell>
      <Cell label={t('import.column')}>
        <Select
          label={t('import.columnOf', { cell: name })}
          value={column === null ? '' : String(column)}
          options={[
            { value: '', label: t('import.noColumn') },
            ...header.map((text, at) => ({
              value: String(at),
              label: text.slice(0, 80) || t('import.unnamed', { number: at + 1 }),
            })),
          ]}
          onChange={(value) => onColumn(value === '' ? null : Number(value))}
        />
      </Cell>
      <Cell label={t('import.samples')}>
        {column !== null &&
          samples.map((cells, at) => (
            <span key={at} class="table__under">
              <PageText text={cells[column] ?? ''} limit={60} />
            </span>
          ))}
      </Cell>
    </Row>
  );
}
