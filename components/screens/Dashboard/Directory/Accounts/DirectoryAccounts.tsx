/** The accounts of the copy in use: searchable, one page at a time. */
import { useMemo, useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import type { DirectoryRow } from '../../../../directory-view';
import { platformName } from '../../../../findings/words';
import { Pager } from '../../../../ui/Pager';
import { SearchField } from '../../../../ui/SearchField';
import { Select } from '../../../../ui/Select';
import { StateMessage } from '../../../../ui/StateMessage';
import { DirectoryTable } from '../DirectoryTable';
import type { DirectoryPageProps } from '../pages';

const ROWS = 25;

/** Letters without accents or case. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const searchable = (row: DirectoryRow): string =>
  plain([row.accountName, row.handle, row.organization.en, row.organization.fr].join(' '));

export function DirectoryAccounts({ directory }: DirectoryPageProps) {
  const { t } = useApp();
  const [text, setText] = useState('');
  const [platform, setPlatform] = useState('');
  const [page, setPage] = useState(0);
  const rows = useMemo(
    () => (directory?.rows() ?? []).map((row) => ({ row, words: searchable(row) })),
    [directory?.copy.sha256],
  );
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (item) =>
      (platform === '' || item.row.platform === platform) && words.every((word) => item.words.includes(word)),
  );
  const platforms = [...new Set(rows.map(({ row }) => row.platform))]
    .map((value) => ({ value, label: platformName(t, value) }))
    .sort((a, b) => t.compare(a.label, b.label));
  if (directory === null) return null;
  const pages = Math.ceil(found.length / ROWS);
  const shown = Math.min(page, Math.max(0, pages - 1));
  return (
    <section class="group" aria-labelledby="listed-title">
      <h2 id="listed-title" class="group__title">
        {t('listed.title')}
      </h2>
      <search class="filters filters--short" aria-label={t('filter.label')}>
        <SearchField
          label={t('listed.search')}
          value={text}
          onInput={(value) => {
            setText(value);
            setPage(0);
          }}
        />
        <Select
          label={t('filter.platform')}
          value={platform}
          options={[{ value: '', label: t('filter.allPlatforms') }, ...platforms]}
          onChange={(value) => {
            setPlatform(value);
            setPage(0);
          }}
        />
      </search>
      <p class="result-count" aria-live="polite">
        {t('listed.count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <StateMessage icon="search" level={3} title={t('listed.none')} />
      ) : (
        <>
          <DirectoryTable
            rows={found.slice(shown * ROWS, (shown + 1) * ROWS).map((item) => item.row)}
            caption={t('listed.title')}
          />
          <Pager page={shown} pages={pages} onPage={setPage} label={t('listed.pages')} />
        </>
      )}
    </section>
  );
}
