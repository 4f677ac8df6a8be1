/** Which column of a table holds what, each beside the first values that it gives. */
import type { ColumnMapping, MappedCell } from '@/lib/directory/sources/source';
import { useApp } from '../../../../app-context';
import type { ListReading } from '../../../../directory-view';
import { PageText } from '../../../../ui/PageText';
import { Select } from '../../../../ui/Select';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';

interface Props {
  table: NonNullable<ListReading['table']>;
  mapping: ColumnMapping;
  onMapping: (changes: Partial<ColumnMapping>) => void;
}

export function ColumnChoice({ table: { header, samples }, mapping, onMapping }: Props) {
  const { t } = useApp();
  const columns = [
    { value: '', label: t('import.noColumn') },
    ...header.map((name, at) => ({
      value: String(at),
      label: name.slice(0, 80) || t('import.unnamed', { number: at + 1 }),
    })),
  ];
  return (
    <Table kind="mapping" caption={t('import.mapping')}>
      <Head>
        <Column>{t('import.column')}</Column>
        <Column>{t('import.samples')}</Column>
      </Head>
      <Body>
        {(Object.keys(mapping) as MappedCell[]).map((cell) => {
          const column = mapping[cell];
          return (
            <Row key={cell}>
              <Cell>
                <Select
                  label={t(`lint.cell.${cell}`)}
                  value={column === null ? '' : String(column)}
                  options={columns}
                  onChange={(value) => onMapping({ [cell]: value === '' ? null : Number(value) })}
                />
              </Cell>
              <Cell {...(column === null ? {} : { label: t('import.samples') })}>
                {column !== null &&
                  samples.map((cells, at) => (
                    <span key={at} class="table__under">
                      <PageText text={cells[column] ?? ''} limit={60} />
                    </span>
                  ))}
              </Cell>
            </Row>
          );
        })}
      </Body>
    </Table>
  );
}
