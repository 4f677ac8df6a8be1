/** Coverage by group as a table that sorts, at first by what is missing, with the total of the list at its foot. */
import { useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import { Icon } from '../../../../ui/Icon';
import { Pager } from '../../../../ui/Pager';
import { PageText } from '../../../../ui/PageText';
import { Body, Cell, Column, Foot, Head, Row, Table } from '../../../../ui/table';
import type { CoverageCounts, CoverageLine } from './coverage';

const COUNTS = [
  'listed',
  'audited',
  'stale',
  'unread',
  'never',
  'missing',
] as const satisfies readonly (keyof CoverageCounts)[];
type SortKey = 'name' | (typeof COUNTS)[number];
const ROWS = 25;

interface Props {
  caption: string;
  /** Name of the first column. */
  first: string;
  lines: readonly CoverageLine[];
  /** Of the whole list: an account of several organizations counts once. */
  total: CoverageCounts;
  /** Lists the accounts of a group, by its id. */
  onShow: (id: string) => void;
}

export function CoverageTable({ caption, first, lines, total, onShow }: Props) {
  const { t } = useApp();
  const [{ key, descending }, sort] = useState<{ key: SortKey; descending: boolean }>({
    key: 'missing',
    descending: true,
  });
  const [page, setPage] = useState(0);
  const sortBy = (wanted: SortKey) => {
    sort({ key: wanted, descending: wanted === key ? !descending : wanted !== 'name' });
    setPage(0);
  };
  const direction = descending ? -1 : 1;
  const sorted = [...lines].sort((a, b) => {
    const order = key === 'name' ? 0 : direction * (a[key] - b[key]);
    return order || (key === 'name' ? direction : 1) * t.compare(a.name, b.name);
  });
  const pages = Math.ceil(sorted.length / ROWS);
  const shown = Math.min(page, Math.max(0, pages - 1));
  const header = (name: SortKey, label: string) => (
    <Column key={name} sorted={name === key ? (descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="sort" onClick={() => sortBy(name)}>
        {label}
        {name === key && <Icon name={descending ? 'down' : 'up'} size={16} />}
      </button>
    </Column>
  );
  return (
    <>
      <Table kind="coverage" caption={caption}>
        <Head label={t('accounts.sortBy')}>
          {header('name', first)}
          {COUNTS.map((name) => header(name, t(`coverage.${name}`)))}
        </Head>
        <Body>
          {sorted.slice(shown * ROWS, (shown + 1) * ROWS).map((line) => (
            <Row key={line.id}>
              <Cell>
                <button type="button" class="sort" onClick={() => onShow(line.id)}>
                  <PageText text={line.name} limit={200} />
                  <span class="visually-hidden">{t('coverage.show')}</span>
                </button>
              </Cell>
              <Counts counts={line} />
            </Row>
          ))}
        </Body>
        <Foot>
          <Row>
            <Cell>{t('coverage.total')}</Cell>
            <Counts counts={total} />
          </Row>
        </Foot>
      </Table>
      <Pager page={shown} pages={pages} onPage={setPage} label={caption} />
    </>
  );
}

function Counts({ counts }: { counts: CoverageCounts }) {
  const { t } = useApp();
  return (
    <>
      {COUNTS.map((name) => (
        <Cell key={name} label={t(`coverage.${name}`)}>
          <span>{t.number(counts[name])}</span>
        </Cell>
      ))}
    </>
  );
}
