/** Every defect: whose row it is, which cell, what stands there and what should. */
import { useState } from 'preact/hooks';
import type { Defect } from '@/lib/directory/lint/defect';
import { useApp } from '../../../../app-context';
import { MessageText } from '../../../../findings/MessageText';
import { platformName } from '../../../../findings/words';
import type { ListCheck } from '../../../../list-view';
import { Button } from '../../../../ui/Button';
import { Pager } from '../../../../ui/Pager';
import { PageText } from '../../../../ui/PageText';
import { SearchField } from '../../../../ui/SearchField';
import { Select } from '../../../../ui/Select';
import { StateMessage } from '../../../../ui/StateMessage';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';
import { countByPlatform, type DefectFilter, filterDefects, NO_FILTER, NO_PLATFORM } from './defects';
import { exampleValues } from './example-values';

const ROWS = 50;
const LONGEST = 300;

interface Props {
  check: ListCheck;
  defects: readonly Defect[];
  filter: DefectFilter;
  onFilter: (filter: DefectFilter) => void;
}

export function DefectList({ check, defects, filter, onFilter }: Props) {
  const { t } = useApp();
  const [place, setPlace] = useState({ page: 0, filter });
  // A page number belongs to the filter it was chosen under.
  const page = place.filter === filter ? place.page : 0;
  const found = filterDefects(check, defects, filter);
  const platforms = [...countByPlatform(check, defects)].map(([value, count]) => ({
    value,
    label: t('defects.option', {
      label: value === NO_PLATFORM ? t('defects.noPlatform') : platformName(t, value),
      count,
    }),
  }));
  const kinds = check.report.groups.map(({ kind, defects: { length } }) => ({
    value: kind,
    label: t('defects.option', { label: t(`lint.${kind}.title`), count: length }),
  }));
  return (
    <>
      <search class="filters filters--three" aria-label={t('defects.filters')}>
        <SearchField
          label={t('defects.search')}
          value={filter.text}
          onInput={(text) => onFilter({ ...filter, text })}
        />
        <Select
          label={t('defects.kind')}
          value={filter.kind}
          options={[{ value: '', label: t('defects.allKinds') }, ...kinds]}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
        <Select
          label={t('defects.platform')}
          value={filter.platform}
          options={[
            { value: '', label: t('defects.allPlatforms') },
            ...platforms.sort((a, b) => t.compare(a.label, b.label)),
          ]}
          onChange={(platform) => onFilter({ ...filter, platform })}
        />
        {filter !== NO_FILTER && (
          <Button look="quiet" small onClick={() => onFilter(NO_FILTER)}>
            {t('filter.clear')}
          </Button>
        )}
      </search>
      <p class="result-count" role="status">
        {t('defects.count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <StateMessage icon="search" level={3} title={t('defects.noMatch')} />
      ) : (
        <Table kind="defects" caption={t('defects.list')}>
          <Head>
            <Column>{t('defects.account')}</Column>
            <Column>{t('defects.cell')}</Column>
            <Column>{t('defects.change')}</Column>
          </Head>
          <Body>
            {found.slice(page * ROWS, (page + 1) * ROWS).map((defect) => (
              <DefectRow key={`${defect.row} ${defect.kind} ${defect.cell}`} check={check} defect={defect} />
            ))}
          </Body>
        </Table>
      )}
      <Pager
        page={page}
        pages={Math.ceil(found.length / ROWS)}
        onPage={(next) => setPlace({ page: next, filter })}
        label={t('defects.pages')}
      />
    </>
  );
}

function DefectRow({ check, defect }: { check: ListCheck; defect: Defect }) {
  const { t } = useApp();
  const row = check.rows[defect.row]?.row;
  if (row === undefined) return null;
  const { kind, cell, found, proposed } = defect;
  const values = exampleValues(defect);
  return (
    <Row>
      <Cell>
        <span class="table__name">
          <PageText text={row.account || row.handle || row.url} limit={LONGEST} />
        </span>
        <span class="table__under">
          {row.part === ''
            ? t('defects.place', { row: row.row })
            : t('defects.placeIn', { part: row.part, row: row.row })}
        </span>
      </Cell>
      <Cell label={t('defects.cell')}>
        {t(`lint.cell.${cell}`)}
        <span class="table__under">{t(`lint.${kind}.title`)}</span>
      </Cell>
      <Cell label={t('defects.change')}>
        <span class="defect__cells">
          <Text text={found} />
          {proposed !== null && (
            <>
              <span aria-hidden="true"> → </span>
              <span class="visually-hidden"> {t('defects.becomes')} </span>
              <strong>
                <Text text={proposed} />
              </strong>
            </>
          )}
        </span>
        <span class="table__under">
          <MessageText template={t.template(`lint.${kind}.found`) ?? ''} values={values} />
          {proposed === null && ` ${t('defects.decide')}`}
        </span>
      </Cell>
    </Row>
  );
}

function Text({ text }: { text: string }) {
  const { t } = useApp();
  return text === '' ? <em>{t('defects.empty')}</em> : <PageText text={text} limit={LONGEST} />;
}
