/** The filters above the accounts of the list; organizations and platforms are offered with how many accounts they have. */
import { useMemo } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import { platformName } from '../../../../findings/words';
import { Button } from '../../../../ui/Button';
import { SearchField } from '../../../../ui/SearchField';
import { type Option, Select } from '../../../../ui/Select';
import { type Browse, isBrowsed } from './browse';
import { COVERAGES, type CoveredRow, ownersOf } from './coverage';
import { organizationLabel } from './labels';

interface Props {
  rows: readonly CoveredRow[];
  browse: Browse;
  onChange: (change: Partial<Browse>) => void;
  onClear: () => void;
}

const LISTINGS = ['listed', 'former'] as const;

export function BrowseFilters({ rows, browse, onChange, onClear }: Props) {
  const { t } = useApp();
  const { organizations, platforms } = useMemo(() => {
    const owners = rows.flatMap(({ row }) =>
      ownersOf(row).map(({ id, name }): [string, string] => [id, organizationLabel(t, name)]),
    );
    const places = rows.map(({ row }): [string, string] => [row.platform, platformName(t, row.platform)]);
    return { organizations: countedOptions(owners), platforms: countedOptions(places) };
  }, [rows, t.language]);

  function countedOptions(pairs: readonly [id: string, label: string][]): Option[] {
    const counts = new Map<string, { label: string; count: number }>();
    for (const [id, label] of pairs) {
      const known = counts.get(id);
      if (known === undefined) counts.set(id, { label, count: 1 });
      else known.count += 1;
    }
    return [...counts]
      .sort(([, a], [, b]) => t.compare(a.label, b.label))
      .map(([value, { label, count }]) => ({ value, label: t('browse.option', { label, count }) }));
  }

  return (
    <search class="filters" aria-label={t('filter.label')}>
      <SearchField label={t('listed.search')} value={browse.text} onInput={(text) => onChange({ text })} />
      <Select
        label={t('filter.organization')}
        value={browse.organization}
        options={[{ value: '', label: t('filter.allOrganizations') }, ...organizations]}
        onChange={(organization) => onChange({ organization })}
      />
      <Select
        label={t('filter.platform')}
        value={browse.platform}
        options={[{ value: '', label: t('filter.allPlatforms') }, ...platforms]}
        onChange={(platform) => onChange({ platform })}
      />
      <Select
        label={t('browse.coverage')}
        value={browse.coverage}
        options={[
          { value: '', label: t('browse.anyCoverage') },
          ...COVERAGES.map((value) => ({ value, label: t(`coverage.${value}`) })),
        ]}
        onChange={(value) => onChange({ coverage: COVERAGES.find((known) => known === value) ?? '' })}
      />
      <Select
        label={t('browse.listing')}
        value={browse.listing}
        options={[
          { value: '', label: t('browse.anyListing') },
          ...LISTINGS.map((value) => ({ value, label: t(`browse.listing.${value}`) })),
        ]}
        onChange={(value) => onChange({ listing: LISTINGS.find((known) => known === value) ?? '' })}
      />
      {isBrowsed(browse) && (
        <Button look="quiet" small onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
