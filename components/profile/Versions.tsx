/** What the verdict was made with, so that it can be repeated. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { Expander } from '../ui/Expander';

export function Versions({ record }: { record: AuditRecord }) {
  const { t, packs } = useApp();
  const { copy } = record.directory;
  const unused = [...packs].filter(([id]) => record.versions.packs[id] === undefined);
  return (
    <Expander summary={t('versions.title')}>
      <dl class="pairs">
        <dt>{t('versions.reader')}</dt>
        <dd>{record.versions.reader}</dd>
        {Object.entries(record.versions.packs).map(([id, version]) => (
          <PackVersion key={id} name={packs.get(id)?.texts[t.language].name ?? id} version={version} />
        ))}
        {unused.length > 0 && (
          <>
            <dt>{t('packs.notUsed')}</dt>
            <dd>{t.list(unused.map(([, { texts }]) => texts[t.language].name))}</dd>
          </>
        )}
        <dt>{t('versions.directory')}</dt>
        <dd>
          {copy === undefined
            ? t('match.noDirectory')
            : t('versions.directoryCopy', {
                date: copy.date,
                count: copy.accounts,
                hash: copy.sha256.slice(0, 12),
              })}
        </dd>
        <dt>{t('versions.asOf')}</dt>
        <dd>{t.date(record.asOf)}</dd>
        <dt>{t('versions.vigie')}</dt>
        <dd>{record.versions.vigie}</dd>
        <dt>{t('versions.audit')}</dt>
        <dd class="address">{record.id}</dd>
      </dl>
    </Expander>
  );
}

function PackVersion({ name, version }: { name: string; version: string }) {
  const { t } = useApp();
  return (
    <>
      <dt>{t('versions.pack')}</dt>
      <dd>{t('versions.packOf', { name, version })}</dd>
    </>
  );
}
