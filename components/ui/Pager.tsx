/** Walks through a long list, one page of rows at a time. */
import { useApp } from '../app-context';
import { Button } from './Button';

interface Props {
  /** Counted from 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
  label: string;
}

export function Pager({ page, pages, onPage, label }: Props) {
  const { t } = useApp();
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={label}>
      <Button small disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('pager.previous')}
      </Button>
      <span class="pager__place" aria-live="polite">
        {t('pager.place', { page: page + 1, pages })}
      </span>
      <Button small disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {t('pager.next')}
      </Button>
    </nav>
  );
}
