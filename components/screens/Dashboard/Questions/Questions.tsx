/** Questions that only people of an organization can answer. `#/questions/<organization>` opens those of one. */
import { useMemo } from 'preact/hooks';
import { useApp } from '../../../app-context';
import { Icon } from '../../../ui/Icon';
import { StateMessage } from '../../../ui/StateMessage';
import { StorageError } from '../../../ui/StorageError';
import { useLive } from '../../../use-live';
import { dashboardHash } from '../router';
import { OrganizationChoice } from './OrganizationChoice';
import { OrganizationQuestions } from './OrganizationQuestions';
import { organizationsOf } from './organizations';

export function Questions({ parts }: { parts: readonly string[] }) {
  const { t, live } = useApp();
  const accounts = useLive(() => live.accounts(), []);
  const directory = useLive(() => live.directory(), []);
  const organizations = useMemo(
    () =>
      accounts.state === 'ready' && directory.state === 'ready'
        ? organizationsOf(accounts.value, directory.value?.rows() ?? [])
        : null,
    [accounts, directory],
  );
  if (accounts.state === 'failed' || directory.state === 'failed') return <StorageError />;
  if (organizations === null) {
    return <StateMessage icon="refresh" busy level={1} title={t('questions.loading')} />;
  }
  const [id] = parts;
  if (id === undefined) return <OrganizationChoice organizations={organizations} />;
  const name = organizations.find((one) => one.id === id)?.name[t.language] ?? id;
  return (
    <>
      <a class="link back" href={dashboardHash('questions')}>
        <Icon name="back" size={18} />
        {t('questions.back')}
      </a>
      <OrganizationQuestions
        id={id}
        name={name}
        jurisdiction={directory.state === 'ready' ? (directory.value?.jurisdiction ?? null) : null}
      />
    </>
  );
}
