/** Chooses an organization: owners of audited accounts, or any of the list by search. */

import { useState } from 'preact/hooks';
import { fold } from '@/lib/model/fold';
import { useApp } from '../../../app-context';
import { SearchField } from '../../../ui/SearchField';

import { dashboardHash } from '../router';
import type { AskedOrganization } from './organizations';

/** More are not shown: a few letters more find the one that is wanted. */
const SHOWN_AT_MOST = 40;

export function OrganizationChoice({ organizations }: { organizations: readonly AskedOrganization[] }) {
  const { t } = useApp();
  const [wanted, setWanted] = useState('');
  const needle = fold(wanted.trim());
  const found = organizations
    .filter(({ name, audited }) =>
      needle === '' ? audited > 0 : fold(`${name.en} ${name.fr}`).includes(needle),
    )
    .sort((a, b) => t.compare(a.name[t.language], b.name[t.language]));
  return (
    <>
      <div class="page-head">
        <h1>{t('questions.title')}</h1>
        <p class="lead">{t('questions.lead')}</p>
      </div>
      <div class="filters">
        <SearchField label={t('questions.search')} value={wanted} onInput={setWanted} />
      </div>
      <p class="result-count" role="status">
        {needle === ''
          ? t('questions.owners', { count: found.length })
          : t('questions.found', { count: found.length })}
      </p>
      <ul class="organizations">
        {found.slice(0, SHOWN_AT_MOST).map(({ id, name, audited }) => (
          <li key={id}>
            <a class="link" href={dashboardHash('questions', id)}>
              {name[t.language]}
            </a>
            {audited > 0 && <span class="muted"> {t('questions.audited', { count: audited })}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
