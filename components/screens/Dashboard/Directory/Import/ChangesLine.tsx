/** What a copy would change in the list in use, as counts. */
import { useApp } from '../../../../app-context';
import type { ChangesSince } from '../../../../directory-view';
import { Notice } from '../../../../ui/Notice';
import { changeCounts } from './change-counts';

export function ChangesLine({ since: { date, isOlder, counts } }: { since: ChangesSince }) {
  const { t } = useApp();
  const isSame = Object.values(counts).every((count) => count === 0);
  return (
    <>
      <p>
        {isSame
          ? t('import.sinceSame', { since: date })
          : t('import.since', { since: date, changes: changeCounts(t, counts) })}
      </p>
      {isOlder && (
        <Notice tone="warning">
          <p>{t('import.older', { since: date })}</p>
        </Notice>
      )}
    </>
  );
}
