/** The accounts of the copy in use: which were audited, and a list to search, one page at a time. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import type { DirectoryView } from '../../../../directory-view';
import { Button } from '../../../../ui/Button';
import { Pager } from '../../../../ui/Pager';
import { StateMessage } from '../../../../ui/StateMessage';
import { StorageError } from '../../../../ui/StorageError';
import { useLive } from '../../../../use-live';
import { dashboardHash } from '../../router';
import type { DirectoryPageProps } from '../pages';
import { BrowseFilters } from './BrowseFilters';
import { BrowseTable } from './BrowseTable';
import { type Browse as BrowseState, browseRows, isBrowsed, NO_BROWSE, searchTexts } from './browse';
import { CoverageSummary } from './CoverageSummary';
import { coverRows, lastAudits } from './coverage';

const ROWS = 50;

export function Browse({ directory, browse }: DirectoryPageProps) {
  return directory === null ? null : <BrowseCopy directory={directory} browse={browse} />;
}

type Props = Pick<DirectoryPageProps, 'browse'> & { directory: DirectoryView };

function BrowseCopy({ directory, browse }: Props) {
  const { t, live } = useApp();
  const accounts = useLive(() => live.accounts(), []);
  const [page, setPage] = useState(0);
  const [now] = useState(Date.now);
  const list = useRef<HTMLHeadingElement>(null);
  const { sha256, date } = directory.copy;
  const rows = useMemo(() => directory.rows(), [sha256]);
  const textOf = useMemo(() => searchTexts(rows), [rows]);
  const stored = accounts.state === 'ready' ? accounts.value : null;
  const audits = useMemo(() => lastAudits(stored ?? []), [stored]);
  const { staleDays } = browse.value;
  const covered = useMemo(() => coverRows(rows, audits, staleDays, now), [rows, audits, staleDays]);
  const found = useMemo(() => browseRows(covered, browse.value, textOf), [covered, browse.value]);
  if (accounts.state === 'failed') return <StorageError level={2} />;

  const set = (change: Partial<BrowseState>) => {
    browse.value = { ...browse.value, ...change };
    setPage(0);
  };
  const showOnly = (change: Partial<BrowseState>) => {
    set({ ...NO_BROWSE, staleDays, listing: 'listed', ...change });
    list.current?.focus();
  };
  const clear = () => set({ ...NO_BROWSE, staleDays });
  const pages = Math.ceil(found.length / ROWS);
  const shown = Math.min(page, Math.max(0, pages - 1));
  return (
    <>
      <p class="copy-line">
        {t(directory.isEmbedded ? 'browse.copyEmbedded' : 'browse.copyImported', { date })}{' '}
        <a class="link" href={dashboardHash('directory', 'versions')}>
          {t('browse.copyMore')}
        </a>
      </p>
      <CoverageSummary
        rows={covered}
        staleDays={staleDays}
        onStaleDays={(days) => set({ staleDays: days })}
        onShow={showOnly}
      />
      <section class="group" aria-labelledby="listed-title">
        <h2 id="listed-title" class="group__title" tabIndex={-1} ref={list}>
          {t('listed.title')}
        </h2>
        <BrowseFilters rows={covered} browse={browse.value} onChange={set} onClear={clear} />
        <p class="result-count" role="status">
          {isBrowsed(browse.value)
            ? t('accounts.found', { count: found.length, total: rows.length })
            : t('listed.count', { count: found.length })}
        </p>
        {found.length === 0 ? (
          <StateMessage
            icon="search"
            level={3}
            title={t('listed.none')}
            actions={isBrowsed(browse.value) && <Button onClick={clear}>{t('filter.clear')}</Button>}
          />
        ) : (
          <>
            <BrowseTable rows={found.slice(shown * ROWS, (shown + 1) * ROWS)} />
            <Pager page={shown} pages={pages} onPage={setPage} label={t('listed.pages')} />
          </>
        )}
      </section>
    </>
  );
}
