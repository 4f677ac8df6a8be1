/** How much of the list was audited: totals, then by organization and by platform. */
import { useMemo } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import { platformName } from '../../../../findings/words';
import { Expander } from '../../../../ui/Expander';
import { Select } from '../../../../ui/Select';
import { type Browse, STALE_DAYS } from './browse';
import { CoverageTable } from './CoverageTable';
import { type CoverageCounts, type CoveredRow, countCoverage, coverageBy, ownersOf } from './coverage';
import { organizationLabel } from './labels';

interface Props {
  rows: readonly CoveredRow[];
  staleDays: Browse['staleDays'];
  onStaleDays: (days: Browse['staleDays']) => void;
  /** Lists only these accounts below. */
  onShow: (change: Partial<Browse>) => void;
}

const FIGURES = [
  'listed',
  'audited',
  'stale',
  'unread',
  'never',
] as const satisfies readonly (keyof CoverageCounts)[];

export function CoverageSummary({ rows, staleDays, onStaleDays, onShow }: Props) {
  const { t } = useApp();
  const { total, organizations, platforms } = useMemo(
    () => ({
      total: countCoverage(rows),
      organizations: coverageBy(rows, (row) =>
        ownersOf(row).map(({ id, name }) => ({ id, name: organizationLabel(t, name) })),
      ),
      platforms: coverageBy(rows, ({ platform }) => [{ id: platform, name: platformName(t, platform) }]),
    }),
    [rows, t.language],
  );
  return (
    <section class="group" aria-labelledby="coverage-title">
      <h2 id="coverage-title" class="group__title">
        {t('coverage.title')}
      </h2>
      <div class="card coverage">
        <dl class="figures">
          {FIGURES.map((name) => (
            <div key={name} class="figures__item">
              <dt>{t(`coverage.${name}`)}</dt>
              <dd>{t.number(total[name])}</dd>
            </div>
          ))}
        </dl>
        <Select
          inline
          label={t('coverage.staleAfter')}
          value={String(staleDays)}
          options={STALE_DAYS.map((days) => ({
            value: String(days),
            label: t('coverage.days', { count: days }),
          }))}
          onChange={(value) => onStaleDays(STALE_DAYS.find((days) => String(days) === value) ?? staleDays)}
        />
        <p class="hint">{t('coverage.note')}</p>
      </div>
      <Expander look="section" summary={t('coverage.byOrganization')}>
        <p class="hint">{t('coverage.joint')}</p>
        <CoverageTable
          caption={t('coverage.byOrganization')}
          first={t('column.organization')}
          lines={organizations}
          total={total}
          onShow={(organization) => onShow({ organization })}
        />
      </Expander>
      <Expander look="section" summary={t('coverage.byPlatform')}>
        <CoverageTable
          caption={t('coverage.byPlatform')}
          first={t('column.platform')}
          lines={platforms}
          total={total}
          onShow={(platform) => onShow({ platform })}
        />
      </Expander>
    </section>
  );
}
