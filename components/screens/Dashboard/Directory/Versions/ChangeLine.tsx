/** One change of the list as a sentence, and each cell that reads otherwise. */
import type { DirectoryChange } from '@/lib/directory/compare';
import { useApp } from '../../../../app-context';
import { PageText } from '../../../../ui/PageText';

const LONGEST = 300;

export function ChangeLine({ change: { kind, row, cells } }: { change: DirectoryChange }) {
  const { t } = useApp();
  const owner =
    t.language === 'fr' ? row.organizationFr || row.organizationEn : row.organizationEn || row.organizationFr;
  return (
    <li class="change">
      <p>
        <strong>{t(`compare.kind.${kind}`)}</strong>{' '}
        <PageText text={row.account || row.handle || row.url} limit={LONGEST} />
        {owner !== '' && (
          <>
            {' – '}
            <PageText text={owner} limit={LONGEST} />
          </>
        )}
      </p>
      <p class="table__under">
        <PageText text={row.url} limit={LONGEST} />
      </p>
      {cells.length > 0 && (
        <dl class="pairs">
          {cells.map(({ cell, from, to }) => (
            <div key={cell} class="pairs__line">
              <dt>{t(`lint.cell.${cell}`)}</dt>
              <dd>
                {from === '' ? t('compare.empty') : <PageText text={from} limit={LONGEST} />}
                <span aria-hidden="true"> → </span>
                <span class="visually-hidden">{t('compare.becomes')}</span>{' '}
                {to === '' ? t('compare.empty') : <PageText text={to} limit={LONGEST} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
