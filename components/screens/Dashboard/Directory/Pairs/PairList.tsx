/** The pairs, or the accounts without a counterpart, one page at a time. */
import { useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import type { DirectoryRow } from '../../../../directory-view';
import { platformName } from '../../../../findings/words';
import type { PairsView } from '../../../../list-view';
import { openableUrl, shownHandle } from '../../../../profile/account';
import { Pager } from '../../../../ui/Pager';
import { PageText } from '../../../../ui/PageText';
import { SearchField } from '../../../../ui/SearchField';
import { Select } from '../../../../ui/Select';
import { StateMessage } from '../../../../ui/StateMessage';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';
import { organizationLabel } from '../Accounts/labels';
import { countPairs, findAlone, findPairs, type PairFilter } from './pairs';

const ROWS = 50;

export function PairList({ view }: { view: PairsView }) {
  const { t } = useApp();
  const [filter, setFilter] = useState<PairFilter>({ shown: 'pairs', platform: '', text: '' });
  const [page, setPage] = useState(0);
  const set = (change: Partial<PairFilter>) => {
    setFilter({ ...filter, ...change });
    setPage(0);
  };
  const pairs = filter.shown === 'pairs' ? findPairs(view, filter) : [];
  const alone = filter.shown === 'alone' ? findAlone(view, filter) : [];
  const count = pairs.length + alone.length;
  const from = page * ROWS;
  const platforms = countPairs(view, 'platform').map(({ id }) => ({ value: id, label: platformName(t, id) }));
  return (
    <section class="group" aria-label={t(`twins.show.${filter.shown}`)}>
      <search class="filters filters--three" aria-label={t('twins.filters')}>
        <SearchField label={t('twins.search')} value={filter.text} onInput={(text) => set({ text })} />
        <Select
          label={t('twins.shown')}
          value={filter.shown}
          options={(['pairs', 'alone'] as const).map((value) => ({ value, label: t(`twins.show.${value}`) }))}
          onChange={(value) => set({ shown: value === 'alone' ? 'alone' : 'pairs' })}
        />
        <Select
          label={t('twins.platform')}
          value={filter.platform}
          options={[
            { value: '', label: t('twins.allPlatforms') },
            ...platforms.sort((a, b) => t.compare(a.label, b.label)),
          ]}
          onChange={(platform) => set({ platform })}
        />
      </search>
      <p class="result-count" role="status">
        {t('twins.found', { count })}
      </p>
      {count === 0 ? (
        <StateMessage icon="search" level={3} title={t('twins.noMatch')} />
      ) : filter.shown === 'pairs' ? (
        <PairTable pairs={pairs.slice(from, from + ROWS)} />
      ) : (
        <AloneTable alone={alone.slice(from, from + ROWS)} />
      )}
      <Pager page={page} pages={Math.ceil(count / ROWS)} onPage={setPage} label={t('twins.pages')} />
    </section>
  );
}

function PairTable({ pairs }: Pick<PairsView, 'pairs'>) {
  const { t } = useApp();
  return (
    <Table kind="twins" caption={t('twins.show.pairs')}>
      <Head>
        <Column>{t('twins.english')}</Column>
        <Column>{t('twins.french')}</Column>
        <Column>{t('twins.signs')}</Column>
      </Head>
      <Body>
        {pairs.map(({ en, fr, signs }) => (
          <Row key={`${en.key} ${fr.key}`}>
            <Cell>
              <Account row={en} />
            </Cell>
            <Cell label={t('twins.french')}>
              <Account row={fr} />
            </Cell>
            <Cell label={t('twins.signs')}>
              <ul class="edits">
                {signs.map((sign) => (
                  <li key={sign}>{t(`twin.sign.${sign}`)}</li>
                ))}
              </ul>
            </Cell>
          </Row>
        ))}
      </Body>
    </Table>
  );
}

function AloneTable({ alone }: Pick<PairsView, 'alone'>) {
  const { t } = useApp();
  return (
    <Table kind="twins" caption={t('twins.show.alone')}>
      <Head>
        <Column>{t('twins.account')}</Column>
        <Column>{t('column.language')}</Column>
        <Column>{t('twins.why')}</Column>
      </Head>
      <Body>
        {alone.map(({ row, why }) => (
          <Row key={row.key}>
            <Cell>
              <Account row={row} />
            </Cell>
            <Cell label={t('column.language')}>{t(`language.${row.language ?? 'unknown'}`)}</Cell>
            <Cell label={t('twins.why')}>{t(`twin.why.${why}`)}</Cell>
          </Row>
        ))}
      </Body>
    </Table>
  );
}

function Account({ row }: { row: DirectoryRow }) {
  const { t } = useApp();
  const url = openableUrl(row.url);
  const handle = <PageText text={shownHandle(row.platform, row.handle)} limit={80} />;
  return (
    <>
      <span class="table__name">
        <PageText text={row.accountName === '' ? row.handle : row.accountName} limit={120} />
      </span>
      <span class="table__under">
        {url === null ? (
          handle
        ) : (
          <a class="link" href={url} target="_blank" rel="noopener noreferrer">
            {handle}
            <span class="visually-hidden"> {t('lookalike.newTab')}</span>
          </a>
        )}
        {' · '}
        {platformName(t, row.platform)}
      </span>
      <span class="table__under">
        <PageText text={organizationLabel(t, row.organization)} limit={200} />
      </span>
    </>
  );
}
